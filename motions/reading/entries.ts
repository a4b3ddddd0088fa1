/**
 * A document as one run of entries, in reading order: a label with what stands beside or below it, a
 * heading, or text without either. Only the structure and the labels learnt over the whole document
 * decide (see labels-in-tree.ts); what an entry is for is decided later.
 */
import type { Line, Lines, Part } from '../document/tree';
import { linesBelow } from '../document/walk';
import { type Entry, entryOf } from './entry';
import type { KnownLabels } from './known-labels';
import { labelKey } from './label-meaning';
import { type Heads, tableEntries } from './table-entries';
import { singleLine } from './text-of';

/** A line that begins with a label that the document knows, in its two halves. */
function splitLine(
  line: Line,
  known: KnownLabels,
  isAlone: boolean,
): { label: Line; rest: Line | null } | null {
  const at = known.endOfLabel(line, isAlone);
  if (at === null) return null;
  const rest = line.text.slice(at).replace(/^[\s:.–—-]+/u, '');
  const label = { ...line, text: line.text.slice(0, at).replace(/[\s:]+$/u, '') };
  return { label, rest: rest === '' ? null : { ...line, text: rest, lead: 0 } };
}

/** Lines that run on, cut where one begins with a label. */
function entriesOfLines(part: Lines, known: KnownLabels): Entry[] {
  const entries: Entry[] = [];
  let plain: Line[] = [];
  const flush = (): void => {
    if (plain.length > 0) {
      const parts: Part[] = [{ ...part, lines: plain }];
      const last = entries.at(-1);
      if (last !== undefined && last.parts.length === 0) last.parts = parts;
      else if (last !== undefined) last.parts.push(...parts);
      else entries.push(entryOf('loose', [], parts));
    }
    plain = [];
  };
  for (const line of part.lines) {
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

/** @param known - Learnt from the same parts. */
export function entriesOf(parts: readonly Part[], known: KnownLabels): Entry[] {
  let groups = 0;
  return entriesOfParts(parts, { known, heads: new Map(), newGroup: () => groups++ });
}

type Context = { known: KnownLabels; heads: Heads; newGroup: () => number };

function entriesOfParts(parts: readonly Part[], context: Context): Entry[] {
  return parts.flatMap((part) => entriesOfPart(part, context));
}

function entriesOfPart(part: Part, context: Context): Entry[] {
  const { known, heads, newGroup } = context;
  switch (part.kind) {
    case 'lines':
      return entriesOfLines(part, known);
    case 'list':
      return hasLabels([part], known)
        ? part.items.flatMap((item) => entriesOfParts(item.parts, context))
        : [entryOf('loose', [], [part])];
    case 'pair':
      return [entryOf('pair', part.label, part.parts)];
    case 'section':
      return [
        headingEntry(part.heading, part.level, known),
        ...entriesOfParts(part.parts, context),
      ];
    case 'table':
      return tableEntries(part, known, heads, newGroup);
  }
}

function headingEntry(heading: Line[], level: number, known: KnownLabels): Entry {
  const text = singleLine(heading);
  const [first] = heading;
  const whole = first === undefined ? undefined : { ...first, text };
  const end = whole === undefined ? null : known.endOfLabel(whole);
  if (whole !== undefined && end !== null) {
    const split = splitLine(whole, known, true);
    const rest = split?.rest ?? null;
    const parts: Part[] =
      rest === null ? [] : [{ kind: 'lines', lines: [rest], breaks: 'printed' }];
    return entryOf('heading', heading, parts, {
      labelText: split?.label.text ?? text,
      key: labelKey(split?.label.text ?? text),
      level,
    });
  }
  return entryOf('heading', heading, [], { key: '', level });
}
