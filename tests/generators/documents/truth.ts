/**
 * Motions with an account, drawn at random: what a document says of them, and how it prints that.
 * All sentences are invented.
 */

import { formatMeeting } from '../../../motions/dutch/meeting';
import { AMBIGUOUS_NAMES } from '../../../motions/gemeenten/names';
import { allGemeenten } from '../../../motions/gemeenten/register';
import { KNOWN_MEETINGS } from '../../../motions/meetings';
import type { Meeting } from '../../../motions/model';
import {
  CONDITIONAL,
  DENIED,
  INTENDED,
  MIXED,
  ORDINARY,
  POSTPONED,
} from '../../motions/reading/proposal-wordings-data';
import type { TrueMotion } from '../score';
import type { Random } from '../trees/random';

/** One motion: its facts, and the words for them. */
export type DrawnMotion = {
  truth: TrueMotion & { subject: string; meeting: Meeting };
  /** "Motie Almere en Tilburg", without the title. */
  who: string;
  /** The title with its marks. */
  quoted: string;
  /** "ALV van 26 juni 2024". */
  meeting: string;
  request: readonly string[];
  account: readonly string[];
  proposal: string;
};

const NAMES = allGemeenten().filter(
  ({ end, name }) =>
    end === undefined && !AMBIGUOUS_NAMES.has(name.toLowerCase()) && !name.includes('('),
);
const HARD = NAMES.filter(({ name }) => /[\s'-]/u.test(name));

const TOPICS = [
  'Zwembaden',
  'Bomen',
  'Veerponten',
  'Dorpshuizen',
  'Fietspaden',
  'Bibliotheken',
  'Marktplaatsen',
  'Speeltuinen',
  'Sluizen',
  'Molens',
  'Ateliers',
  'Buslijnen',
  'Begraafplaatsen',
  'Volkstuinen',
  'Kinderopvang',
  'Brandkranen',
  'Kerktorens',
  'Warmtenetten',
];
const ENDINGS = [
  'in elke kern',
  'horen bij de basis',
  ': wie betaalt de rekening?',
  'zonder drempels',
  'voor jong en oud',
  '(deel II)',
  'en de kracht van het dorp',
  '– van plan naar praktijk',
  'als publieke taak',
  'vragen om vaste middelen',
  'na 2026',
  'op orde, ook in het buitengebied',
];
const SUBJECTS = [
  'Sport en bewegen',
  'Openbare ruimte',
  'Cultuur',
  'Mobiliteit',
  'Financiën',
  'Wonen',
  'Jeugd',
];
const CALLS = ['Roept het bestuur op om:', 'Verzoekt het bestuur:', 'Draagt het VNG-bestuur op:'];
const ASKS = [
  'bij het Rijk aan te dringen op een vaste vergoeding per inwoner',
  'vóór de zomer met een voorstel te komen waarin kleine gemeenten niet achterblijven',
  'de kosten van onderhoud in beeld te brengen en de leden daarover te berichten',
  'samen met provincies en waterschappen een handreiking te maken',
  'te onderzoeken of een gezamenlijk fonds mogelijk is',
];
const SAID = [
  'Het bestuur sprak hierover in maart met de staatssecretaris, die toezegde met een brief te komen.',
  'Uit een rondvraag onder 212 gemeenten blijkt dat 41% het onderhoud heeft uitgesteld.',
  'De commissie heeft het voorstel tweemaal behandeld en vraagt aandacht voor de uitvoering.',
  'Er is € 3,5 miljoen beschikbaar gekomen voor een proef met acht gemeenten.',
  'Een eerste versie van de handreiking staat sinds oktober op het forum van de leden.',
  'In het overleg met de provincies is afgesproken de verantwoording jaarlijks te delen.',
  'Het bestuur houdt vast aan de lijn dat het Rijk betaalt wat het Rijk bepaalt.',
  'De minister heeft laten weten dat een wetsvoorstel niet voor 2027 te verwachten is.',
  'Zo’n regeling vraagt volgens de leden om een “lichte toets”, niet om een nieuwe rapportage.',
  'De gesprekken hierover worden in het najaar voortgezet.',
];
const PROPOSALS = {
  aanhouden: [
    'Aanhouden',
    'De motie aan te houden',
    'Langer aanhouden',
    'De motie blijft openstaan',
  ],
  afdoen: [
    'Als afgedaan te beschouwen',
    'De motie als afgedaan beschouwen',
    'Afdoen',
    'De motie af te doen.',
  ],
  deels: ['Deels afdoen', 'Eerste deel afdoen, tweede deel aanhouden'],
  voorwaardelijk: [
    'Aanhouden/Als afgedaan beschouwen (zie verantwoording hiervoor)',
    'Afdoen, mits de leden instemmen',
  ],
  onbekend: ['PM', 'Volgt nog'],
} as const;
const KINDS = [
  'aanhouden',
  'aanhouden',
  'aanhouden',
  'aanhouden',
  'afdoen',
  'afdoen',
  'afdoen',
  'afdoen',
  'deels',
  'voorwaardelijk',
  'onbekend',
] as const;
const MARKS = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['„', '”'],
  ['«', '»'],
] as const;

function names(random: Random): {
  submitters: TrueMotion['submitters'];
  who: string;
  others: boolean;
} {
  const count = random.pick([1, 1, 1, 1, 2, 2, 3, 5]);
  const drawn = random.some(random.chance(0.3) ? HARD : NAMES, count);
  const submitters = drawn.map(({ name, code }) => ({ name, gemeente: code }));
  const printed = submitters.map(({ name }) => name);
  const last = printed.pop() ?? '';
  const joined = printed.length === 0 ? last : `${printed.join(', ')} en ${last}`;
  const others = random.chance(0.2);
  return {
    submitters,
    others,
    who: others ? `${joined} ${random.pick(['e.a.', 'c.s.', 'en anderen'])}` : joined,
  };
}

const sentence = (random: Random, text: string): string =>
  random.chance(0.1) ? `${text} Zie https://vng.nl/nieuws/voorbeeld voor de stukken.` : text;

/** Hard words for a proposal, with what they come to; `?` tells that a doubt belongs to them. */
const WORDINGS = [ORDINARY, POSTPONED, DENIED, INTENDED, CONDITIONAL, MIXED].flat();

const meetingWords = (random: Random, meeting: Meeting): string => {
  const printed = formatMeeting(meeting);
  return random.chance(0.3) ? printed.replace(`${meeting.kind} `, `${meeting.kind} van `) : printed;
};

function drawMotion(random: Random, title: string, meetings: readonly Meeting[]): DrawnMotion {
  const { submitters, who, others } = names(random);
  const usual = random.pick(KINDS);
  const [proposal, expected] = random.chance(0.2)
    ? random.pick(WORDINGS)
    : ([random.pick<string>(PROPOSALS[usual]), usual] as const);
  const kind = expected.replace('?', '');
  const asks = random.some(ASKS, random.between(1, 3));
  const hasList = random.chance(0.6);
  const request = hasList
    ? [random.pick(CALLS), ...asks.map((ask) => `• ${ask}`)]
    : [`${random.pick(CALLS)} ${asks.join(', ')}.`];
  const account = Array.from({ length: random.pick([1, 1, 2, 3, 5]) }, () =>
    sentence(random, random.some(SAID, random.between(1, 4)).join(' ')),
  );
  const meeting = random.pick(meetings);
  const [open, close] = random.pick(MARKS);
  const before = random.pick(['Motie ', 'Motie ', 'Motie ', 'Motie gemeente ', 'Motie van ', '']);
  const lead = submitters.length > 1 && before === 'Motie gemeente ' ? 'Motie gemeenten ' : before;
  return {
    truth: {
      title,
      submitters,
      andOthers: others,
      meeting,
      subject: random.pick(SUBJECTS),
      request: request.join(' '),
      account: account.join(' '),
      proposal: { kind, text: proposal },
      isDoubtful: expected.endsWith('?'),
    },
    who: `${lead}${who}`,
    quoted: `${open}${title}${close}`,
    meeting: meetingWords(random, meeting),
    request,
    account,
    proposal,
  };
}

export function drawMotions(random: Random): DrawnMotion[] {
  const count = random.between(6, 12);
  const meetings = random.some(KNOWN_MEETINGS.slice(6), random.between(1, 3));
  const topics = random.some(TOPICS, count);
  const motions = topics.map((topic) => {
    const ending = random.pick(ENDINGS);
    return drawMotion(
      random,
      ending.startsWith(':') ? `${topic}${ending}` : `${topic} ${ending}`,
      meetings,
    );
  });
  return random.chance(0.3) ? withReference(random, motions) : motions;
}

/** "Zie verantwoording bij motie …": the account of one motion stands with another. */
function withReference(random: Random, motions: readonly DrawnMotion[]): DrawnMotion[] {
  const [target, ...others] = motions;
  const referring = random.pick(others);
  if (target === undefined) return [];
  const words = `Zie verantwoording bij ${target.who.replace(/^Motie/u, 'motie')} ${target.quoted}.`;
  return motions.map((motion) =>
    motion === referring
      ? { ...motion, account: [words], truth: { ...motion.truth, account: words } }
      : motion,
  );
}
