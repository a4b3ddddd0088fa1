/**
 * Words above the title on a card: "Motie Goes", and below it as a heading "Ruimte voor water". Where
 * the page draws no card, such a line ends the section of the heading before its own. That it stands at
 * more than one heading tells that it belongs to the next.
 */
import { isNobody } from '../../gemeenten/submitters';
import { BESIDE } from '../lexicon/beside-words';
import { canBeTitle } from './accept';
import { readLine } from './grammar';
import { isKindAlone } from './kind-alone';
import { withOutcomesAbove } from './outcomes-above';
import type { Statement } from './outline';
import { withRepeatedRows } from './repeated-lines';
import { isNames } from './who';

const LONGEST = 200;
const FEWEST = 2;

/** What kind of paper it is, and who submitted it: no title. */
function namesOnlyWho({ text }: Statement): boolean {
  const [first, ...others] = readLine(text, { announced: null, isHeading: true });
  if (first === undefined || others.length > 0 || first.tail !== '') return false;
  const isOfBoard = first.type === 'resolutie' && isNobody(first.who);
  return first.rule === 'type-who' && (isOfBoard || !isNobody(first.who));
}

const isPlainLine = ({ form, children, text }: Statement): boolean =>
  form === 'line' && children.length === 0 && text.length <= LONGEST;

const isKicker = (statement: Statement | undefined): statement is Statement =>
  statement !== undefined &&
  isPlainLine(statement) &&
  (isKindAlone(statement.text) || namesOnlyWho(statement));

const isTitle = (statement: Statement | undefined): statement is Statement =>
  statement?.form === 'heading' &&
  statement.children.length > 0 &&
  canBeTitle(statement) &&
  !BESIDE.includes(statement.text.toLowerCase());

/** Whether the line below the words on who submitted it can be the title, so that the heading is none. */
function isFollowedByTitle(
  { children: [, next] }: Statement,
  counts: ReadonlyMap<string, number>,
): boolean {
  if (next === undefined || !canBeTitle(next) || /[.!?]$/u.test(next.text)) return false;
  if (isNames(next.text)) return false;
  // "Bekijk het stuk" below each of them is the title of none.
  return (counts.get(next.text) ?? 0) < FEWEST;
}

/** How many sections have a line as their second. */
function countsOfSecond(statements: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { children } of statements) {
    const text = children[1]?.text;
    if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** Each kicker that ends a section, or stands between two, as the first line below the next heading. */
function moved(statements: readonly Statement[]): readonly Statement[] {
  const places = statements.flatMap((statement, at) => {
    if (!isTitle(statement)) return [];
    const before = statements[at - 1];
    const last = before?.form === 'heading' ? before.children.at(-1) : before;
    return isKicker(last) ? [{ at, last, isInside: before !== last }] : [];
  });
  // "Motie" right above the only heading there can be of no other.
  const isSure = places.every(({ last, isInside }) => !isInside && isKindAlone(last.text));
  if (places.length < FEWEST && !isSure) return statements;
  const byHeading = new Map(places.map((place) => [place.at, place]));
  return statements.flatMap((statement, at) => {
    const next = byHeading.get(at + 1);
    if (next?.last === statement) return [];
    const own = next?.isInside === true ? statement.children.slice(0, -1) : statement.children;
    const kicker = byHeading.get(at)?.last;
    const children = kicker === undefined ? own : [kicker, ...own];
    return children === statement.children ? [statement] : [{ ...statement, children }];
  });
}

/** "Motie Goes" as what the motion is told by, and the heading as the first line below it: its title. */
function turned(statement: Statement): Statement {
  const [kicker, ...rest] = statement.children;
  if (kicker === undefined) return statement;
  const title: Statement = { ...statement, form: 'line', children: [] };
  return {
    ...kicker,
    form: 'heading',
    group: statement.group,
    children: [title, ...rest],
    isKicker: true,
  };
}

const isTurned = (statement: Statement, counts: ReadonlyMap<string, number>): boolean =>
  isTitle(statement) && isKicker(statement.children[0]) && !isFollowedByTitle(statement, counts);

/** The statements of one level, with each title that stands below a kicker as that of its motion. */
function withKickers(statements: readonly Statement[]): readonly Statement[] {
  const headings = statements.filter(({ form }) => form === 'heading').length;
  const hasKind = statements.some(({ form, text }) => form === 'line' && isKindAlone(text));
  if (headings < (hasKind ? 1 : FEWEST)) return statements;
  const placed = moved(statements);
  const counts = countsOfSecond(placed);
  const turning = new Set(placed.filter((statement) => isTurned(statement, counts)));
  const titles = new Set([...turning].map(({ text }) => text.toLowerCase()));
  // "Uitslag" above each of them is the title of none.
  const areKinds = [...turning].every(({ children: [first] }) => isKindAlone(first?.text ?? ''));
  if (titles.size < (areKinds ? 1 : FEWEST) || titles.size < turning.size) return placed;
  return placed.map((statement) => (turning.has(statement) ? turned(statement) : statement));
}

/** The statements of one level as the motions among them stand: a title with what is above it, a row for each. */
export const asMotionsStand = (statements: readonly Statement[]): readonly Statement[] =>
  withRepeatedRows(withKickers(withOutcomesAbove(statements)));
