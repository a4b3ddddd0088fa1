/** A header that came back on a new page, and how much of it stands in the text of another part. */
import type { Line, Part } from '../document/tree';
import { linesBelow } from '../document/walk';
import { type Block, type Field, fieldsOf, sameWords, wordsOf } from './block';
import { type Entry, entryOf } from './entry';
import { CONTINUED_BEFORE, CONTINUED_BEHIND, type Role } from './lexicon/labels';
import { singleLine } from './text-of';

/** "Motie Ede “Zwemles” (vervolg)", "Vervolg: …": the same header, on the next page. */
const withoutRemark = (words: string): string =>
  words.replace(CONTINUED_BEHIND, '').replace(CONTINUED_BEFORE, '');

export const sameHeader = (one: string, other: string): boolean =>
  sameWords(withoutRemark(one), withoutRemark(other));

/** Whether an entry says what the block holds already, or nothing. */
export function saysAgain(block: Block, role: Role, entry: Entry): boolean {
  const words = wordsOf(entry);
  if (words === '') return block.fields.length > 0;
  return fieldsOf(block, role).some((known) => sameHeader(wordsOf(known), words));
}

const withoutLines = (parts: readonly Part[], ids: ReadonlySet<number>): Part[] =>
  parts.flatMap((part): Part[] => {
    if (part.kind !== 'lines') return [part];
    const lines = part.lines.filter(({ id }) => !ids.has(id));
    return lines.length === 0 ? [] : [{ ...part, lines }];
  });

/** The first lines of a text when they are, word for word, what a header holds. */
function headerIn(lines: readonly Line[], header: string): Line[] {
  const most = Math.min(lines.length - 1, 3);
  for (let count = 1; count <= most; count += 1) {
    const first = lines.slice(0, count);
    if (sameHeader(singleLine(first), header)) return first;
  }
  return [];
}

/**
 * The header's label came back empty, since its words stand at the start of the row that goes on.
 * Takes them out of that row, which is the last of the block.
 */
export function takeHeaderFromText(block: Block, role: Role): void {
  const last = block.fields.at(-1);
  const header = fieldsOf(block, role)[0];
  if (last === undefined || header === undefined || last.entry === header) return;
  const words = wordsOf(header);
  const found = words === '' ? [] : headerIn(linesBelow(last.entry.parts), words);
  if (found.length === 0) return;
  const parts = withoutLines(last.entry.parts, new Set(found.map(({ id }) => id)));
  const rest: Field = { role: last.role, entry: { ...last.entry, parts } };
  block.fields[block.fields.length - 1] = rest;
  block.repeated.push(entryOf('row', found, []));
}

/**
 * Without borders, what goes on under a header that came back seems part of its row.
 * @returns The header and what goes on, apart; null when the entry is no such header.
 */
export function splitRepeatedHeader(
  block: Block,
  role: Role,
  entry: Entry,
): { header: Entry; rest: Entry } | null {
  const known = fieldsOf(block, role)[0];
  const words = known === undefined ? '' : wordsOf(known);
  const found = words === '' ? [] : headerIn(linesBelow(entry.parts), words);
  if (found.length === 0) return null;
  const ids = new Set(found.map(({ id }) => id));
  return {
    header: { ...entry, parts: [{ kind: 'lines', lines: found, breaks: 'printed' }] },
    rest: entryOf('row', [], withoutLines(entry.parts, ids), { isContinued: true }),
  };
}
