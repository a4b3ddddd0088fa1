/**
 * Names that are part of a title: "Scholen van Delfzijl tot Vaals", with "Goes" or "Indiener: Goes" on a
 * line below it. Whose motion it is stands below each title then, and so in no title.
 */
import { readSubmitters } from '../../gemeenten/submitters';
import { labelled, roleOf } from './label';
import { type Mention, NOBODY } from './mention';
import type { Statement } from './outline';
import { canBeSameWho, isNames, readWho, type Who } from './who';

/** "Zwemles (Urk)", "Zwemles – Urk" set the name apart from the title. */
const JOINS = /^\s*(?:van|,)\s[^([–—|]*$/iu;
const FEWEST = 2;

const namesBelow = ({ children }: Statement): Who | null => {
  const names = children.find(({ form, text }) => /line|item/u.test(form) && isNames(text));
  return names === undefined ? null : readWho(names.text, 0, names.text.length);
};

/** What stands behind a label for who submitted it: in its own line, below it or in the next cell. */
function submitterIn({ text, form, children, cells }: Statement): string | null {
  const label = form === 'row' ? null : labelled(text);
  if (label?.role === 'submitter' && label.value !== '') return label.value;
  const [first, second] = cells.length === 0 ? [{ text }, children[0]] : cells;
  return first !== undefined && second !== undefined && roleOf(first.text) === 'submitter'
    ? second.text
    : null;
}

/** Who a label below a title says to have submitted it. */
function labelBelow({ children }: Statement): Pick<Who, 'read'> | null {
  for (const child of children) {
    const names = submitterIn(child);
    if (names !== null) return { read: readSubmitters(names) };
  }
  return null;
}

const counts = new WeakMap<readonly Statement[], Map<Statement['form'], number>>();

/** How many statements of one form have a line of names below them. */
function countNamed(siblings: readonly Statement[], form: Statement['form']): number {
  const known = counts.get(siblings) ?? new Map<Statement['form'], number>();
  counts.set(siblings, known);
  const count =
    known.get(form) ??
    siblings.filter((one) => one.form === form && namesBelow(one) !== null).length;
  known.set(form, count);
  return count;
}

/** @param siblings - Others like it: one line of names may stand below a title for another reason. */
export function withNamesInTitle(
  mention: Mention,
  statement: Statement,
  siblings: readonly Statement[],
): Mention {
  const { title, whoSpan, rule, who } = mention;
  if (!/^(?:type-)?title-who$/u.test(rule) || title?.isQuoted !== false || whoSpan === null)
    return mention;
  const { text, form } = statement;
  if (!JOINS.test(text.slice(title.to, whoSpan.from))) return mention;
  const isMany = (): boolean => countNamed(siblings, form) >= FEWEST;
  const below = labelBelow(statement) ?? (isMany() ? namesBelow(statement) : null);
  if (below === null || canBeSameWho(below.read, who)) return mention;
  const whole = { ...title, to: whoSpan.to, text: text.slice(title.from, whoSpan.to) };
  return { ...mention, title: whole, who: NOBODY, whoSpan: null };
}
