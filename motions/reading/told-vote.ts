/** What words tell of a vote, before it is settled whether they may be believed. */
import type { Motion } from '../model';
import { findPhrases, type Mark } from './lexicon/phrases';
import { VOTE_PHRASES, type VoteMeaning } from './lexicon/vote-words';
import { type Word, wordsOf } from './lexicon/words';

export type Vote = NonNullable<Motion['vote']>;
export type VoteOutcome = Vote['outcome'];
export type VoteMark = Mark<VoteMeaning>;

const OUTCOMES = ['aangenomen', 'verworpen', 'ingetrokken', 'overgenomen', 'aangehouden'] as const;
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', ';', '|']);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([...SENTENCE_ENDS, ',', '/', ':']);
const ORDINALS: Readonly<Record<string, number>> = { eerste: 1, tweede: 2, derde: 3, vierde: 4 };
/** Below this share a proposal that was voted on is not adopted. */
const HALF = 50;

export const outcomeNamed = (meaning: VoteMeaning): VoteOutcome | null =>
  OUTCOMES.find((outcome) => outcome === meaning) ?? null;

export class ToldVote {
  readonly words: readonly Word[];
  readonly marks: readonly VoteMark[];
  readonly #clauses: number[] = [];
  readonly #sentences: number[] = [];

  constructor(text: string) {
    this.words = wordsOf(text);
    this.marks = findPhrases(this.words, VOTE_PHRASES);
    let clause = 0;
    let sentence = 0;
    for (const { text: word } of this.words) {
      this.#clauses.push(clause);
      this.#sentences.push(sentence);
      if (CLAUSE_ENDS.has(word)) clause += 1;
      if (SENTENCE_ENDS.has(word)) sentence += 1;
    }
  }

  has(meaning: VoteMeaning, marks = this.marks): boolean {
    return marks.some((mark) => mark.meaning === meaning);
  }

  /** Marks that stand in the clause or sentence of `mark`, before it. */
  #doubtsBefore(mark: VoteMark, among: readonly VoteMark[]): 'near' | 'far' | null {
    let doubt: 'near' | 'far' | null = null;
    for (const other of among) {
      if (other.from >= mark.from) break;
      const isNear = this.#clauses[other.from] === this.#clauses[mark.from];
      const isFar = this.#sentences[other.from] === this.#sentences[mark.from];
      if (other.meaning === 'not-yet' && isNear) return 'near';
      if (other.meaning === 'denied' && isNear) return 'near';
      if (other.meaning === 'not-yet' && isFar) doubt = 'far';
    }
    return doubt;
  }

  /** A share or acclamation beside an outcome shows that there was a vote. */
  #isCounted(mark: VoteMark, among: readonly VoteMark[]): boolean {
    return among.some(
      ({ meaning, from }) =>
        (meaning === 'share' || meaning === 'acclaimed' || meaning === 'in-favour') &&
        this.#clauses[from] === this.#clauses[mark.from],
    );
  }

  /** The first outcome that is told, as a mark. "Indien aangenomen" tells none. */
  outcomeMark(among = this.marks): VoteMark | null {
    const isVoted = !this.has('not-voted', among);
    for (const mark of among) {
      const outcome = outcomeNamed(mark.meaning);
      if (outcome === null && mark.meaning !== 'on-advice') continue;
      const isOfVote = outcome === null || outcome === 'aangenomen' || outcome === 'verworpen';
      if (isOfVote && !isVoted) continue;
      const doubt = this.#doubtsBefore(mark, among);
      if (doubt === null || (doubt === 'far' && this.#isCounted(mark, among))) return mark;
    }
    return null;
  }

  outcome(among = this.marks): VoteOutcome | null {
    const mark = this.outcomeMark(among);
    if (mark !== null) return outcomeNamed(mark.meaning) ?? 'aangenomen';
    if (this.has('not-voted', among) || this.has('not-yet', among)) return null;
    if (among.some(({ meaning }) => outcomeNamed(meaning) !== null)) return null;
    const isAgreed = this.has('acclaimed', among) || this.has('unanimous', among);
    return isAgreed ? 'aangenomen' : this.#outcomeOfShares(among);
  }

  /** "99% voor bestuursvoorstel, 1% tegen", "55,9% was tegen": told in shares alone. */
  #outcomeOfShares(among: readonly VoteMark[]): VoteOutcome | null {
    const inFavour = among.filter(({ meaning }) => meaning === 'in-favour');
    const against = among.filter(({ meaning }) => meaning === 'against');
    const isAgainst = inFavour.length === 0;
    const told = isAgainst ? against : inFavour;
    const share = told.length === 1 ? this.#shareOf(told[0]) : undefined;
    if (share === undefined) return null;
    return share > HALF === isAgainst ? 'verworpen' : 'aangenomen';
  }

  #shareOf(mark: VoteMark | undefined): number | undefined {
    if (mark === undefined) return undefined;
    const words = this.words.slice(mark.from, mark.to);
    const printed = words.find(({ kind }) => kind === 'number')?.text;
    const share = printed === undefined ? Number.NaN : Number(printed.replace(',', '.'));
    return share >= 0 && share <= 100 ? share : undefined;
  }

  percentage(among = this.marks): number | undefined {
    return this.#shareOf(
      among.find(({ meaning }) => ['share', 'in-favour', 'against'].includes(meaning)),
    );
  }

  #partNumber(mark: VoteMark): number {
    const printed = this.words.slice(mark.from, mark.to).map(({ text }) => text);
    const ordinal = printed.map((text) => ORDINALS[text]).find((number) => number !== undefined);
    return ordinal ?? Number.parseInt(printed.find((text) => /^\d/u.test(text)) ?? '', 10);
  }

  parts(): Vote['parts'] {
    const starts = this.marks.filter(({ meaning }) => meaning === 'part');
    if (starts.length < 2) return undefined;
    let at = 0;
    return starts.flatMap((start, index) => {
      const end = starts[index + 1]?.from ?? this.words.length;
      const own: VoteMark[] = [];
      while (at < this.marks.length && (this.marks[at]?.from ?? end) < end) {
        const mark = this.marks[at];
        if (mark !== undefined && mark.from >= start.from) own.push(mark);
        at += 1;
      }
      const outcome = this.outcome(own);
      if (outcome === null) return [];
      const percentage = this.percentage(own);
      const part = this.#partNumber(start);
      return [{ part, outcome, ...(percentage === undefined ? {} : { percentage }) }];
    });
  }

  /** "Motie aangenomen", also behind the words on an advice: the motion itself was voted on. */
  #isOnMotion(outcome: VoteMark): boolean {
    let index = this.marks.indexOf(outcome) - 1;
    let edge = outcome.from;
    while (['link', 'acclaimed', 'unanimous'].includes(this.marks[index]?.meaning ?? '')) {
      if (this.marks[index]?.to !== edge) return false;
      edge = this.marks[index]?.from ?? edge;
      index -= 1;
    }
    const mark = this.marks[index];
    return mark?.meaning === 'motion' && mark.to === edge;
  }

  /** "Akkoord met het advies", "advies van het bestuur aangenomen"; not "verworpen conform advies". */
  get isOnAdvice(): boolean {
    if (this.outcome() === null) return false;
    const mark = this.outcomeMark();
    if (mark?.meaning === 'on-advice') return true;
    const first = this.marks.find(({ meaning }) => meaning === 'advice');
    const isLead =
      first !== undefined && first.from <= 1 && this.words[first.to - 1]?.text !== 'adviezen';
    return isLead && !(mark !== null && this.#isOnMotion(mark));
  }
}
