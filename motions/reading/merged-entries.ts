/** A cell over all columns of a table, as entries. */
import type { Part } from '../document/tree';
import { linesBelow } from '../document/walk';
import { type Entry, entryOf } from './entry';
import { type KnownLabels, labelOf } from './known-labels';
import { labelKey } from './label-meaning';
import { entriesOfLines, hasLabels } from './line-entries';
import { NAMED_NUMBER, NUMBER } from './number-cells';

/** One cell over all columns: a label with its content below it, a title, or text. */
export function mergedEntries(parts: Part[], known: KnownLabels): Entry[] {
  const lines = linesBelow(parts);
  const text = labelOf(parts);
  const isLabel = known.certaintyOfCell(text) >= 0.8;
  if (NUMBER.test(text) || NAMED_NUMBER.test(text))
    return [entryOf('row', lines, [], { key: '#' })];
  if (!isLabel && hasLabels(parts, known)) {
    return parts.flatMap((part) =>
      part.kind === 'lines' ? entriesOfLines(part, known) : [entryOf('loose', [], [part])],
    );
  }
  return [entryOf('merged', lines, [], { labelText: text, key: isLabel ? labelKey(text) : '' })];
}
