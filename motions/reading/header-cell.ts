/** The lines of a cell that holds more than a title: "Indiener: Gouda" on a line below it. */
import type { Line, Part } from '../document/tree';
import { linesBelow } from '../document/walk';
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
