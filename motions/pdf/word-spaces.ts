/**
 * Tells the spaces between words from the gaps between columns. In justified text the spaces of a
 * line are as wide as it takes to reach the margin, up to several times their usual width, and by
 * chance some begin below each other: they part no columns.
 *
 * The trap: the text beside a label may be justified as well. The gap behind the label is no wider than
 * a space now and then, but lines of text begin right of it.
 */
import type { TextLine } from './lines';
import type { TextPiece } from './page';
import { markerOf } from './parts';

/** A line ends at the margin when it ends this near it, in points: a hyphen may stick out. */
const AT_MARGIN = 2;
/** As large a share of the lines ends at a margin of justified text. */
const FEWEST_AT_MARGIN = 0.12;
/** Lines begin below each other when they begin this near each other, in points. */
const SAME_LEFT = 2.5;
/** As many lines that begin at one place are a column, or a list. */
const FEWEST_STARTS = 3;
/** A space within one piece of text is at most this many font sizes wide. */
const WITHIN_PIECE = 0.6;
/** Spaces of one line differ at most this much. */
const ALIKE = 1.4;
/** Behind these marks some producers stretch a space more. */
const BEHIND: readonly (readonly [marks: string, factor: number])[] = [
  ['.?!', 3.3],
  [':', 2.2],
  [';,', 1.7],
];
/** Further from the margin than this many font sizes, lines that begin there are more than indented. */
const INDENT = 3;

/** How many values lie near one: counted in steps, so that it takes as long as there are values. */
class Places {
  readonly #counts = new Map<number, number>();
  readonly #near: number;
  total = 0;

  constructor(near: number) {
    this.#near = near;
  }

  add(value: number): void {
    const key = Math.round(value * 2);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    this.total += 1;
  }

  near(value: number): number {
    let count = 0;
    const key = Math.round(value * 2);
    for (let at = key - 2 * this.#near; at <= key + 2 * this.#near; at += 1) {
      count += this.#counts.get(at) ?? 0;
    }
    return count;
  }
}

const factorBehind = ({ text }: TextPiece): number =>
  BEHIND.find(([marks]) => marks.includes(text.trimEnd().at(-1) ?? ' '))?.[1] ?? ALIKE;

const gapBefore = (pieces: readonly TextPiece[], index: number): number =>
  (pieces[index]?.left ?? 0) - (pieces[index - 1]?.right ?? 0);

/** The width of the spaces of a line, as far as those between its pieces tell. */
function spaceOf({ pieces, size }: TextLine): number {
  const usual = WITHIN_PIECE * size;
  if (pieces.some(({ text }) => /\S\s\S/u.test(text))) return usual;
  const gaps = pieces.flatMap((piece, index) => {
    const before = pieces[index - 1];
    const isPlain = before !== undefined && factorBehind(before) === ALIKE;
    return isPlain ? [piece.left - before.right] : [];
  });
  return gaps.length === 0 || pieces.length < 3 ? usual : Math.min(...gaps);
}

class Justified {
  readonly #ends = new Places(AT_MARGIN);
  readonly #starts = new Places(SAME_LEFT);

  constructor(lines: readonly TextLine[]) {
    for (const { left, right } of lines) {
      this.#ends.add(right);
      this.#starts.add(left);
    }
  }

  /** The line with its word spaces closed: what is left between its pieces may part columns. */
  closed(line: TextLine): TextLine {
    const { pieces, size } = line;
    if (pieces.length < 2) return line;
    if (this.#ends.near(line.right) < FEWEST_AT_MARGIN * this.#ends.total) return line;
    const space = Math.max(spaceOf(line), 0.25 * size);
    return {
      ...line,
      pieces: pieces.map((piece, index) => {
        const next = pieces[index + 1];
        if (next === undefined || !this.#isSpace(line, index + 1, space)) return piece;
        return { ...piece, right: Math.max(piece.right, next.left) };
      }),
    };
  }

  #isSpace({ pieces, left, size }: TextLine, index: number, space: number): boolean {
    const [before, piece] = [pieces[index - 1], pieces[index]];
    if (before === undefined || piece === undefined) return false;
    if (gapBefore(pieces, index) > factorBehind(before) * space + 1) return false;
    if (index === 1 && markerOf(`${before.text} x`) !== null) return false;
    const isColumn = this.#starts.near(piece.left) >= FEWEST_STARTS;
    return !isColumn || piece.left - left < INDENT * size;
  }
}

/** @param columns - The lines of each text column of the document, in no grid. */
export function withWordSpaces(columns: readonly (readonly TextLine[])[]): TextLine[][] {
  const justified = new Justified(columns.flat());
  return columns.map((lines) => lines.map((line) => justified.closed(line)));
}
