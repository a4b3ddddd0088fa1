/** What a drawn page is about: meetings, motions, who submitted them and what became of them. */
import { allGemeenten } from '../../../motions/gemeenten/register';
import type { Meeting, Motion } from '../../../motions/model';
import type { Random } from '../trees/random';
import { drawVote, type Vote } from './votes';

export type MotionType = NonNullable<Motion['type']>;

export type Submitters = {
  /** As printed: "Urk en Ede e.a.". */
  printed: string;
  names: { name: string; code: string | null }[];
  others: boolean;
  collective: string | null;
};

export type DrawnMotion = {
  type: MotionType;
  title: string;
  by: Submitters | null;
  vote: Vote | null;
  advice: string | null;
};

const SUBJECTS = [
  'de jeugdzorg',
  'het openbaar vervoer',
  'de energietransitie',
  'de Omgevingswet',
  'de Wmo',
  'woningbouw',
  'de opvang van asielzoekers',
  'het gemeentefonds',
  'laadpalen',
  'vuurwerk',
  'de bibliotheek',
  'bestaanszekerheid',
  'de huisarts',
  'zwemlessen',
  'drempels in de zorg',
  'statiegeld',
  'digitale inclusie',
  'de Participatiewet',
  'doorstroomtoetsen',
  'stikstof',
  'het lerarentekort',
  'de spreidingswet',
  'wapenbezit',
  'zonneparken',
  'het lokaal bestuur',
];
const PATTERNS: ((random: Random) => string)[] = [
  (random) => `Meer geld voor ${random.pick(SUBJECTS)}`,
  (random) => `Stop de bezuiniging op ${random.pick(SUBJECTS)}!`,
  (random) => `Naar een eerlijke verdeling van ${random.pick(SUBJECTS)}`,
  (random) => `Geen taken zonder geld: ${random.pick(SUBJECTS)}`,
  (random) => `Wie betaalt ${random.pick(SUBJECTS)}?`,
  (random) => `Actieplan ${random.between(2023, 2030)} voor ${random.pick(SUBJECTS)}`,
  (random) => `${random.pick(SUBJECTS).replace(/^(?:de|het) /u, '')} en leefbaarheid`,
  (random) => `Onderzoek naar kosten van ${random.pick(SUBJECTS)} (fase ${random.between(1, 3)})`,
  (random) => `Samen werken aan ${random.pick(SUBJECTS)} – ook na ${random.between(2025, 2030)}`,
  (random) => `Compensatie BTW/BCF en ${random.pick(SUBJECTS)}`,
  (random) =>
    `Ruimte voor ${random.pick(SUBJECTS)}, ${random.pick(SUBJECTS)} en ${random.pick(SUBJECTS)}`,
  (random) => `Scenario’s voor ${random.pick(SUBJECTS)}`,
  (random) => `Geen woorden maar daden voor ${random.pick(SUBJECTS)}`,
  (random) =>
    `Een betaalbaar stelsel, anders niet acceptabel voor gemeenten deel ${random.pick(['II', '2'])}`,
  (random) =>
    `Handhaving ${random.pick(['RES 1.0', 'artikel 13b', 'AMvB kostprijzen'])} en ${random.pick(SUBJECTS)}`,
  () => 'JA/JA-sticker',
  () => 'Klimaatakkoord',
  () => 'Nationale parken',
  () => 'Elektronisch tellen en stemmen',
];
const COLLECTIVES = [
  'Gemeenten Achterhoek',
  'Zeeuwse gemeenten',
  'G40-gemeenten',
  'Raden in Verzet',
  'regio Twente',
];
const MEETINGS: Meeting[] = [
  { kind: 'ALV', date: '2017-06-14' },
  { kind: 'ALV', date: '2018-06-27' },
  { kind: 'Buitengewone ALV', date: '2018-11-30' },
  { kind: 'ALV', date: '2019-06-05' },
  { kind: 'ALV', date: '2020-09-25' },
  { kind: 'ALV', date: '2021-06-16' },
  { kind: 'Extra ALV', date: '2022-01-13' },
  { kind: 'Najaars ALV', date: '2023-12-01' },
  { kind: 'ALV', date: '2024-06-26' },
  { kind: 'ALV', date: '2025-06-18' },
];
const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );

export const drawMeeting = (random: Random): Meeting => random.pick(MEETINGS);

export function dayOf({ date }: Meeting): string {
  const [year = '', month = '1', day = '1'] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** Names that need nothing beside them: not "Bergen", and no name with a province. */
const GEMEENTEN = allGemeenten().filter(
  ({ name, end }) =>
    end === undefined && !/\(|^Bergen|^Beek|^Hengelo|^Laren|^Rijswijk|^Middelburg$/u.test(name),
);

export function drawSubmitters(random: Random): Submitters {
  const lot = random.next();
  if (lot < 0.06) {
    const collective = random.pick(COLLECTIVES.slice(0, 2));
    return { printed: collective, names: [], others: false, collective };
  }
  const count = random.pick([1, 1, 1, 1, 2, 2, 3]);
  const names = random.some(GEMEENTEN, count).map(({ name, code }) => ({ name, code }));
  const printed = names.map(({ name }) => name);
  const last = printed.length > 1 ? ` en ${printed.at(-1)}` : '';
  const joined = `${printed.slice(0, printed.length > 1 ? -1 : 1).join(', ')}${last}`;
  if (lot < 0.12) {
    const collective = random.pick(COLLECTIVES.slice(2));
    return { printed: `${joined} namens ${collective}`, names, others: false, collective };
  }
  const others = random.chance(0.2) ? random.pick([' e.a.', ' en anderen', ' c.s.']) : '';
  return { printed: joined + others, names, others: others !== '', collective: null };
}

export function drawMotion(random: Random): DrawnMotion {
  const type = random.pick<MotionType>(['motie', 'motie', 'motie', 'motie', 'motie', 'resolutie']);
  const drawn = random.pick(PATTERNS)(random);
  const title = drawn.charAt(0).toUpperCase() + drawn.slice(1);
  return {
    type,
    title,
    by: type === 'resolutie' ? null : drawSubmitters(random),
    vote: random.chance(0.9) ? drawVote(random) : null,
    advice: random.chance(0.6)
      ? random.pick(['positief', 'overnemen', 'ontraden', 'aanhouden', 'aannemen'])
      : null,
  };
}

export function drawMotions(random: Random, count: number): DrawnMotion[] {
  const motions = new Map<string, DrawnMotion>();
  while (motions.size < count) {
    const motion = drawMotion(random);
    motions.set(motion.title, motion);
  }
  return [...motions.values()];
}
