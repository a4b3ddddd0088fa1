/** Invented motions with what a board could have said of them: the truth of a generated document. */

import { AMBIGUOUS_NAMES } from '../../../motions/gemeenten/names';
import { allGemeenten } from '../../../motions/gemeenten/register';
import type { Random } from './random';

export type TrueMotion = {
  title: string;
  submitters: { name: string; gemeente: string }[];
  andOthers: boolean;
  meeting: { kind: 'ALV' | 'Najaars ALV' | 'Extra ALV'; date: string; printed: string };
  subject: string;
  /** The first is the words that call, the others are items. */
  request: string[];
  account: string[];
  proposal: { kind: 'aanhouden' | 'afdoen'; text: string };
};

const TITLES = [
  'Water en bodem sturend, maar wie betaalt?',
  'Grip op de jaarwisseling',
  'Laadpalen voor iedereen',
  'Schuldhulp zonder wachttijd',
  'Een buurthuis in elk dorp',
  'Meer ruimte voor de raad',
  'Vergunningen binnen acht weken',
  'Stop de stapeling van rijksregels',
  'Van wijk tot wijk: samen tegen eenzaamheid',
  'Leerlingenvervoer op orde',
  'Drones boven natuurgebieden',
  'Het ravijn voorbij',
  'Werk maken van werk',
  'Taal als sleutel',
  'De menselijke maat in de bijstand',
  '100 % circulair bouwen',
  'Onze kust verdient beter',
  'Zonder sport geen toekomst',
] as const;
const SUBJECTS = [
  'Bodem en water',
  'Openbare orde',
  'Participatie',
  'Bestuur',
  'Onderwijs',
  'Ruimte',
];
const CALLS = [
  'Roept het bestuur op:',
  'Verzoekt het bestuur van de VNG:',
  'Draagt het bestuur op om:',
];
const ASKS = [
  'Bij het kabinet te pleiten voor een vaste bijdrage per inwoner',
  'Vóór de volgende vergadering een plan van aanpak te maken',
  'Samen met de provincies een voorbeeldverordening op te stellen',
  'De gevolgen voor kleine gemeenten in beeld te brengen',
];
const SAID = [
  'Het bestuur heeft dit punt in het voorjaar besproken met de minister.',
  'Daaruit is een werkgroep ontstaan die tweemaandelijks bijeenkomt.',
  'De eerste uitkomsten worden in september verwacht.',
  'In de ledenraadpleging gaf 62% van de leden aan hiermee te kunnen werken.',
  'Het voorstel van het Rijk is volgens het bestuur nog niet voldoende.',
  'Een aantal gemeenten is gestart met een proef, waarover de Verantwoording van het Rijk bericht.',
  'Met de motie in de hand is opnieuw aandacht gevraagd voor de uitvoering.',
];
const MEETINGS: TrueMotion['meeting'][] = [
  { kind: 'ALV', date: '2024-06-26', printed: 'ALV 26 juni 2024' },
  { kind: 'Najaars ALV', date: '2024-11-29', printed: 'Najaars ALV 29 november 2024' },
  { kind: 'ALV', date: '2023-06-14', printed: 'ALV van 14 juni 2023' },
  { kind: 'Extra ALV', date: '2024-05-24', printed: 'Extra ALV 24 mei 2024' },
];
const PROPOSALS: TrueMotion['proposal'][] = [
  { kind: 'aanhouden', text: 'Aanhouden' },
  { kind: 'afdoen', text: 'Als afgedaan te beschouwen' },
  { kind: 'afdoen', text: 'De motie als afgedaan te beschouwen' },
  { kind: 'aanhouden', text: 'De motie aan te houden' },
];

const NAMES = allGemeenten().filter(
  ({ end, name }) =>
    end === undefined && !AMBIGUOUS_NAMES.has(name.toLowerCase()) && !/\(/u.test(name),
);

export function trueMotion(random: Random, title: string): TrueMotion {
  const submitters = random.some(NAMES, random.pick([1, 1, 1, 2, 3]));
  return {
    title,
    submitters: submitters.map(({ name, code }) => ({ name, gemeente: code })),
    andOthers: random.chance(0.15),
    meeting: random.pick(MEETINGS),
    subject: random.pick(SUBJECTS),
    request: [random.pick(CALLS), ...random.some(ASKS, random.between(1, 3))],
    account: Array.from({ length: random.between(1, 4) }, () =>
      random.some(SAID, random.between(1, 3)).join(' '),
    ),
    proposal: random.pick(PROPOSALS),
  };
}

export const trueMotions = (random: Random, count: number): TrueMotion[] =>
  random.some(TITLES, count).map((title) => trueMotion(random, title));

/** "Gouda, Urk en Zeist e.a." */
export function namesOf({ submitters, andOthers }: TrueMotion): string {
  const names = submitters.map(({ name }) => name);
  const last = names.pop() ?? '';
  const joined = names.length === 0 ? last : `${names.join(', ')} en ${last}`;
  return andOthers ? `${joined} e.a.` : joined;
}
