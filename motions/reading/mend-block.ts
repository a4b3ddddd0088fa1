/**
 * Puts text back where it cannot but belong: the call of a motion in the cell of its submitters, and
 * a table row that was cut between its label and its first lines.
 */
import type { Part } from '../document/tree';
import { linesBelow } from '../document/walk';
import { type Block, type Field, HEADER_ROLES } from './block';
import { entryOf } from './entry';
import { CALL_LINE } from './lexicon/labels';

/** Where, behind its first part or line, a header holds the words with which a motion calls. */
function splitAtCall(parts: readonly Part[]): { own: Part[]; call: Part[] } | null {
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'lines') continue;
    const at = part.lines.findIndex(
      ({ text }, line) =>
        (index > 0 || line > 0) && CALL_LINE.test(text) && !/["“”„‘’]/u.test(text),
    );
    if (at === -1) continue;
    const before = part.lines.slice(0, at);
    const own: Part[] = before.length === 0 ? [] : [{ ...part, lines: before }];
    return {
      own: [...parts.slice(0, index), ...own],
      call: [{ ...part, lines: part.lines.slice(at) }, ...parts.slice(index + 1)],
    };
  }
  return null;
}

/** @returns The block; its headers hold no words of its request any more. */
export function mended(block: Block): Block {
  if (block.isRow) return block;
  const fields = block.fields.flatMap((field): Field[] => {
    const split = HEADER_ROLES.has(field.role) ? splitAtCall(field.entry.parts) : null;
    if (split === null || linesBelow(split.own).length === 0) return [field];
    return [
      { role: field.role, entry: { ...field.entry, parts: split.own } },
      { role: 'request', entry: entryOf('loose', [], split.call) },
    ];
  });
  return fields.length === block.fields.length ? block : { ...block, fields };
}
