/**
 * Who submitted a motion, on lines of their own below its title in one cell or heading: "Wonen boven
 * winkels", below it "Gouda en Ede" and "ALV 26 juni 2024".
 *
 * The trap: a title can end in the name of a gemeente, on a line of its own. So one cell does not show
 * where its title ends: that most cells of the document can be cut so does, and most surely where they
 * set the title in other letters than the names.
 */
import type { Line, Part } from '../document/tree';
import { linesBelow } from '../document/walk';
import { findQuotedTitle } from '../dutch/quotation';
import { areNames } from '../gemeenten/submitters';
import { warn } from '../warnings';
import { type Block, fieldsOf, TITLE_ROLES } from './block';
import { type Entry, entryOf } from './entry';
import { headerCell } from './header-cell';
import { singleLine } from './text-of';

/** At least this many cells, and this share of those that can be cut at all, are set so. */
const FEWEST = 2;
const HABIT = 0.6;
/** A cell or heading with more lines holds more than a title and names. */
const MOST_LINES = 12;

/** Names and perhaps a meeting, and nothing else. */
const nameOnly = (lines: readonly Line[]): boolean => areNames(singleLine(lines));

type NamedIn = { entry: Entry; lines: Line[]; isHeading: boolean };

/** What names the motion, when the submitters stand nowhere else. */
function namingOf(block: Block): NamedIn | null {
  if (fieldsOf(block, 'submitters').length > 0) return null;
  const fields = block.fields.filter(({ role }) => TITLE_ROLES.has(role));
  const entry = fields.length === 0 ? block.heading : fields[0]?.entry;
  if (entry === undefined || entry === null || fields.length > 1) return null;
  const isHeading = fields.length === 0;
  const isLabelled = isHeading && entry.label.length > 0;
  const lines = isLabelled ? entry.label : linesBelow(entry.parts);
  if (lines.length > MOST_LINES || entry.parts.some(({ kind }) => kind !== 'lines')) return null;
  const { main, submitters, title } = headerCell([asPart(lines)]);
  const isMarked = submitters !== undefined || title !== undefined;
  return isMarked || findQuotedTitle(main.text) !== null ? null : { entry, lines, isHeading };
}

const asPart = (lines: Line[]): Part => ({ kind: 'lines', lines, breaks: 'printed' });

/** A line in the middle of a sentence: "gemeente" above "Oldambt" ends a title. */
const goesOn = (line: Line): boolean => /^\p{Ll}/u.test(line.text) && !nameOnly([line]);

/** @returns The first line of the names; null when the cell does not end in names, or not surely so. */
function firstOfNames({ lines }: NamedIn): number | null {
  const at = lines.findIndex(
    (line, index) => index > 0 && !goesOn(line) && nameOnly(lines.slice(index)),
  );
  if (at === -1) return null;
  // Another name right above them is the end of the title, or one more name without a comma.
  return at > 1 && nameOnly(lines.slice(at - 1, at)) ? null : at;
}

const isSetAs = ({ style: one }: Line, { style: other }: Line): boolean =>
  one.bold === other.bold && one.font === other.font && one.size === other.size;

/** The first line in other letters than those above it; null when all are set alike. */
function firstInOtherLetters({ lines: [first, ...others] }: NamedIn): number | null {
  const at = others.findIndex((line) => first !== undefined && !isSetAs(first, line));
  return at === -1 ? null : at + 1;
}

type CutCell = { naming: NamedIn; at: number | null };

/** This share of the cells that are surely cut are so where their letters change. */
const NEARLY_ALL = 0.9;

/** Where names on two lines leave a choice, the letters tell, when they do in the other cells. */
function byLetters(cuts: readonly (CutCell | null)[]): (CutCell | null)[] {
  const sure = cuts.filter((cut) => cut !== null && cut.at !== null);
  const alike = sure.filter((cut) => cut?.at === (cut && firstInOtherLetters(cut.naming)));
  if (alike.length < FEWEST || alike.length < NEARLY_ALL * sure.length) return [...cuts];
  return cuts.map((cut) => {
    const at = cut === null || cut.at !== null ? null : firstInOtherLetters(cut.naming);
    return cut !== null && at !== null && nameOnly(cut.naming.lines.slice(at))
      ? { ...cut, at }
      : cut;
  });
}

function cutAt(block: Block, { entry, lines, isHeading }: NamedIn, at: number): Block {
  const own = lines.slice(0, at);
  const names = entryOf('loose', [], [asPart(lines.slice(at))]);
  const title: Entry =
    isHeading && entry.label.length > 0
      ? { ...entry, label: own, labelText: singleLine(own) }
      : { ...entry, parts: [asPart(own)] };
  const fields = block.fields.flatMap((field) =>
    field.entry === entry
      ? [
          { ...field, entry: title },
          { role: 'submitters' as const, entry: names },
        ]
      : [field],
  );
  return isHeading
    ? { ...block, heading: title, fields: [{ role: 'submitters', entry: names }, ...fields] }
    : { ...block, fields };
}

/** @returns The blocks; names below a title are the submitters, where that is how motions are named. */
export function withNamesBelow(blocks: readonly Block[]): Block[] {
  const cuts = byLetters(
    blocks.map((block) => {
      const naming = namingOf(block);
      return naming === null ? null : { naming, at: firstOfNames(naming) };
    }),
  );
  const known = cuts.filter((cut) => cut !== null);
  const fitting = known.filter(({ at }) => at !== null).length;
  if (fitting < FEWEST || fitting < HABIT * known.length) return [...blocks];
  return blocks.map((block, index) => {
    const cut = cuts[index];
    if (cut === undefined || cut === null) return block;
    if (cut.at !== null) return cutAt(block, cut.naming, cut.at);
    return {
      ...block,
      warnings: [...block.warnings, warn('title-end-unsure', { field: 'title' })],
    };
  });
}
