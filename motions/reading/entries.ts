/**
 * A document as one run of entries, in reading order: a label with what stands beside or below it, a
 * heading, or text without either. Only the structure and the labels learnt over the whole document
 * decide (see labels-in-tree.ts); what an entry is for is decided later.
 */
import type { ListItem, Part, Section, Table } from '../document/tree';
import { linesBelow } from '../document/walk';
import { type Entry, entryOf } from './entry';
import { entriesOfStrip, factStrips } from './fact-strips';
import { type FactsBeside, factsBeside } from './facts-beside';
import { entriesOfForm, formsIn } from './form-fields';
import type { KnownLabels } from './known-labels';
import { labelKey } from './label-meaning';
import { entriesOfLines, hasLabels, splitLine } from './line-entries';
import { noteHabitOf } from './notes-of-titles';
import { firstStackedLabel, stackedCells } from './stacked-cells';
import { type TableContext, tableEntries } from './table-entries';
import { shownMark, singleLine } from './text-of';

/** @param known - Learnt from the same parts. */
export function entriesOf(parts: readonly Part[], known: KnownLabels): Entry[] {
  let groups = 0;
  return entriesOfParts(parts, {
    ...{ known, heads: new Map(), newGroup: () => groups++ },
    notes: noteHabitOf(parts, known),
    stacked: firstStackedLabel(parts),
    strips: factStrips(parts),
    beside: factsBeside(parts),
    forms: formsIn(parts),
  });
}

type Context = TableContext & {
  /** See firstStackedLabel. */
  stacked: string | null;
  /** See factStrips. */
  strips: ReadonlySet<Table>;
  beside: FactsBeside;
  /** See formsIn. */
  forms: ReadonlySet<Table>;
};

function entriesOfParts(parts: readonly Part[], context: Context): Entry[] {
  return parts.flatMap((part) => entriesOfPart(part, context));
}

function entriesOfPart(part: Part, context: Context): Entry[] {
  const { known } = context;
  switch (part.kind) {
    case 'lines':
      return entriesOfLines(part, known);
    case 'list':
      return hasLabels([part], known)
        ? part.items.flatMap((item) => entriesOfParts(partsWithMark(item), context))
        : [entryOf('loose', [], [part])];
    case 'pair':
      return part.label.length === 0 && hasLabels(part.parts, known)
        ? entriesOfParts(part.parts, context)
        : [entryOf('pair', part.label, part.parts)];
    case 'section':
      return [headingEntry(part, known), ...entriesOfParts(part.parts, context)];
    case 'table': {
      if (context.strips.has(part)) return entriesOfStrip(part);
      if (context.forms.has(part)) {
        return entriesOfForm(part, (row) => tableEntries({ ...part, rows: [row] }, context));
      }
      const beside = context.beside.get(part);
      if (beside !== undefined) return beside.flatMap((own) => entriesBeside(own, context));
      const motions = stackedCells(part, context.stacked);
      return motions === null
        ? tableEntries(part, context)
        : motions.flatMap((own) => entriesOfParts(own, context));
    }
  }
}

/** Facts beside texts: what stands above the first label of either names the motion. */
function entriesBeside(cells: readonly Part[][], context: Context): Entry[] {
  const read = cells.map((parts) => entriesOfParts(parts, context));
  const titles = read.map((own) =>
    own.slice(
      0,
      own.findIndex(({ key }) => key !== ''),
    ),
  );
  const [title = []] = titles.filter((own) => own.length > 0);
  const lines = title.flatMap(({ label, parts }) => [...label, ...linesBelow(parts)]);
  const others = read.flat().filter((entry) => !title.includes(entry));
  return lines.length === 0 ? others : [entryOf('merged', lines, [], { key: '' }), ...others];
}

/**
 * The parts of an item whose list is taken apart. The mark stays before words that go on from a line
 * above: a title or a label, which must stand bare, begins with a capital.
 */
function partsWithMark({ marker, parts }: ListItem): Part[] {
  const [first, ...others] = parts;
  if (marker === '' || first?.kind !== 'lines') return parts;
  const [line, ...lines] = first.lines;
  if (line === undefined || !/^\p{Ll}/u.test(line.text)) return parts;
  const mark = shownMark(marker);
  const marked = { ...line, text: `${mark} ${line.text}`, lead: 0 };
  return [{ ...first, lines: [marked, ...lines] }, ...others];
}

function headingEntry(section: Section, known: KnownLabels): Entry {
  const { heading, level } = section;
  const text = singleLine(heading);
  const [first] = heading;
  const whole = first === undefined ? undefined : { ...first, text };
  const end = whole === undefined ? null : known.endOfLabel(whole);
  if (whole !== undefined && end !== null && !known.isOverMany(section)) {
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
