/** The lines of a cell that holds more than a title: "Indiener: Gouda" on a line below it. */
import type { Line, Part } from '../document/tree';
import { linesBelow } from '../document/walk';
import { areNames } from '../gemeenten/submitters';
import { type Block, fieldsOf } from './block';
import { meaningOfLabel } from './label-meaning';
import type { Role } from './lexicon/labels';
import { singleLine } from './text-of';

export type HeaderText = { text: string; lines: Line[] };
export type HeaderCell = { main: HeaderText } & Partial<
  Record<'submitters' | 'meeting' | 'subject' | 'title', HeaderText>
>;

const SPLIT = ['submitters', 'meeting', 'subject', 'title'] as const;
type Split = (typeof SPLIT)[number];

const splitRole = (role: Role): Split | null => SPLIT.find((split) => split === role) ?? null;

function labelledLine(text: string): { role: Split; rest: string } | null {
  const at = text.indexOf(':');
  if (at <= 0 || at > 40) return null;
  const meaning = meaningOfLabel(text.slice(0, at));
  const role = meaning === null || meaning.score < 1 ? null : splitRole(meaning.role);
  return role === null ? null : { role, rest: text.slice(at + 1).trim() };
}

/** How many lines at the start hold names of gemeenten and nothing else, above a title. */
function linesOfNames(lines: readonly Line[]): number {
  let count = 0;
  while (count < lines.length && areNames(singleLine(lines.slice(0, count + 1)))) count += 1;
  const isOpen = OPEN_NAME.test(lines[count - 1]?.text ?? '');
  return count < lines.length && !isOpen ? count : 0;
}
/** "Motie Alphen aan den Rijn en Het": the name goes on in the next line, and the title may stand behind it. */
const OPEN_NAME = /(?:[,&/-]|(?<!\p{L})(?:en|de|den|het|ter|van|aan|op|bij|'s))$/iu;

export function headerCell(parts: readonly Part[]): HeaderCell {
  const cell: HeaderCell = { main: { text: '', lines: [] } };
  let current: HeaderText = cell.main;
  const all = linesBelow(parts);
  const names = linesOfNames(all);
  if (names > 0) cell.submitters = { text: '', lines: all.slice(0, names) };
  for (const line of all.slice(names)) {
    const labelled = labelledLine(line.text);
    if (labelled === null) {
      current.lines.push(line);
      continue;
    }
    current = { text: '', lines: [{ ...line, text: labelled.rest }] };
    cell[labelled.role] = current;
  }
  for (const text of [cell.main, ...SPLIT.flatMap((role) => cell[role] ?? [])]) {
    text.text = singleLine(text.lines.filter((line) => line.text !== ''));
  }
  return cell;
}

/** The cell that names the motion: labelled Titel, labelled Motie, or a heading. */
export function namingCell(block: Block): { cell: HeaderCell; isTitleOnly: boolean } {
  const titles = fieldsOf(block, 'title');
  const motions = fieldsOf(block, 'motion');
  const named = titles.length > 0 ? titles : motions;
  const [entry] = named;
  if (entry !== undefined) {
    return {
      cell: headerCell(named.flatMap(({ parts }) => parts)),
      isTitleOnly: titles.length > 0,
    };
  }
  const { heading } = block;
  if (heading === null) return { cell: { main: { text: '', lines: [] } }, isTitleOnly: false };
  const lines = heading.label.length > 0 ? heading.label : linesBelow(heading.parts);
  return { cell: { main: { text: singleLine(lines), lines } }, isTitleOnly: false };
}
