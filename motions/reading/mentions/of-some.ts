/** What a statement says of motions by their place, and whether it says nothing else. */

import { announcementIn } from './announce';
import { isSaying } from './for-all';
import type { FoundMotions } from './found';
import { readLine } from './grammar';
import type { Statement } from './outline';
import { isTitled } from './reader-parts';
import { countOfAll, isOfAll, meantBy, type SaidOfSome, saidOfSome } from './said-of-some';
import type { Scan } from './scan';

const FEWEST = 2;
/** "Motie 3. Urk: Havens – aangenomen": what stands before the name is its number in the list. */
const NUMBERED = /^motie\s\d{1,3}\s?[.:()–-]/iu;
/** "Motie 3 over havens: aangenomen", and not "Motie 3 over te nemen". */
const NUMBERED_ABOUT = /^motie\s\d{1,3}\s(?:over|inzake|betreffende)\s(?!te\s)/iu;

function isNumberedMotion(text: string): boolean {
  const rule = NUMBERED.test(text)
    ? 'type-who-title'
    : NUMBERED_ABOUT.test(text)
      ? 'type-title'
      : null;
  if (rule === null) return false;
  return readLine(text, { announced: null, isHeading: false }).some(
    (mention) => mention.rule === rule && mention.title !== null,
  );
}

export class OfSome {
  readonly #said: readonly SaidOfSome[][];
  readonly #found: FoundMotions;
  readonly #statement: Statement;
  readonly #start: number;

  /** @param start - How many motions were found before the section that it stands in. */
  constructor(found: FoundMotions, statement: Statement, start: number) {
    const isOwn = statement.children.length > 0 || isNumberedMotion(statement.text);
    this.#said = isOwn ? [] : saidOfSome(statement.text);
    this.#found = found;
    this.#statement = statement;
    this.#start = start;
  }

  /** It names no motion by itself, and leads to none. */
  get isWhole(): boolean {
    return this.#said.length > 0 && !this.#said.some(isOfAll) && !isTitled(this.#statement);
  }

  /** "Het bestuur adviseert deze moties over te nemen". */
  get isOfAll(): boolean {
    return this.#said.some(isOfAll);
  }

  /**
   * "Alle drie de moties zijn aangenomen" behind three of them, or "beide" behind two; a sentence on "deze
   * moties" too, unless what was said before the first ones shows that it leads to those below.
   */
  looksBack({ forAll }: Scan): boolean {
    const drafts = this.#found.drafts.slice(this.#start);
    const isCounted = this.#said.some(
      (said) => isOfAll(said) && countOfAll(said).count === meantBy(said, drafts).length,
    );
    if (isCounted) return true;
    const { text, form } = this.#statement;
    const isSentence = form === 'line' && text.endsWith('.');
    const isUncounted = this.#said.some((said) => isOfAll(said) && countOfAll(said).count === null);
    const leads = isSaying(forAll) || announcementIn(text, false) !== null;
    return drafts.length >= FEWEST && isSentence && isUncounted && !leads;
  }

  /** Keeps it, to be settled when all motions are known. */
  tell(isBack: boolean): void {
    const lines = this.#statement.lines.map(({ line }) => line);
    for (const said of this.#said) this.#found.tellOfSome({ said, lines, isBack }, this.#start);
  }
}
