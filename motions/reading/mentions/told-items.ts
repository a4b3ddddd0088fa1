/**
 * Items of a list that each say who submitted what, and what is said of it: "Rust op straat, ingediend
 * door Ede (preadvies: ontraden)". No words above need to announce them, when all of them do.
 */
import { ADVICE_PHRASES } from '../lexicon/advice-words';
import { adviceOnly } from './advice-behind';
import { readLine } from './grammar';
import type { Statement } from './outline';
import { readSaid } from './said';
import { lineView } from './tokens';
import { isNames } from './who';

const LONGEST = 300;
const FEWEST = 2;
const MOST = 0.8;
const SUBMITTED = /(?<!\p{L})(?:ingediend (?:door|namens)|indieners?)(?!\p{L})/iu;

/** The cheapest look comes first: most items tell nothing of the kind. */
function mayTell(text: string, isSubmitted: boolean): boolean {
  const { outcomes, words } = lineView(text);
  return isSubmitted || outcomes.size > 0 || words.some((word) => ADVICE_PHRASES.has(word.text));
}

function tells({ text, form }: Statement): boolean {
  if (!/item|line/u.test(form) || text.length > LONGEST) return false;
  const isSubmitted = SUBMITTED.test(text);
  if (!mayTell(text, isSubmitted)) return false;
  const [read] = readLine(text, { announced: 'motie', isHeading: true });
  if (read === undefined || read.type !== null || read.title === null) return false;
  const { vote, advice, submitters } = readSaid(read.tail, false);
  const hasWho = read.whoSpan !== null || isNames(submitters ?? '');
  // "Zwemles voor allen (Urk): overnemen".
  const isTold = vote !== undefined || advice !== undefined || adviceOnly(read.tail) !== null;
  return hasWho && (isSubmitted || isTold);
}

const NUMBERED = /^\d{1,3}\s?[.):]/u;

/** Numbered paragraphs are one list, whatever stands around them. */
const listOf = ({ group, form, text }: Statement): string =>
  form === 'line' && NUMBERED.test(text) ? `${group} numbered` : `${group}`;

const known = new WeakMap<readonly Statement[], ReadonlySet<string>>();

/** The lists of which the statements are motions. */
function listsIn(siblings: readonly Statement[]): ReadonlySet<string> {
  const cached = known.get(siblings);
  if (cached !== undefined) return cached;
  const groups = Map.groupBy(siblings, listOf);
  const told = [...groups].filter(([, alike]) => {
    if (alike.length < FEWEST) return false;
    return alike.filter(tells).length >= alike.length * MOST;
  });
  const found = new Set(told.map(([list]) => list));
  known.set(siblings, found);
  return found;
}

/** Whether it is one of several statements beside each other that all tell of a motion. */
export const isToldItem = (statement: Statement, siblings: readonly Statement[]): boolean =>
  statement.text.length <= LONGEST && listsIn(siblings).has(listOf(statement));
