/**
 * Texts that are unlike their siblings: when the others end with a full stop and begin with a
 * capital, one that does not has perhaps lost or gained a part.
 */
import type { Warning } from '../model';
import { type Reason, warn } from '../warnings';
import { BODY_ROLES } from './block';
import { anyOf } from './lexicon/any-of';
import { STARTS_REQUEST } from './lexicon/labels';
import type { ReadMotion } from './motions-of-block';
import { namesOutcome } from './names-outcome';
import type { RoleOfKey } from './roles';

/** A habit that this part of the siblings share. */
const HABIT = 0.75;
const STRONG_HABIT = 0.9;
const FEWEST = 3;

const FIELDS = ['request', 'account', 'proposal'] as const;
type TextField = (typeof FIELDS)[number];

const textIn = ({ motion }: ReadMotion, field: TextField): string =>
  (field === 'proposal' ? motion.proposal?.text : motion[field]) ?? '';

/** How a text begins and ends, as far as it tells that it is whole. */
function shapeOfStart(text: string): string {
  if (/^(?:[-–—•◦▪o]|\d{1,2}[.)])\s/u.test(text)) return 'item';
  if (/^[\p{Ll},;)]/u.test(text)) return 'small';
  return 'capital';
}

function shapeOfEnd(text: string): string {
  const end = /[.:;!?…]["'”’)\]]*$/u.exec(text.trimEnd())?.[0]?.charAt(0);
  if (end === undefined) return 'open';
  return /[.!?…]/u.test(end) ? 'closed' : end;
}

type Shape = (text: string) => string;

/** The shape that most texts of a field share; null when there is none. */
function habitOf(texts: readonly string[], shape: Shape): string | null {
  const counts = Map.groupBy(texts, shape);
  const [name, own] = [...counts].toSorted((a, b) => b[1].length - a[1].length)[0] ?? ['', []];
  return texts.length >= FEWEST && own.length >= HABIT * texts.length ? name : null;
}

const firstSentence = (text: string): string => text.split(/(?<=[.!?])\s/u)[0] ?? '';

/** What the texts of one field have in common, found once for the whole document. */
type Habits = {
  start: string | null;
  end: string | null;
  /** The part of them that ends as a sentence does. */
  closed: number;
  /** Proposals mostly name what becomes of the motion in their first sentence. */
  beginsWithOutcome: boolean;
};

function habitsOf(texts: readonly string[], field: TextField): Habits {
  const known = texts.filter((text) => text !== '');
  const partOf = (has: (text: string) => boolean): number =>
    known.length === 0 ? 0 : known.filter(has).length / known.length;
  return {
    start: habitOf(known, shapeOfStart),
    end: habitOf(known, shapeOfEnd),
    closed: partOf((text) => shapeOfEnd(text) === 'closed'),
    beginsWithOutcome:
      field === 'proposal' && partOf((text) => namesOutcome(firstSentence(text))) >= HABIT,
  };
}

/** Labels of the document that begin a line inside a text. */
function labelIn(one: ReadMotion, field: TextField, labels: readonly string[]): string | null {
  const lines = one.lines[field] ?? [];
  for (const { text } of lines) {
    const label = labels.find((known) => text.startsWith(known));
    const rest = label === undefined ? '' : text.slice(label.length);
    if (label !== undefined && /^\s*(?::|$)/u.test(rest)) return label;
  }
  return null;
}

/** Words that no sentence ends with. */
const GOES_ON = `
  de, het, een, van, en, of, in, op, aan, voor, met, te, tot, om, dat, die, deze, dit, bij, door, naar, is, zijn,
  wordt, worden, heeft, als, over, per, uit
`;
const UNFINISHED = new RegExp(`(?<!\\p{L})${anyOf(GOES_ON)}\\s*$|[,;(–-]\\s*$`, 'iu');

/** Lists often end without a full stop: one that does so is odd only when nearly all others have one. */
function endsOddly(text: string, { end, closed }: Habits): boolean {
  if (shapeOfEnd(text) === 'closed' || end !== 'closed') return false;
  return UNFINISHED.test(text) || closed >= STRONG_HABIT;
}

/** Items that end with ";" and then a sentence: the list of a request ends with its last item. */
function goesOnBehindList(text: string): boolean {
  const paragraphs = text.split('\n');
  const last = paragraphs.at(-1) ?? '';
  const before = paragraphs.at(-2) ?? '';
  const isItem = /^(?:[-–—•◦▪o]|\d{1,2}[.)])\s/u.test(last) && !/;\s+\p{Lu}/u.test(last);
  return (
    before.endsWith(';') && !isItem && /^\p{Lu}.*\.$/su.test(last) && !/^(?:en|of)\s/iu.test(last)
  );
}

function doubtAbout(text: string, field: TextField, habits: Habits): Reason | null {
  if (text === '') return null;
  if (field === 'proposal') {
    const isOdd =
      habits.beginsWithOutcome && !namesOutcome(firstSentence(text)) && namesOutcome(text);
    return isOdd ? { kind: 'text-before-proposal' } : null;
  }
  if (field === 'request' && goesOnBehindList(text)) return { kind: 'text-behind-list' };
  if (endsOddly(text, habits)) return { kind: 'text-ends-midway', field };
  // "roept het bestuur op" is where a request begins, whatever the others are printed with.
  const isWhole = field === 'request' && STARTS_REQUEST.test(text);
  if (habits.start === 'capital' && shapeOfStart(text) !== 'capital' && !isWhole) {
    return { kind: 'text-begins-midway', field };
  }
  return null;
}

/**
 * @param roles - Of the labels of the document: none of them stands inside a text.
 * @returns Per motion what is odd about its texts.
 */
export function oddTexts(
  read: readonly ReadMotion[],
  roles: ReadonlyMap<string, RoleOfKey>,
): Warning[][] {
  const labels = [...roles.values()].flatMap(({ role, label }) =>
    BODY_ROLES.some((body) => body === role) && label.length > 3 ? [label] : [],
  );
  const fields = FIELDS.map((field) => {
    const texts = read.map((one) => textIn(one, field));
    return { field, texts, habits: habitsOf(texts, field) };
  });
  return read.map((one, index) =>
    fields.flatMap(({ field, texts, habits }): Warning[] => {
      const inside = labelIn(one, field, labels);
      const reason: Reason | null =
        inside === null
          ? doubtAbout(texts[index] ?? '', field, habits)
          : { kind: 'label-inside', label: inside, field };
      return reason === null ? [] : [warn(reason, { field })];
    }),
  );
}
