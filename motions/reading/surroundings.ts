/** What stands around one outcome in its own clause, and what its sentence says beside it. */
import type { Mark } from './lexicon/phrases';
import type { StatusMeaning } from './lexicon/status';
import type { Word } from './lexicon/words';

export type StatusMark = Mark<StatusMeaning> & { sentence: number };

/** What a sentence says before it gives its reasons. */
export type SentenceFacts = {
  meanings: ReadonlySet<StatusMeaning>;
  mentions: number;
  /** Where an "of" stands that an outcome precedes. */
  outcomesBefore: ReadonlySet<number>;
};

export const OUTCOMES: ReadonlySet<StatusMeaning> = new Set<StatusMeaning>([
  'keeps',
  'keeps-loosely',
  'settles',
  'settles-loosely',
  'states',
]);
const BREAKS: ReadonlySet<string> = new Set([
  '.',
  ';',
  ':',
  ',',
  '/',
  '(',
  ')',
  '–',
  '—',
  '!',
  '?',
]);
const AS_LONG_AS = 'zolang';
/** An outcome that starts with one of these starts the main clause as well. */
const MAIN_VERBS: ReadonlySet<string> = new Set('houd houdt houden blijft blijven'.split(' '));
const FINITE: ReadonlySet<StatusMeaning> = new Set<StatusMeaning>(['copula', 'not-done']);
const OF_MOTION: ReadonlySet<string> = new Set('van de deze dit het motie moties'.split(' '));
const NO: ReadonlySet<string> = new Set(
  'nee niet nog zeker voorlopig vooralsnog even dus maar'.split(' '),
);

/** The words around one mention, up to the next one or the end of its clause. */
export class Surroundings {
  readonly before: StatusMark[] = [];
  readonly inside: StatusMark[] = [];
  readonly after: StatusMark[] = [];
  readonly #sentence: SentenceFacts;
  readonly #words: readonly Word[];
  readonly #mark: StatusMark;
  /** "De leden beslissen of de motie wordt afgedaan": nothing that it could be instead. */
  #isWhether = false;
  /** "Noch aanhouden noch afdoen": what stands between says something of the next outcome. */
  #leadsToOutcome = false;

  constructor(
    words: readonly Word[],
    marks: readonly StatusMark[],
    at: number,
    sentence: SentenceFacts,
  ) {
    const mark = marks[at];
    if (mark === undefined) throw new RangeError(`No mark ${at}`);
    this.#words = words;
    this.#mark = mark;
    this.#sentence = sentence;
    const ends = (index: number): boolean => BREAKS.has(words[index]?.text ?? '.');
    const stops = (other: StatusMark): boolean =>
      OUTCOMES.has(other.meaning) ||
      other.meaning === 'turn' ||
      other.meaning === 'either' ||
      other.meaning === 'reason' ||
      other.meaning === 'ground';
    let edge = mark.from;
    for (let index = at - 1; index >= 0; index -= 1) {
      const other = marks[index];
      if (other === undefined || other.sentence !== mark.sentence) break;
      if (stops(other)) {
        const isOf = other.meaning === 'either' && words[other.from]?.text === 'of';
        this.#isWhether = isOf && !sentence.outcomesBefore.has(other.from);
        if (words[other.from]?.text === AS_LONG_AS) this.#leaveClause();
        break;
      }
      while (edge > other.to && !ends(edge - 1)) edge -= 1;
      if (edge > other.to) break;
      edge = Math.min(edge, other.from);
      this.before.push(other);
      if (ends(other.from)) break;
    }
    edge = mark.to;
    for (let index = at + 1; index < marks.length; index += 1) {
      const other = marks[index];
      if (other === undefined || other.sentence !== mark.sentence) break;
      if (stops(other)) {
        this.#leadsToOutcome = OUTCOMES.has(other.meaning);
        break;
      }
      if (other.from < mark.to) {
        this.inside.push(other);
        continue;
      }
      while (edge < other.from && !ends(edge)) edge += 1;
      if (edge < other.from || ends(other.from)) break;
      edge = Math.max(edge, other.to);
      this.after.push(other);
    }
  }

  /** "Zolang er geen akkoord is houden wij de motie aan": what is denied is the agreement. */
  #leaveClause(): void {
    const verb = this.before.findLastIndex(({ meaning }) => FINITE.has(meaning));
    const opens = MAIN_VERBS.has(this.#words[this.#mark.from]?.text ?? '');
    if (opens) this.before.length = 0;
    else if (verb !== -1) this.before.length = verb;
  }

  #has(marks: readonly StatusMark[], meaning: StatusMeaning): boolean {
    return marks.some((mark) => mark.meaning === meaning);
  }
  leads(meaning: StatusMeaning): boolean {
    if (meaning === 'maybe' && this.#isWhether) return true;
    return this.#has(this.before, meaning) || this.#has(this.inside, meaning);
  }
  follows(meaning: StatusMeaning): boolean {
    return this.#has(this.after, meaning);
  }
  isNear(meaning: StatusMeaning): boolean {
    return this.leads(meaning) || this.follows(meaning);
  }
  isInSentence(meaning: StatusMeaning): boolean {
    return this.#sentence.meanings.has(meaning);
  }
  get isOnlyMention(): boolean {
    return this.#sentence.mentions === 1;
  }
  /** "geen" denies something else than the outcome itself: a reason, an objection. */
  get isDeniedByGeen(): boolean {
    return [...this.before, ...this.inside].some(
      ({ meaning, from }) => meaning === 'denies' && this.#words[from]?.text === 'geen',
    );
  }
  /** "Het aanhouden van de motie": the word behind it. */
  get #afterOf(): number {
    let index = this.#mark.to;
    if (this.#words[index]?.text !== 'van') return index;
    while (OF_MOTION.has(this.#words[index]?.text ?? '')) index += 1;
    return index;
  }
  /** "Afdoen is niet mogelijk", "afdoen kan nog niet": what follows speaks of the outcome. */
  get isSpokenOf(): boolean {
    const [first] = this.after;
    if (first === undefined || this.#afterOf > first.from || first.from > this.#afterOf + 1)
      return false;
    if (this.#leadsToOutcome) return false;
    if (this.#afterOf > this.#mark.to) return first.meaning === 'copula';
    return first.meaning === 'copula' || first.meaning === 'denies' || first.meaning === 'not-done';
  }
  /** "Afdoen – nog niet", "Afdoen: nee", "Afgedaan? Nee". */
  get isAnsweredNo(): boolean {
    let index = this.#mark.to;
    while (BREAKS.has(this.#words[index]?.text ?? '')) index += 1;
    const start = index;
    let denied = false;
    while (NO.has(this.#words[index]?.text ?? '')) {
      denied ||= ['nee', 'niet'].includes(this.#words[index]?.text ?? '');
      index += 1;
    }
    const next = this.#words[index]?.text ?? '.';
    return denied && start > this.#mark.to && BREAKS.has(next);
  }
  get isAsked(): boolean {
    const isAnswered = this.#words[this.#mark.to + 1]?.text === 'ja' || this.isAnsweredNo;
    return this.#words[this.#mark.to]?.text === '?' && !isAnswered;
  }
}
