/** Lines under each other as paragraphs and lists. */
import type { Line, Lines, List, Part } from '../document/tree';
import type { TextLine } from './lines';
import { LARGER, type Measures } from './measures';
import { firstWordWidth, type TreeLines } from './tree-lines';

/** One line of a column or cell, which may go on over pages. */
export type ColumnLine = {
  page: number;
  line: TextLine;
  /** The edges of its own text column, where lines of several follow each other. */
  left?: number;
  right?: number;
};

/** The edges between which the lines are set. */
export type Column = { left: number; right: number };

const BULLET = /^(?:[-–—•◦▪▫■□○●►▶➢✓✔*·∙‣⁃\uf0b7\uf0a7\uf02d\uf0d8\uf0fc]|o)\s+(?=\S)/u;
const NUMBER = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S)/u;

/** A gap this much wider than the distance of lines parts paragraphs. */
const PARAGRAPH_GAP = 1.25;
/** In one paragraph of a tagged file lines lie at most this far apart; further is an empty line. */
const WITHIN_GAP = 1.5;
const SAME_SIZE = 0.6;
/** What a line may leave free, in font sizes, apart from its next word: a space, an overfull line. */
const SLACK = 1.2;
/** Left edges that differ less than this are one margin, in points. */
const SAME_LEFT = 3;
/** More than this many font sizes of space within a line are a tab. */
const TAB = 1.5;
const LEADER = /(?:\.\s?){4,}|…{2,}|_{4,}/u;

export const markerOf = (text: string): string | null =>
  (BULLET.exec(text) ?? NUMBER.exec(text))?.[0] ?? null;

/** Dots lead to a page number. */
export const isLeadered = ({ text }: Pick<TextLine, 'text'>): boolean => LEADER.test(text);

/** The line ends in something set apart at the right: a page number. */
function isTabbed({ pieces, size, text }: TextLine): boolean {
  if (LEADER.test(text)) return true;
  const [last, before] = [pieces.at(-1), pieces.at(-2)];
  return last !== undefined && before !== undefined && last.left - before.right > TAB * size;
}

const hasBlocks = (line: TextLine): number | null => line.pieces[0]?.tag?.block ?? null;

/** Where the next word would have fitted on the line before, the line was ended on purpose. */
function endsOnPurpose(before: TextLine, line: TextLine, right: number): boolean {
  if (/[\p{L}\d]-$/u.test(before.text)) return false;
  return before.right + firstWordWidth(line) < right - SLACK * before.size;
}

type Step = 'same' | 'paragraph' | 'item';

class PartBuilder {
  readonly parts: Part[] = [];
  readonly #measures: Measures;
  readonly #column: Column;
  readonly #treeLines: TreeLines;
  #before: ColumnLine | null = null;
  #open: Line[] | null = null;
  #list: { list: List; textLeft: number; markerLeft: number; column: ColumnLine } | null = null;

  constructor(column: Column, measures: Measures, treeLines: TreeLines) {
    this.#column = column;
    this.#measures = measures;
    this.#treeLines = treeLines;
  }

  add(next: ColumnLine): void {
    const step = this.#stepTo(next);
    const { line, page } = next;
    if (step === 'item') this.#startItem(next);
    else {
      const own = this.#treeLines.lineOf(line, page);
      if (step === 'same' && this.#open !== null) this.#open.push(own);
      else this.#startParagraph(next, own);
    }
    this.#before = next;
  }

  /** "3. Zwemles voor allen" in the type of a heading is a numbered heading, and no item of a list. */
  #markerOf(line: TextLine): string | null {
    const { bodySize, isBodyBold } = this.#measures;
    const isHeading = line.size >= LARGER * bodySize || (isWholly(line) && !isBodyBold);
    return isHeading && !BULLET.test(line.text) ? null : markerOf(line.text);
  }

  #stepTo(next: ColumnLine): Step {
    const marker = this.#markerOf(next.line);
    const before = this.#before;
    if (before === null) return marker === null ? 'paragraph' : 'item';
    const isBreak = this.#breaks(before, next);
    if (marker === null) return isBreak ? 'paragraph' : 'same';
    const isIndented = Math.abs(next.line.left - before.line.left) > SAME_LEFT;
    const isSibling =
      this.#list !== null &&
      Math.abs(leftIn(next, this.#list.column) - this.#list.markerLeft) <= SAME_LEFT;
    // Lines of an item that goes on would stand further in.
    const hangs = this.#list !== null && this.#list.textLeft > this.#list.markerLeft + SAME_LEFT;
    const isFirst = /^\(?[1ai][.)]/u.test(next.line.text) || BULLET.test(next.line.text);
    if (isSibling && (hangs || isIndented || isBreak || isFirst)) return 'item';
    return isBreak || (isIndented && next.line.left > before.line.left) ? 'item' : 'same';
  }

  #breaks(before: ColumnLine, next: ColumnLine): boolean {
    const [above, line] = [before.line, next.line];
    if (Math.abs(above.size - line.size) > SAME_SIZE || isWholly(above) !== isWholly(line))
      return true;
    if (isTabbed(above)) return true;
    const [from, to] = [hasBlocks(above), hasBlocks(line)];
    if (from !== null && to !== null && from !== to) return before.page === next.page || from < to;
    const gap = line.baseline - above.baseline;
    // A raised mark sets its line somewhat lower, also within a paragraph of a tagged file.
    const least = from !== null && from === to ? WITHIN_GAP : PARAGRAPH_GAP;
    const isFar = gap > least * this.#measures.leadingOf(line.size);
    if (before.page === next.page && isFar) return true;
    return endsOnPurpose(above, line, before.right ?? this.#column.right);
  }

  #startParagraph(next: ColumnLine, own: Line): void {
    const list = this.#list;
    this.#open = [own];
    const part: Lines = { kind: 'lines', lines: this.#open, breaks: 'printed' };
    const item = list?.list.items.at(-1);
    const isInItem = list !== null && leftIn(next, list.column) >= list.textLeft - SAME_LEFT;
    if (item !== undefined && isInItem && list.textLeft > list.markerLeft + SAME_LEFT) {
      item.parts.push(part);
      return;
    }
    this.#list = null;
    this.parts.push(part);
  }

  #startItem(next: ColumnLine): void {
    const { line, page } = next;
    const marker = markerOf(line.text) ?? '';
    const own = this.#treeLines.lineOf(line, page, marker.length);
    this.#open = [own];
    const ordered = !BULLET.test(marker);
    if (this.#list === null || this.#list.list.ordered !== ordered) {
      const list: List = { kind: 'list', ordered, items: [] };
      this.#list = { list, markerLeft: line.left, textLeft: line.left, column: next };
      this.parts.push(list);
    }
    this.#list.column = next;
    this.#list.markerLeft = line.left;
    this.#list.textLeft = textLeftOf(line, marker.length);
    this.#list.list.items.push({
      marker: marker.trim(),
      parts: [{ kind: 'lines', lines: this.#open, breaks: 'printed' }],
    });
  }
}

/** Where a line would begin in the text column of another one, which may stand beside its own. */
function leftIn({ line, left, right }: ColumnLine, other: ColumnLine): number {
  if (left === undefined || other.left === undefined) return line.left;
  const isBeside = left >= (other.right ?? left) || (right ?? left) <= other.left;
  return isBeside ? line.left - left + other.left : line.left;
}

/** All of the line is bold, or none of it: a bold line is no part of the paragraph below it. */
const isWholly = ({ pieces }: TextLine): boolean => pieces.every(({ bold }) => bold);

/** Where the text behind a list marker begins. */
function textLeftOf(line: TextLine, markerLength: number): number {
  let length = 0;
  for (const piece of line.pieces) {
    if (length >= markerLength - 1) return piece.left;
    if (length + piece.text.length >= markerLength) {
      const share = (markerLength - length) / piece.text.length;
      return piece.left + share * (piece.right - piece.left);
    }
    length += piece.text.length + (piece.spaceBefore ? 1 : 0);
  }
  return line.left;
}

/** @param lines - In reading order; over pages when a cell or column goes on. */
export function partsOf(
  lines: readonly ColumnLine[],
  column: Column,
  measures: Measures,
  treeLines: TreeLines,
): Part[] {
  const builder = new PartBuilder(column, measures, treeLines);
  for (const line of lines) builder.add(line);
  return builder.parts;
}
