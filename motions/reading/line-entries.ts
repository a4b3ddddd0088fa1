/** Lines of text as entries: cut where one begins with a label of the document. */
import type { Line, Lines, Part } from '../document/tree';
import { linesBelow } from '../document/walk';
import { type Entry, entryOf } from './entry';
import { isGroupHeading } from './headings';
import type { KnownLabels } from './known-labels';

/** "Label - text": what parts a label from its text. */
const SEPARATOR = /^[\s:.–—-]+/u;
/** "Label: - text": the colon parts the two already, so that the dash marks an item of a list. */
const COLON_BEFORE_ITEM = /^[\s:.]*(?=[-–—]\s)/u;

function textBehind(label: string, behind: string): string {
  const isItem = /:\s*$/u.test(label) && COLON_BEFORE_ITEM.test(behind);
  return behind.replace(isItem ? COLON_BEFORE_ITEM : SEPARATOR, '');
}

/** A line that begins with a label that the document knows, in its two halves. */
export function splitLine(
  line: Line,
  known: KnownLabels,
  isAlone: boolean,
): { label: Line; rest: Line | null } | null {
  const at = known.endOfLabel(line, isAlone);
  if (at === null) return null;
  const rest = textBehind(line.text.slice(0, at), line.text.slice(at));
  const label = { ...line, text: line.text.slice(0, at).replace(/[\s:]+$/u, '') };
  return { label, rest: rest === '' ? null : { ...line, text: rest, lead: 0 } };
}

/** Lines that run on, cut where one begins with a label. */
export function entriesOfLines(part: Lines, known: KnownLabels): Entry[] {
  const entries: Entry[] = [];
  let plain: Line[] = [];
  const flush = (): void => {
    if (plain.length > 0) {
      const parts: Part[] = [{ ...part, lines: plain }];
      const last = entries.at(-1);
      if (last?.origin === 'line') last.parts.push(...parts);
      else entries.push(entryOf('loose', [], parts));
    }
    plain = [];
  };
  for (const line of part.lines) {
    if (part.lines.length > 1 && isGroupHeading(line.text)) {
      flush();
      entries.push(entryOf('heading', [line], [], { key: '' }));
      continue;
    }
    const split = splitLine(line, known, part.lines.length === 1);
    if (split === null) {
      plain.push(line);
      continue;
    }
    flush();
    entries.push(entryOf('line', [split.label], []));
    if (split.rest !== null) plain.push(split.rest);
  }
  flush();
  return entries;
}

/** Whether text holds labels, so that it is more than the content of one. */
export function hasLabels(parts: readonly Part[], known: KnownLabels): boolean {
  return linesBelow(parts).some((line) => known.endOfLabel(line) !== null);
}
