/** The lines of a cell that holds more than a title: "Indiener: Gouda" on a line below it. */
import type { Line, Part } from '../document/tree';
import { linesBelow } from '../document/walk';
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

export function headerCell(parts: readonly Part[]): HeaderCell {
  const cell: HeaderCell = { main: { text: '', lines: [] } };
  let current: HeaderText = cell.main;
  for (const line of linesBelow(parts)) {
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
