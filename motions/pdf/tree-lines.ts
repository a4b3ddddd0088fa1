/** Makes the lines of the tree of positioned lines: cleaned text, place, style. */
import { cleanText } from '../document/clean';
import type { PagePlace } from '../document/place';
import type { Line } from '../document/tree';
import type { Leaf } from './leaves';
import { joinPieces, type TextLine } from './lines';
import { type Page, toShownFractions } from './page';

type Sheet = Pick<Leaf, 'sheet' | 'moved'> & Pick<Page, 'width' | 'height' | 'quarterTurns'>;

/** The width of a line's first word, as it would stand on the line before. */
export function firstWordWidth({ pieces }: Pick<TextLine, 'pieces'>): number {
  let width = 0;
  for (const [index, piece] of pieces.entries()) {
    const isApart = index > 0 && piece.spaceBefore;
    if (isApart) break;
    const word = /^[^ \t]+/u.exec(piece.text)?.[0] ?? '';
    width += ((piece.right - piece.left) * word.length) / Math.max(1, piece.text.length);
    if (word.length < piece.text.length) break;
  }
  return width;
}

/**
 * How many characters at the start stand in another font or weight than what is behind them. A number before
 * the first word, "1.1 Indiener", may have a type of its own.
 */
function leadOf(line: TextLine): number {
  const at = line.pieces.findIndex(({ text }) => /\p{L}/u.test(text));
  const first = line.pieces[at];
  if (first === undefined) return 0;
  const count = line.pieces.findIndex(
    ({ font, bold }, index) => index > at && (font !== first.font || bold !== first.bold),
  );
  return count <= 0 ? 0 : cleanText(joinPieces(line.pieces.slice(0, count), line)).text.length;
}

export class TreeLines {
  readonly #sheets: ReadonlyMap<number, Sheet>;
  readonly headings = new Map<Line, number>();
  readonly #made = new Map<TextLine, Line>();

  constructor(leaves: readonly Leaf[]) {
    this.#sheets = new Map(
      leaves.map(({ page, sheet, moved, of }) => [page.number, { ...of, sheet, moved }]),
    );
  }

  /** @param marker - Characters at its start that are the marker of a list item. */
  lineOf(line: TextLine, page: number, marker = 0): Line {
    const { text } = cleanText(line.text.slice(marker));
    const heading = line.pieces[0]?.tag?.heading ?? null;
    const made: Line = {
      id: 0,
      text,
      place: this.#placeOf(line, page),
      style: { size: line.size, font: line.font, bold: line.bold },
      lead: Math.max(0, leadOf(line) - marker),
      links: [],
    };
    if (heading !== null) this.headings.set(made, heading);
    this.#made.set(line, made);
    return made;
  }

  /** The lines that were made of these. */
  linesFor(lines: readonly TextLine[]): Line[] {
    return lines.flatMap((line) => this.#made.get(line) ?? []);
  }

  #placeOf({ left, right, top, bottom }: TextLine, page: number): PagePlace {
    const none = { width: 1, height: 1, quarterTurns: 0, sheet: page, moved: 0 } as const;
    const own = this.#sheets.get(page) ?? none;
    const box = { left: left + own.moved, right: right + own.moved, top, bottom };
    return { page: own.sheet, ...toShownFractions(box, own) };
  }
}
