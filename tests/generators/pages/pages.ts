/**
 * Pages as vng.nl has them. Titles, submitters, points and outcomes are facts; the running text and
 * the markup are our own.
 */
import type { GeneratedPage, PageMotion } from './page';

const ACCLAMATION = { outcome: 'aangenomen', acclamation: true } as const;
const POINTS = {
  money: '6. Voorstellen inzet en financiën VNG 2023',
  climate: '8. Bestuurlijke afspraken klimaat en energie',
  housing: '9. Overzicht rijksbeleid op het gebied van wonen',
  account: '10. Verantwoording uitvoering moties ALV 13 januari 2022 en eerdere ledenvergaderingen',
};
const JUNE_2022 = { kind: 'ALV', date: '2022-06-29' } as const;

const barendrecht = {
  printed: 'Motie Barendrecht "Vermindering beleggingsportefeuille VNG"',
  title: 'Vermindering beleggingsportefeuille VNG',
  submitters: [['Barendrecht', 'gm0489']],
} as const satisfies PageMotion;
const zwijndrecht = {
  printed: 'Motie Zwijndrecht "Programmeerbare financiering energietransitie"',
  title: 'Programmeerbare financiering energietransitie',
  submitters: [['Zwijndrecht', 'gm0642']],
} as const satisfies PageMotion;
const sluis = {
  printed: 'Motie Sluis: "Hulp bij bijdrage versnelling woningbouw"',
  title: 'Hulp bij bijdrage versnelling woningbouw',
  submitters: [['Sluis', 'gm1714']],
} as const satisfies PageMotion;
const achterhoek = {
  printed: 'Motie Gemeenten Achterhoek: "Concrete planning verbetertraject"',
  title: 'Concrete planning verbetertraject',
  submitters: [],
  collective: 'Gemeenten Achterhoek',
} as const satisfies PageMotion;
const almere = {
  printed:
    'Motie Almere en Tilburg "Een uitvoerbaar en betaalbaar inburgeringsstelsel, anders niet acceptabel voor gemeenten deel II"',
  title:
    'Een uitvoerbaar en betaalbaar inburgeringsstelsel, anders niet acceptabel voor gemeenten deel II',
  submitters: [
    ['Almere', 'gm0034'],
    ['Tilburg', 'gm0855'],
  ],
} as const satisfies PageMotion;

export const RESULTS_JUNE_2022: GeneratedPage = {
  name: 'uitslagen van juni 2022',
  url: 'https://vng.nl/artikelen/uitslagen-stemmingen-alv-29-juni-2022',
  title: 'Uitslagen stemmingen ALV 29 juni 2022',
  kind: 'uitslagen',
  meeting: JUNE_2022,
  lead: ['Hieronder staat wat de leden besloten. De stukken vindt u bij de agenda.'],
  sections: [
    {
      heading: 'Stemmingsuitslag',
      points: [
        {
          text: '2. Benoeming van de notulencommissie ALV 29 juni 2022',
          said: 'akkoord bij acclamatie',
          motions: [],
        },
        {
          text: POINTS.money,
          motions: [
            {
              ...barendrecht,
              said: 'verworpen met 90,04%',
              vote: { outcome: 'verworpen', percentage: 90.04, acclamation: false },
            },
          ],
        },
        { text: '6a. VNG contributievoorstel 2023', said: 'aangenomen met 98,29%', motions: [] },
        {
          text: POINTS.climate,
          said: 'aangenomen met 99,54%',
          motions: [
            { ...zwijndrecht, said: 'akkoord bij acclamatie', vote: ACCLAMATION },
            {
              // Its closing quotation mark is missing.
              printed:
                'Motie Veldhoven: ‘Plan van aanpak capaciteit schaarste elektriciteitsnetwerk',
              said: 'akkoord bij acclamatie',
              title: 'Plan van aanpak capaciteit schaarste elektriciteitsnetwerk',
              submitters: [['Veldhoven', 'gm0861']],
              vote: ACCLAMATION,
            },
          ],
        },
        {
          text: POINTS.housing,
          motions: [{ ...sluis, said: 'per acclamatie aangenomen', vote: ACCLAMATION }, achterhoek],
        },
        {
          text: POINTS.account,
          motions: [
            { ...almere, said: 'aangenomen', vote: { outcome: 'aangenomen', acclamation: false } },
          ],
        },
      ],
    },
  ],
};

export const RESULTS_MAY_2024: GeneratedPage = {
  name: 'uitslagen van mei 2024',
  url: 'https://vng.nl/artikelen/uitslagen-stemmingen-extra-alv-24-mei-2024',
  title: 'Uitslagen stemmingen Extra ALV 24 mei 2024',
  kind: 'uitslagen',
  meeting: { kind: 'Extra ALV', date: '2024-05-24' },
  lead: ['Per punt leest u hier de uitslag van de stemming in de Extra ALV.'],
  sections: [
    {
      heading: 'Stemmingsuitslag',
      points: [
        {
          text: '2. Benoeming notulencommissie Extra ALV 24 mei 2024',
          said: 'aangenomen per acclamatie',
          motions: [],
        },
        {
          text: '4. Kabinetsformatie',
          motions: [
            {
              printed:
                'Resolutie "Nieuw kabinet, gebruik en borg de kracht van het lokaal bestuur"',
              said: 'Aangenomen met 98,81%',
              type: 'resolutie',
              title: 'Nieuw kabinet, gebruik en borg de kracht van het lokaal bestuur',
              submitters: [],
              vote: { outcome: 'aangenomen', percentage: 98.81, acclamation: false },
            },
            {
              printed: 'Motie Enschede "Geen woorden maar daden"',
              said: 'Aangenomen met 99,20%',
              title: 'Geen woorden maar daden',
              submitters: [['Enschede', 'gm0153']],
              vote: { outcome: 'aangenomen', percentage: 99.2, acclamation: false },
            },
            {
              printed: 'Motie Zaanstad "Luidt de noodklok"',
              said: 'Verworpen met 43,02% voor',
              title: 'Luidt de noodklok',
              submitters: [['Zaanstad', 'gm0479']],
              vote: { outcome: 'verworpen', percentage: 43.02, acclamation: false },
            },
          ],
        },
      ],
    },
  ],
};

export const AGENDA_JUNE_2022: GeneratedPage = {
  name: 'agenda van juni 2022',
  url: 'https://vng.nl/artikelen/agenda-en-stukken-alv-29-juni-2022',
  title: 'Agenda en stukken ALV 29 juni 2022',
  kind: 'agenda',
  meeting: JUNE_2022,
  lead: ['De vergadering begint om 11.30 uur in Hoorn. Hier staan de agenda en de stukken.'],
  sections: [
    {
      heading: 'Agenda ALV 29 juni 2022',
      points: ['1. Opening', '4. Mededelingen', '11. Rondvraag', '12. Sluiting'].map((text) => ({
        text,
        motions: [],
      })),
    },
    {
      heading: 'Ingediende moties',
      points: [
        { text: POINTS.money, motions: [barendrecht] },
        { text: POINTS.climate, motions: [zwijndrecht] },
        { text: POINTS.housing, motions: [sluis, achterhoek] },
        { text: POINTS.account, motions: [almere] },
      ],
    },
  ],
};

export const NO_MOTIONS: GeneratedPage = {
  name: 'nieuws dat een motie noemt',
  url: 'https://vng.nl/nieuws/gesprek-over-jeugdhulp-gaat-verder',
  title: 'Gesprek over jeugdhulp gaat verder',
  kind: 'geen',
  meeting: null,
  lead: [
    'Deze week sprak het bestuur met het kabinet over jeugdhulp.',
    'De motie uit de ALV van 2 december was het uitgangspunt. In april volgt een uitkomst.',
  ],
  sections: [],
};

export const GENERATED_PAGES: readonly GeneratedPage[] = [
  RESULTS_JUNE_2022,
  RESULTS_MAY_2024,
  AGENDA_JUNE_2022,
  NO_MOTIONS,
];
