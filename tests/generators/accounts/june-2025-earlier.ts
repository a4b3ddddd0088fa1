/** June 2025: the motions kept open at meetings before June 2024. Facts are real, bodies invented. */
import { type AccountMotion, accountMotion, ask, did, propose } from './motion';
import { progressOn } from './progress';

const NAJAARS_2023 = { kind: 'Najaars ALV', date: '2023-12-01' } as const;
const REFERENCE =
  'Zie verantwoording bij motie Enschede “Herstel financiële verhouding met nieuwe regering” (Najaars ALV 1 december 2023).';
const REFERRED = 'Herstel financiële verhouding met nieuwe regering';

export const EARLIER: AccountMotion[] = [
  accountMotion({
    who: 'Almere en Tilburg',
    submitters: [
      ['Almere', 'gm0034'],
      ['Tilburg', 'gm0855'],
    ],
    title:
      'Een uitvoerbaar en betaalbaar inburgeringsstelsel, anders niet acceptabel voor gemeenten deel II',
    meeting: { kind: 'ALV', date: '2022-06-29' },
    printedMeeting: 'ALV 29 juni 2022',
    subject: 'Inburgering',
    rows: [
      ask(
        'Draagt het bestuur op:',
        '- elk half jaar te laten zien wat een inburgeraar een gemeente kost, en wat zij ervoor krijgt;',
        '- bij een tekort de taak terug te leggen waar het geld vandaan moet komen;',
        '- ervaringen van (nieuwe) taaldocenten mee te nemen in dat gesprek.',
      ),
      did(
        'De eerste meting is gedaan: een leerroute kost gemiddeld een vijfde meer dan de vergoeding. Het verschil is het grootst bij taallessen in de avond.',
        progressOn('de kosten van taallessen', 4),
      ),
      propose('Aanhouden'),
    ],
    proposal: 'aanhouden',
  }),
  accountMotion({
    who: 'Enschede',
    submitters: [['Enschede', 'gm0153']],
    title: REFERRED,
    meeting: NAJAARS_2023,
    printedMeeting: 'Najaars ALV 1 december 2023',
    subject: 'Financieel meerjarenperspectief gemeenten',
    rows: [
      ask(
        'Oproep aan het bestuur om:',
        '- met een nieuwe regering aan één tafel een balans op te maken van taken en geld;',
        '- de zogenaamde "teruggeefgesprekken" voor te bereiden, voor het geval dat die balans niet sluit.',
      ),
      did(
        'De balans is in concept klaar. In afwachting van het antwoord van de regering stellen wij voor de moties over geld tegelijk aan te houden.',
        progressOn('de balans van taken en geld', 5),
      ),
      propose('Aanhouden'),
    ],
    proposal: 'aanhouden',
  }),
  accountMotion({
    who: 'Beesel',
    submitters: [['Beesel', 'gm0889']],
    title: 'Rechtvaardige, langjarige, solide, duurzame gemeentefinanciën',
    meeting: NAJAARS_2023,
    printedMeeting: 'Najaars ALV 1 december 2023',
    subject: 'Financieel meerjarenperspectief gemeenten',
    rows: [
      {
        kind: 'request',
        label: 'account',
        labelWords: 'Verantwoording',
        paragraphs: [
          'Oproep aan het bestuur om:',
          '- voor elk jaar tot 2030 één bedrag per inwoner te vragen, met de (beleids-)vrijheid om het zelf te verdelen;',
          '- zolang dat bedrag er niet is geen nieuwe akkoorden te sluiten;',
        ],
      },
      ask(
        '- in elke brief aan de regering dezelfde drie cijfers te noemen;',
        '- met de toezichthouders te bespreken wat een gemeente mag doen als de begroting niet sluit;',
        '- een voorstel te schrijven met de netwerken van middelgrote en kleine gemeenten.',
      ),
      { ...did(REFERENCE), labelWords: 'Verantwoording' },
      propose('Aanhouden'),
    ],
    proposal: 'aanhouden',
    refersTo: REFERRED,
    warnings: ['contents-disagree', 'label-wrong'],
  }),
  accountMotion({
    who: 'Brummen en anderen',
    submitters: [['Brummen', 'gm0213']],
    andOthers: true,
    type: '',
    title:
      'Richtlijn gezamenlijke inzet en financiering praktijk ondersteuner huisartsen Jeugd GGZ',
    meeting: NAJAARS_2023,
    printedMeeting: 'Najaars ALV 1 december 2023',
    subject: 'Hervormingsagenda Jeugd',
    rows: [
      ask(
        'De motie roept op om samen met huisartsen en verzekeraars op te schrijven wie de ondersteuner van jongeren betaalt en wie haar aanstuurt.',
      ),
      {
        kind: 'account',
        label: 'none',
        paragraphs: [
          'Waar wij staan',
          progressOn('de ondersteuner bij de huisarts', 20),
          'Wat er ligt',
          progressOn('twee manieren van betalen', 18),
        ],
      },
      did(
        'De richtlijn komt als hoofdstuk in de leidraad die er al is, zodat leden op één plek zoeken.',
        progressOn('het hoofdstuk in de leidraad', 6),
      ),
      propose('De motie als afgedaan te beschouwen'),
    ],
    proposal: 'afdoen',
    warnings: ['label-missing'],
  }),
  accountMotion({
    who: 'Enschede',
    submitters: [['Enschede', 'gm0153']],
    title: 'Geen woorden maar daden',
    meeting: { kind: 'Extra ALV', date: '2024-05-24' },
    printedMeeting: 'Extra ALV 24 mei 2024',
    subject: 'Gemeentefinanciën',
    rows: [
      ask(
        'Roept het bestuur op om:',
        '- een datum te noemen waarop de gesprekken over geld klaar moeten zijn;',
        '- de leden op die datum bijeen te roepen, ook als er geen uitkomst is;',
        '- tot dan geen mensen te leveren voor nieuwe werkgroepen.',
      ),
      did(REFERENCE),
      propose('Aanhouden'),
    ],
    proposal: 'aanhouden',
    refersTo: REFERRED,
  }),
];
