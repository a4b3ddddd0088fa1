/** June 2025: the motions adopted in November 2024; only the heading of their section names it. */
import { type AccountMotion, accountMotion, ask, did, propose } from './motion';
import { progressOn } from './progress';

type Facts = Parameters<typeof accountMotion>[0];
const of = (facts: Omit<Facts, 'meeting'>): AccountMotion =>
  accountMotion({ ...facts, meeting: { kind: 'Najaars ALV', date: '2024-11-29' } });
const SETTLED = propose('Als afgedaan te beschouwen');

export const OF_NOVEMBER_2024: AccountMotion[] = [
  of({
    who: 'Apeldoorn',
    submitters: [['Apeldoorn', 'gm0200']],
    title: 'Gelijkwaardigheid als basis voor (aanvullend) Zorgakkoord',
    subject: 'Zorg',
    rows: [
      ask(
        'Oproep aan bestuur:',
        '- alleen te tekenen als gemeenten evenveel stemmen hebben als de verzekeraars;',
        'o en alleen als het geld voor voorkomen vaststaat voor vijf jaar;',
        '- het akkoord eerst aan de leden te laten zien.',
      ),
      did(
        'De gesprekken duren nog. Een akkoord kan eind mei worden getekend en gaat dan als nazending naar de leden (zie ook de resolutie van november).',
        'Als de leden met het akkoord instemmen, stellen wij voor om de motie als afgedaan te beschouwen. Zo niet, dan stellen wij voor om de motie aan te houden.',
      ),
      propose('Aanhouden/Als afgedaan beschouwen (zie verantwoording hiervoor)'),
    ],
    proposal: 'voorwaardelijk',
    warnings: [],
  }),
  of({
    who: 'Zoetermeer en Leidschendam-Voorburg',
    submitters: [
      ['Zoetermeer', 'gm0637'],
      ['Leidschendam-Voorburg', 'gm1916'],
    ],
    title: 'Synchronisatie termijnen huisvesting statushouders',
    subject: 'Asiel en migratie',
    rows: [
      ask(
        'Oproep aan bestuur om:',
        '- de termijn voor een huis te laten beginnen als het huis er is;',
        '- alle termijnen op één kalender te zetten.',
        progressOn('termijnen die elkaar kruisen', 12),
      ),
      did('De kalender is er.', progressOn('de kalender van termijnen', 22)),
      SETTLED,
    ],
    proposal: 'afdoen',
  }),
  of({
    who: 'Nunspeet en Harderwijk',
    submitters: [
      ['Nunspeet', 'gm0302'],
      ['Harderwijk', 'gm0243'],
    ],
    title: 'Financiering van asielzoekerskinderen in de jeugdzorg',
    subject: 'Asiel en migratie',
    rows: [
      ask(
        'Oproep aan bestuur om te regelen dat niet de gemeente van de opvang betaalt voor jeugdzorg die elders begon.',
      ),
      did('Vanaf januari betaalt één fonds.', progressOn('het fonds voor jeugdzorg', 9)),
      SETTLED,
    ],
    proposal: 'afdoen',
  }),
  of({
    who: 'Deventer',
    submitters: [['Deventer', 'gm0150']],
    title: 'Landelijke tarieven inkoop jeugdzorg',
    subject: 'Jeugdzorg',
    rows: [
      ask('Oproep aan bestuur om voor de duurste tien soorten hulp één tarief af te spreken.'),
      did('Voor zes soorten is er een tarief.', progressOn('tarieven voor hulp', 15)),
      SETTLED,
    ],
    proposal: 'afdoen',
  }),
  of({
    who: 'Gooise Meren',
    submitters: [['Gooise Meren', 'gm1942']],
    title:
      'Nieuwe taken en eisen aan Omgevingsdiensten worden budgettair gedekt via het bevoegd gezag (gemeenten en provincies)',
    subject: 'Omgevingswet',
    rows: [
      ask(
        'Oproep aan bestuur om bij elke nieuwe eis te vragen: wie betaalt dit, en sinds wanneer?',
      ),
      did('De vraag staat nu in het formulier waarmee een eis wordt aangekondigd.'),
      SETTLED,
    ],
    proposal: 'afdoen',
  }),
  of({
    who: 'Krimpen aan den IJssel',
    submitters: [['Krimpen aan den IJssel', 'gm0542']],
    title: 'Uitvoeringslasten: taken kunnen niet zonder knaken',
    subject: 'Klimaat en energie',
    rows: [
      ask(
        'Oproep aan bestuur om het geld voor mensen die het klimaatbeleid uitvoeren na 2030 te laten doorlopen.',
      ),
      did('Het geld loopt door tot 2035.', progressOn('mensen voor het klimaatbeleid', 6)),
      SETTLED,
    ],
    proposal: 'afdoen',
  }),
  of({
    who: 'Goirle',
    submitters: [['Goirle', 'gm0785']],
    title: 'Compensatie onderwijshuisvesting',
    subject: 'Onderwijshuisvesting',
    rows: [
      ask('Oproep aan bestuur om de gestegen prijs van een nieuw schoolgebouw te laten vergoeden.'),
      did(
        'Een gesprek over de vergoeding begint in juni.',
        progressOn('de prijs van schoolgebouwen', 26),
      ),
      propose('Aanhouden'),
    ],
    proposal: 'aanhouden',
  }),
];
