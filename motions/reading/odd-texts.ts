/**
 * Texts that are unlike their siblings: when the others end with a full stop and begin with a
 * capital, one that does not has perhaps lost or gained a part.
 */
import type { Warning } from '../model';
import { BODY_ROLES } from './block';
import type { ReadMotion } from './motions-of-block';
import type { RoleOfKey } from './roles';

/** A habit that this part of the siblings share. */
const HABIT = 0.75;
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

const NAMES: Record<TextField, string> = {
  request: 'oproep',
  account: 'verantwoording',
  proposal: 'voorstel',
};

const countWords = (text: string): number => text.split(/\s+/u).length;
const MANY_WORDS = 14;
const TIMES_LONGER = 3;

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

function doubtsAbout(texts: readonly string[], index: number, field: TextField): string | null {
  const text = texts[index] ?? '';
  const known = texts.filter((other) => other !== '');
  if (text === '') return null;
  if (field === 'proposal') {
    const lengths = known.map(countWords).toSorted((a, b) => a - b);
    const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
    const isLong = countWords(text) > Math.max(MANY_WORDS, TIMES_LONGER * middle);
    return isLong && known.length >= FEWEST ? 'Het voorstel is veel langer dan de andere.' : null;
  }
  const end = habitOf(known, shapeOfEnd);
  if (end === 'closed' && shapeOfEnd(text) !== end) {
    return `De ${NAMES[field]} houdt op midden in een zin.`;
  }
  const start = habitOf(known, shapeOfStart);
  if (start === 'capital' && shapeOfStart(text) !== start) {
    return `De ${NAMES[field]} begint midden in een zin of lijst.`;
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
  return read.map((one, index) =>
    FIELDS.flatMap((field): Warning[] => {
      const texts = read.map((other) => textIn(other, field));
      const inside = labelIn(one, field, labels);
      const message =
        inside === null
          ? doubtsAbout(texts, index, field)
          : `In de tekst van het onderdeel ${NAMES[field]} staat het label “${inside}”.`;
      return message === null ? [] : [{ code: 'structure-doubtful', message, field }];
    }),
  );
}
