/** Invented motions of the sample: kept open at earlier meetings. */
import type { SampleMotion } from '../typesetting/document';

const JUNE_2024 = { kind: 'ALV', date: '2024-06-26' } as const;
const JUNE_2025 = { kind: 'ALV', date: '2025-06-18' } as const;

export const WATER: SampleMotion = {
  heading: 'Motie Almere en Tilburg “Drinkwater op elk schoolplein” (ALV 26 juni 2024)',
  subject: 'Openbare ruimte',
  footnote: 'https://www.voorbeeld.example/waterpunten/overzicht',
  rows: [
    {
      kind: 'request',
      paragraphs: [
        'Draagt het bestuur op:',
        '- met de waterbedrijven af te spreken dat elk schoolplein een tappunt krijgt dat de school zelf kan beheren;',
        '- een overzicht te maken van gemeenten die al tappunten hebben{1}, met de kosten per jaar en de ervaringen van de beheerders;',
        '- te onderzoeken of de kosten uit een bestaande regeling kunnen worden betaald, zodat ouders en scholen niets hoeven bij te dragen.',
      ],
    },
    {
      kind: 'account',
      paragraphs: [
        'Met drie waterbedrijven is een proef gestart op veertig scholen. De eerste tappunten zijn in maart geplaatst. De scholen zijn tevreden, maar het schoonhouden kost meer tijd dan verwacht.',
        'In het najaar volgt een verslag van de proef. Pas dan is duidelijk wat een tappunt per jaar kost en wie dat betaalt. Tot die tijd blijft de motie staan.',
      ],
    },
    { kind: 'proposal', paragraphs: ['Aanhouden'] },
  ],
  truth: {
    title: 'Drinkwater op elk schoolplein',
    submitters: ['gm0034', 'gm0855'],
    meeting: JUNE_2024,
    proposal: 'aanhouden',
    warnings: [],
  },
};

export const BENCHES: SampleMotion = {
  heading:
    'Motie Deventer “Een bankje om de honderd meter: zo blijft iedereen buiten!” (ALV 26 juni 2024)',
  subject: 'Openbare ruimte',
  rows: [
    {
      kind: 'request',
      label: 'account',
      paragraphs: [
        'Oproep aan het bestuur om:',
        '- een handreiking te schrijven voor het plaatsen van bankjes op looproutes naar winkels en huisartsen;',
      ],
    },
    {
      kind: 'request',
      paragraphs: [
        '- in die handreiking ook te letten op schaduw, verlichting en de afstand tot een openbaar toilet.',
      ],
    },
    {
      kind: 'account',
      paragraphs: [
        'Zie verantwoording bij motie Almere en Tilburg “Drinkwater op elk schoolplein” (ALV 26 juni 2024).',
      ],
    },
    { kind: 'proposal', paragraphs: ['Aanhouden'] },
  ],
  truth: {
    title: 'Een bankje om de honderd meter: zo blijft iedereen buiten!',
    submitters: ['gm0150'],
    meeting: JUNE_2024,
    proposal: 'aanhouden',
    refersTo: 'Drinkwater op elk schoolplein',
    warnings: ['contents-disagree', 'label-wrong'],
  },
};

export const LIBRARY: SampleMotion = {
  heading: 'Brummen en anderen “De bibliotheek als tweede huiskamer” (ALV 18 juni 2025)',
  subject: 'Cultuur',
  rows: [
    {
      kind: 'request',
      paragraphs: [
        'De motie vraagt het bestuur om bij het Rijk te pleiten voor ruimere openingstijden van bibliotheken in kleine kernen, en voor een vaste vergoeding voor vrijwilligers die de deur openhouden.',
      ],
    },
    {
      kind: 'account',
      label: 'none',
      paragraphs: [
        'Eerste gesprekken',
        'In het voorjaar is gesproken met het ministerie en met de vereniging van bibliotheken. Het ministerie ziet het belang, maar heeft nog geen geld gevonden. De vereniging heeft aangeboden om een modelovereenkomst voor vrijwilligers te schrijven.',
      ],
    },
    {
      kind: 'account',
      paragraphs: [
        'De modelovereenkomst is in april verschenen en wordt door elf gemeenten gebruikt. Over de openingstijden zijn afspraken gemaakt voor vier jaar.',
        'Met de uitvoering van deze afspraken is aan de oproep van de indieners voldaan.',
      ],
    },
    { kind: 'proposal', paragraphs: ['De motie als afgedaan te beschouwen'] },
  ],
  truth: {
    title: 'De bibliotheek als tweede huiskamer',
    submitters: ['gm0213'],
    andOthers: true,
    meeting: JUNE_2025,
    proposal: 'afdoen',
    warnings: ['label-missing'],
  },
};

const NIGHT_BUS_ACCOUNT = [
  'De vervoerders zijn in januari gevraagd om cijfers over de laatste ritten van de dag. Die cijfers laten zien dat in zestien gemeenten na tien uur ’s avonds geen bus meer rijdt. In negen daarvan ligt een ziekenhuis waar de avonddienst om elf uur eindigt.',
  'Samen met de provincies is een lijst gemaakt van lijnen waar een late rit het meest nodig is. Voor elke lijn is berekend hoeveel reizigers er op een gewone doordeweekse avond zouden meerijden, en wat een rit dan per reiziger kost.',
  'Daarna is met de vervoerders gesproken over kleinere voertuigen. Een busje voor acht personen is op de meeste lijnen groot genoeg. Het kost ongeveer de helft van een gewone bus en kan ook buiten de dienstregeling op verzoek rijden.',
  'Drie provincies willen hiermee beginnen. Zij betalen het eerste jaar zelf. De andere provincies wachten op de uitkomsten en op het antwoord van de staatssecretaris op de brief die in februari is gestuurd.',
  'Het bestuur heeft de staatssecretaris ook gevraagd om bij de verdeling van het geld voor openbaar vervoer rekening te houden met werknemers die ’s nachts werken. Daarover is een gesprek gepland in de week na de ALV.',
  'Intussen zijn de ziekenhuizen zelf in actie gekomen. Twee ziekenhuizen laten hun medewerkers met een taxi naar huis brengen. Dat is duur, en het helpt bezoekers niet. De ziekenhuizen zien het als een tijdelijke oplossing.',
];

export const NIGHT_BUS: SampleMotion = {
  heading: 'Motie West-Betuwe “De laatste bus rijdt te vroeg” (ALV 18 juni 2025)',
  subject: 'Mobiliteit',
  rows: [
    {
      kind: 'request',
      paragraphs: [
        'Verzoekt het bestuur:',
        '- met provincies en vervoerders te overleggen over een late rit op lijnen langs ziekenhuizen;',
        '- het Rijk te vragen om bij te dragen aan de kosten van avond- en nachtdiensten in dunbevolkte gebieden;',
        '- de leden vóór de zomer van 2026 te berichten over de uitkomsten, met per provincie een overzicht van lijnen die in aanmerking komen.',
      ],
    },
    {
      kind: 'account',
      paragraphs: [
        ...NIGHT_BUS_ACCOUNT,
        ...NIGHT_BUS_ACCOUNT.slice(1, 4).map((text) => `Ook voor de treinen geldt dit. ${text}`),
      ],
    },
    {
      kind: 'proposal',
      paragraphs: ['De motie niet als afgedaan te beschouwen maar aan te houden'],
    },
  ],
  truth: {
    title: 'De laatste bus rijdt te vroeg',
    submitters: ['gm1960'],
    meeting: JUNE_2025,
    proposal: 'aanhouden',
    warnings: [],
  },
};
