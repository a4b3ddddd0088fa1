/**
 * Columns in which a mark tells what the head says: "Aangenomen" above "✔", "✘", "Ja" or "x". A head that
 * says nothing by itself ("Uitslag") leaves it open what a mark in its column means.
 */
import { roleOf } from './label';
import { saidByHead } from './list-heads';

/** What a mark in a cell tells. `unclear` where the head does not say what it stands for. */
export type Marked = { words: string; isUnclear: boolean };

type MarkedCell = { column: number; text: string };
type MarkOf = { column: number; head: string; mark: string };

const TICK = /^(?:[✔✓☑✅√●•+]\uFE0F?|ja|v|yes)$/iu;
const CROSS = /^(?:[✗✘✖☒❌×]\uFE0F?)$/u;
const LETTER = /^x$/iu;
const NO = /^(?:nee|n|no)$/iu;

const isMark = (text: string): boolean =>
  [TICK, CROSS, LETTER, NO].some((mark) => mark.test(text.trim()));

const ACCLAIMED = /^(?:bij |per )?acclamatie$/iu;

const said = (head: string): string => head.replace(/[\s?:*]+$/u, '');

/** "Aangenomen", "Overnemen?": an outcome or an advice, and nothing else. */
export function tellsByMark(head: string): boolean {
  const { vote, advice, settled, decision } = saidByHead(said(head), false);
  return (vote ?? advice ?? settled ?? decision) !== undefined || ACCLAIMED.test(said(head));
}

export class MarkColumns {
  /** What each of these columns is headed by. */
  readonly #heads = new Map<number, string>();
  readonly #open = new Map<number, string>();
  /** Some cells are ticked, so that a cross denies. */
  readonly #hasTick: boolean;

  /** @param rows - The first of which heads the columns. */
  constructor([head, ...rows]: readonly (readonly MarkedCell[])[]) {
    const cells = rows.flat();
    const columns = Map.groupBy(
      cells.filter(({ text }) => text !== ''),
      ({ column }) => column,
    );
    for (const { column, text } of head ?? []) {
      const own = columns.get(column) ?? [];
      if (own.length === 0 || !own.every((cell) => isMark(cell.text))) continue;
      if (tellsByMark(text)) this.#heads.set(column, said(text));
      else if (roleOf(text) === 'vote') this.#open.set(column, said(text));
    }
    this.#hasTick = cells.some(
      ({ column, text }) =>
        this.#heads.has(column) && (TICK.test(text.trim()) || NO.test(text.trim())),
    );
  }

  /** What the marks of a row tell, by their column. */
  in(row: readonly MarkedCell[]): Map<number, Marked> {
    const told = new Map<number, Marked>();
    const marks: MarkOf[] = [];
    for (const { column, text } of row) {
      if (text === '') continue;
      const open = this.#open.get(column);
      if (open !== undefined) told.set(column, { words: `${open}: ${text}`, isUnclear: true });
      const head = this.#heads.get(column);
      if (head !== undefined) marks.push({ column, head, mark: text.trim() });
    }
    const [first] = marks;
    if (first === undefined) return told;
    return told.set(first.column, this.#heads.size > 1 ? this.#ofMany(marks) : this.#ofOne(first));
  }

  /** "Aangenomen: nee" denies; an "x" where others are ticked does too. */
  #ofOne({ head, mark }: MarkOf): Marked {
    const isYes = TICK.test(mark) || (LETTER.test(mark) && !this.#hasTick);
    return { words: isYes ? head : `Niet ${head.toLowerCase()}`, isUnclear: false };
  }

  /** With a column for each outcome, one of them is marked. */
  #ofMany(marks: readonly MarkOf[]): Marked {
    const ticked = marks.filter(({ mark }) => TICK.test(mark));
    const crossed = marks.filter(
      ({ mark }) => LETTER.test(mark) || (CROSS.test(mark) && !this.#hasTick),
    );
    const [only, ...others] = ticked.length > 0 ? ticked : crossed;
    if (only !== undefined && others.length === 0) return { words: only.head, isUnclear: false };
    const words = marks.map(({ head, mark }) => `${head}: ${mark}`).join(', ');
    return { words, isUnclear: true };
  }
}
