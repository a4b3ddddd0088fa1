/**
 * Items of a list that each say who submitted what, and what is said of it: "Rust op straat, ingediend
 * door Ede (preadvies: ontraden)". No words above need to announce them, when all of them do.
 */
import { readLine } from './grammar';
import type { Statement } from './outline';
import { readSaid } from './said';
import { lineView } from './tokens';
import { isNames } from './who';

const LONGEST = 300;
const FEWEST = 2;
const MOST = 0.8;
const SUBMITTED = /(?<!\p{L})(?:ingediend (?:door|namens)|indieners?)(?!\p{L})/iu;
const ADVISED = /advies/iu;

function tells({ text, form }: Statement): boolean {
  if (!/item|line/u.test(form) || text.length > LONGEST) return false;
  const isSubmitted = SUBMITTED.test(text);
  if (!isSubmitted && !ADVISED.test(text) && lineView(text).outcomes.size === 0) return false;
  const [read] = readLine(text, { announced: 'motie', isHeading: true });
  if (read === undefined || read.type !== null || read.title === null) return false;
  const { vote, advice, submitters } = readSaid(read.tail, false);
  const hasWho = read.whoSpan !== null || isNames(submitters ?? '');
  return hasWho && (isSubmitted || vote !== undefined || advice !== undefined);
}

const known = new WeakMap<readonly Statement[], ReadonlySet<number>>();

/** The groups of which the statements are motions. */
function groupsIn(siblings: readonly Statement[]): ReadonlySet<number> {
  const cached = known.get(siblings);
  if (cached !== undefined) return cached;
  const groups = Map.groupBy(siblings, ({ group }) => group);
  const told = [...groups].filter(([, alike]) => {
    if (alike.length < FEWEST) return false;
    return alike.filter(tells).length >= alike.length * MOST;
  });
  const found = new Set(told.map(([group]) => group));
  known.set(siblings, found);
  return found;
}

/** Whether it is one of several statements beside each other that all tell of a motion. */
export const isToldItem = (statement: Statement, siblings: readonly Statement[]): boolean =>
  statement.text.length <= LONGEST && groupsIn(siblings).has(statement.group);
