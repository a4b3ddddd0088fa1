/** Finds labels that a narrow column broke inside a word, without a hyphen: "Verantwoordi" + "ng". */
import { isPagePlace } from '../document/place';
import type { Line, Table } from '../document/tree';
import { linesBelow } from '../document/walk';

/** A broken word fills its line but for less than this many characters. */
const ROOM = 1.3;
const ONE_WORD = /^\p{L}{5,}$/u;
const WORD = /\p{L}+/gu;

type Edges = { left: number; right: number };

const edgesOf = ({ place }: Line): Edges => (isPagePlace(place) ? place : { left: 0, right: 0 });

const wordsOf = (text: string): string[] =>
  Array.from(text.toLowerCase().matchAll(WORD), ([word]) => word);

/** What the rest of the document says of a word decides before its place does. */
function isBroken(
  above: Line,
  below: Line,
  right: number,
  words: ReadonlyMap<string, number>,
): boolean {
  const [first] = wordsOf(below.text);
  if (!ONE_WORD.test(above.text) || first === undefined || !/^\p{Ll}/u.test(below.text))
    return false;
  const start = above.text.toLowerCase();
  if (words.has(start + first)) return true;
  // Broken as often as it is printed, it stands nowhere else.
  const { left, right: end } = edgesOf(above);
  const character = (end - left) / above.text.length;
  return end > right - ROOM * character && first.length <= 3 && !isFunctionWord(first, words);
}

/** A short word that stands between others elsewhere is a word of its own. */
const isFunctionWord = (word: string, words: ReadonlyMap<string, number>): boolean =>
  (words.get(word) ?? 0) > 0;

/** Words that stand on a line with others; those of narrow columns may be parts of words. */
function wordsInLines(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const words = wordsOf(text);
    if (words.length < 3) continue;
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function linesOfColumn({ rows }: Table, column: number): Line[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      cell.column === column && cell.span === 1 ? linesBelow(cell.parts) : [],
    ),
  );
}

/** Marks the lines of the tables that end inside a word. */
export function markBrokenWords(tables: readonly Table[], lines: readonly Line[]): void {
  const words = wordsInLines(lines);
  for (const table of tables) {
    for (let column = 0; column < table.columns; column += 1) {
      const right = Math.max(...linesOfColumn(table, column).map((line) => edgesOf(line).right));
      for (const { cells } of table.rows) {
        const own = cells.find((cell) => cell.column === column);
        for (const part of own?.parts ?? []) {
          if (part.kind !== 'lines') continue;
          for (const [index, line] of part.lines.entries()) {
            const below = part.lines[index + 1];
            if (below !== undefined && isBroken(line, below, right, words)) line.goesOn = true;
          }
        }
      }
    }
  }
}
