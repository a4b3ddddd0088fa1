/** The sample that ships with the extension: every trap of the real documents, invented motions. */
import type { SampleDocument } from '../typesetting/document';
import { BENCHES, LIBRARY, NIGHT_BUS, WATER } from './motions-of-earlier-meetings';
import { HEDGES, RECORDS, REPAIR, SIGNS, SPORTS } from './motions-of-last-meeting';

export const SAMPLE_DOCUMENT: SampleDocument = {
  title: 'Voorbeeld: verantwoording over uitvoering moties',
  introduction: [
    '(Bijlage bij de uitnodiging voor de ALV van 17 juni 2026)',
    'Dit is een voorbeelddocument. De gemeenten bestaan, maar de moties en de teksten zijn verzonnen. Het laat zien hoe Motievolger een document leest, ook waar dat document niet klopt.',
    'Hierbij legt het bestuur verantwoording af over de moties die zijn aangenomen in de Najaars ALV van 28 november 2025 en over de moties die eerder zijn aangehouden. Bij iedere motie staat of het bestuur voorstelt om haar af te doen of aan te houden.',
  ],
  contents: [
    {
      heading: 'Aangehouden moties eerdere ALV-en:',
      entries: [
        'Motie Almere en Tilburg “Drinkwater op elk schoolplein” aangenomen in ALV 26 juni 2024',
        'Motie Deventer “Een bankje om de honderd meter: zo blijft iedereen buiten!” aangenomen in ALV 14 juni 2023',
        'Motie Brummen en anderen “De bibliotheek als tweede huiskamer” aangenomen in ALV 18 juni 2025',
        'West-Betuwe “De laatste bus rijdt te vroeg” aangenomen in ALV 18 juni 2025',
      ],
    },
    {
      heading: 'Aangenomen moties Najaars ALV 28 november 2025:',
      entries: [
        'Apeldoorn “Sporthallen open in de zomer”',
        'Haaren “Heggen terug in het landschap”',
        'Zoetermeer, Leidschendam-Voorburg en Krimpen aan den IJssel “Borden die iedereen begrijpt”',
        'Súdwest-Fryslân e.a. “Repareren loont”.',
      ],
    },
  ],
  sections: [
    { heading: 'Aangehouden moties eerdere ALV-en', motions: [WATER, BENCHES, LIBRARY, NIGHT_BUS] },
    {
      heading: 'Aangenomen moties Najaars ALV 28 november 2025',
      motions: [SPORTS, HEDGES, SIGNS, RECORDS, REPAIR],
    },
  ],
};
