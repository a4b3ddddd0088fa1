/**
 * Takes the marks of footnotes out of the text where they are set as the text is: "per postcode.1 De
 * regeling". Only the notes at the foot of the page tell them from a number.
 */
import type { TextLine } from './lines';
import type { TextPiece } from './page';

/** "1. Zie de tabel", "2 De andere drie" */
const NOTE_NUMBER = /^(\d{1,2})[\s.)]/u;
/** Right behind the mark at the end of a word or a sentence. */
const PLAIN_MARK = /(?<=\p{L}{2}[.,;:!?])\d{1,2}(?=\s|$)/gu;

type Part = { page: { number: number }; pieces: readonly TextPiece[] };
type Note = { page: number; line: TextLine };

const marksIn = (pieces: readonly TextPiece[]): string[] =>
  pieces.flatMap(({ text }) => text.match(PLAIN_MARK) ?? []);

/** A mark that stands apart, as a raised one does. */
const standsApart = (pieces: readonly TextPiece[], number: string): boolean =>
  pieces.some(({ text }) => text.trim() === number);

/** @returns The same parts; where each note of a page has one such mark on it, in order, without these. */
export function withoutPlainMarks<Own extends Part>(
  parts: readonly Own[],
  notes: readonly Note[],
): Own[] {
  const byPage = Map.groupBy(notes, ({ page }) => page);
  const marked = new Set<number>();
  for (const [page, own] of byPage) {
    const numbers = own.flatMap(({ line }) => NOTE_NUMBER.exec(line.text)?.[1] ?? []);
    const pieces = parts.filter((part) => part.page.number === page).flatMap((part) => part.pieces);
    const isEach = numbers.length > 0 && marksIn(pieces).join(' ') === numbers.join(' ');
    if (isEach && !numbers.some((number) => standsApart(pieces, number))) marked.add(page);
  }
  return parts.map((part) => {
    if (!marked.has(part.page.number)) return part;
    const pieces = part.pieces.map((piece) => ({
      ...piece,
      text: piece.text.replace(PLAIN_MARK, ''),
    }));
    return { ...part, pieces };
  });
}
