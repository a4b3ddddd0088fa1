/**
 * Finds footnotes: small text at the foot of a page or of one of its text columns, below a short line
 * or behind a mark.
 */
import { boxOfGrid, type Grid } from './grid';
import { linesOf, type TextLine } from './lines';
import type { Page, TextPiece } from './page';
import { withoutPlainMarks } from './plain-marks';

/** Notes are set in type smaller than this share of the text's. */
const NOTE_SIZE = 0.93;
const NOTE_START = /^(?:\d{1,2}|[*†‡]|[¹²³⁴-⁹])[\s.)]*\S/u;
/** Notes stand in the lower part of the page. */
const LOWER = 0.5;
/** The line above notes is shorter than this share of the page's width. */
const SHORT = 0.5;

/** A page, or a part of it that is read before the next one. */
type Part = { page: Page; grids: readonly Grid[]; pieces: readonly TextPiece[] };

function isInGrid(line: TextLine, grids: readonly Grid[]): boolean {
  return grids.some((grid) => {
    const { top, bottom, left, right } = boxOfGrid(grid);
    return line.baseline > top && line.baseline < bottom && line.left < right && line.right > left;
  });
}

function hasRuleAbove(line: TextLine, before: TextLine | undefined, page: Page): boolean {
  return page.rulings.some(
    ({ direction, at, from, to }) =>
      direction === 'horizontal' &&
      to - from < SHORT * page.width &&
      Math.abs(from - line.left) < line.size * 2 &&
      at < line.baseline &&
      at > (before?.baseline ?? 0) &&
      line.baseline - at < 3.5 * line.size,
  );
}

const isRaised = (line: TextLine): boolean => {
  const [first, second] = line.pieces;
  return (
    first !== undefined &&
    second !== undefined &&
    first.size < 0.85 * second.size &&
    NOTE_START.test(line.text)
  );
};

/** @param isBelowNotes - What stands above it over the whole width is notes: so is small text here. */
function footnotesOf(
  { page, grids, pieces }: Part,
  bodySize: number,
  isBelowNotes: boolean,
): TextLine[] {
  const tagged = linesOf(pieces.filter(({ tag }) => tag?.isNote === true));
  if (tagged.length > 0) return tagged;
  const lines = linesOf(pieces);
  let start = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line === undefined || line.baseline < LOWER * page.height) break;
    if (isInGrid(line, grids)) break;
    const isSmall = line.size < NOTE_SIZE * bodySize;
    if (!isSmall && !isRaised(line)) break;
    const isStart = NOTE_START.test(line.text) || hasRuleAbove(line, lines[index - 1], page);
    if (isStart || (index === 0 && isBelowNotes)) start = index;
    if (hasRuleAbove(line, lines[index - 1], page)) break;
  }
  return [...notesBetween(lines.slice(0, start), grids, bodySize), ...lines.slice(start)];
}

/** How far below its first line the next line of a note stands, in font sizes. */
const NEXT_LINE = 1.6;

/** Notes below a table in the middle of a page: small, behind a raised mark that the text above has too. */
function notesBetween(
  lines: readonly TextLine[],
  grids: readonly Grid[],
  bodySize: number,
): TextLine[] {
  const notes: TextLine[] = [];
  const marks = new Set<string>();
  for (const line of lines) {
    const above = notes.at(-1);
    const [first] = line.pieces;
    const isInCell = isInGrid(line, grids) || line.pieces.some(({ tag }) => tag?.cell);
    const isSmall = line.size < NOTE_SIZE * bodySize && !isInCell;
    const begins = isRaised(line) && marks.has(first?.text.trim() ?? '');
    const goesOn =
      above !== undefined &&
      line.baseline - above.baseline < NEXT_LINE * line.size &&
      Math.abs(line.size - above.size) < 0.3;
    if (isSmall && (begins || goesOn)) notes.push(line);
    for (const { text, size } of line.pieces.slice(1)) {
      if (size < line.size) marks.add(text.trim());
    }
  }
  return notes;
}

/**
 * @param parts - Of all pages, in reading order.
 * @returns The same parts without their footnotes, and these.
 */
export function withoutFootnotes<Own extends Part>(
  parts: readonly Own[],
  bodySize: number,
): { parts: Own[]; notes: { page: number; line: TextLine }[] } {
  const notes: { page: number; line: TextLine }[] = [];
  let notesOnly: number | null = null;
  const rest = parts.map((part): Own => {
    const page = part.page.number;
    const lines = footnotesOf(part, bodySize, notesOnly === page);
    const taken = new Set(lines.flatMap(({ pieces }) => pieces));
    notes.push(...lines.map((line) => ({ page, line })));
    const pieces = part.pieces.filter((piece) => !taken.has(piece));
    notesOnly = taken.size > 0 && pieces.length === 0 ? page : null;
    return taken.size === 0 ? part : { ...part, pieces };
  });
  const filled = rest.filter(({ pieces }) => pieces.length > 0);
  return { parts: withoutPlainMarks(filled, notes), notes };
}
