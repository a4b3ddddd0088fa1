/**
 * Whether the hyphen at the end of a printed line is part of its word. The document itself tells: a
 * word that it writes elsewhere with the hyphen keeps it ("Financiële-verhoudingswet"), whatever the
 * line end. Learnt over the whole document (law 2).
 */
import type { Line } from './tree';

const HYPHENATED = /[\p{L}\d]+(?:-[\p{L}\d]+)+/gu;
const LAST_WORD = /[\p{L}\d]+(?:-[\p{L}\d]+)*-$/u;
const FIRST_WORD = /^[\p{L}\d]+(?:-[\p{L}\d]+)*/u;

/** @param lines - All lines of the document, in reading order; those that keep a hyphen are marked. */
export function markKeptHyphens(lines: readonly Line[]): void {
  const written = new Set(
    lines.flatMap(({ text }) => (text.match(HYPHENATED) ?? []).map((word) => word.toLowerCase())),
  );
  for (const [index, line] of lines.entries()) {
    const before = LAST_WORD.exec(line.text.slice(-80))?.[0];
    const after = FIRST_WORD.exec(lines[index + 1]?.text.slice(0, 80) ?? '')?.[0];
    if (before === undefined || after === undefined) continue;
    if (written.has((before + after).toLowerCase())) line.keepsHyphen = true;
  }
}
