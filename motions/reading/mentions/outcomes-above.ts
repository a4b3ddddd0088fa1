/**
 * What became of a motion, printed above its title on a card: "Aangenomen met 91%", and below it as a heading
 * "Ruimte voor water". Where the page draws no card, each such line ends the section of the motion before its
 * own. That one stands above the first heading, and none at the end of the last section, tells it.
 */
import { canBeTitle } from './accept';
import type { Statement } from './outline';
import { saysAt } from './rule-parts';
import { lineView } from './tokens';

const LONGEST = 60;
const FEWEST = 2;

/** "Verworpen met 55,9%", and nothing that it is said of. */
function isOutcome(statement: Statement | undefined): statement is Statement {
  if (statement?.form !== 'line' || statement.children.length > 0) return false;
  const { text } = statement;
  if (text.length > LONGEST || /[.:]$/u.test(text)) return false;
  const view = lineView(text);
  return view.outcomes.size > 0 && saysAt(view, 0, view.words.length);
}

const isTitle = (statement: Statement): boolean =>
  statement.form === 'heading' && statement.children.length > 0 && canBeTitle(statement);

/** The statements of one level, with each outcome that stands above a title below it. */
export function withOutcomesAbove(statements: readonly Statement[]): readonly Statement[] {
  const titles = statements.flatMap((statement, at) => (isTitle(statement) ? [at] : []));
  const [first, ...others] = titles;
  if (first === undefined || !isOutcome(statements[first - 1])) return statements;
  const ends = (at: number): boolean => isOutcome(statements[at]?.children.at(-1));
  const last = titles.at(-1) ?? first;
  const isBefore = others.filter((at) => ends(at - 1)).length + 1 >= FEWEST;
  if (!isBefore || ends(last)) return statements;
  let above: Statement | null = null;
  return statements.flatMap((statement, at) => {
    if (at === first - 1) {
      above = statement;
      return [];
    }
    if (!titles.includes(at)) return [statement];
    const next = ends(at) && titles.includes(at + 1) ? statement.children.at(-1) : undefined;
    const own = next === undefined ? statement.children : statement.children.slice(0, -1);
    const children = above === null ? own : [...own, above];
    above = next ?? null;
    return [{ ...statement, children }];
  });
}
