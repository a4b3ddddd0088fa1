/** What a statement says of motions by their place, and whether it says nothing else. */
import type { FoundMotions } from './found';
import type { Statement } from './outline';
import { isTitled } from './reader-parts';
import { countOfAll, isOfAll, type SaidOfSome, saidOfSome } from './said-of-some';

export class OfSome {
  readonly #said: readonly SaidOfSome[][];
  readonly #found: FoundMotions;
  readonly #statement: Statement;
  readonly #start: number;

  /** @param start - How many motions were found before the section that it stands in. */
  constructor(found: FoundMotions, statement: Statement, start: number) {
    this.#said = statement.children.length > 0 ? [] : saidOfSome(statement.text);
    this.#found = found;
    this.#statement = statement;
    this.#start = start;
  }

  /** It names no motion by itself, and leads to none. */
  get isWhole(): boolean {
    return this.#said.length > 0 && !this.#said.some(isOfAll) && !isTitled(this.#statement);
  }

  /** "Alle drie de moties zijn aangenomen" behind three of them, or "beide" behind two. */
  get looksBack(): boolean {
    const before = this.#found.drafts.length - this.#start;
    return this.#said.some((said) => countOfAll(said) === before);
  }

  /** Keeps it, to be settled when all motions are known. */
  tell(): void {
    const lines = this.#statement.lines.map(({ line }) => line);
    for (const said of this.#said) this.#found.tellOfSome(said, lines, this.#start);
  }
}
