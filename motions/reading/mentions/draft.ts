/** A motion while its page is read: what names it, what is said of it, and where each word stands. */

import type { Place } from '../../document/place';
import type { Line, Link } from '../../document/tree';
import { foldTitle } from '../../dutch/fold';
import { isNobody, type ReadSubmitters, readSubmitters } from '../../gemeenten/submitters';
import { type MotionField, type Warning, webAddressSchema } from '../../model';
import { warn } from '../../warnings';
import type { MotionType } from '../lexicon/mentions';
import type { LentMeeting } from './lent-meeting';
import type { Mention } from './mention';
import { linesAt, type Statement } from './outline';
import { addSaid, SAID_FIELDS, type Said } from './said';
import { SharesApart } from './shares-apart';
import { withShare } from './vote-apart';
import { canBeSameWho } from './who';

const FIELDS = [...SAID_FIELDS, 'settled'] as const;
const isAdvice = (field: (typeof FIELDS)[number]): boolean => field === 'advice';

/** The place of a stretch of a line. */
export function placeIn({ place, offsets }: Line, from: number, to: number): Place {
  if ('page' in place || offsets === undefined) return place;
  return { ...place, from: offsets[from] ?? place.from, to: offsets[to] ?? place.to };
}

export class Draft {
  readonly said: Said = {};
  readonly links: { title: string; url: string }[] = [];
  readonly places: Partial<Record<MotionField, Place[]>> = {};
  readonly lines: { line: Line; field: MotionField | 'other' }[] = [];
  readonly doubts: Warning[] = [];
  /** It was put before, and what stands with it was decided on its account. */
  isAccounted = false;
  /** Told where the motion stands, and not by the page. */
  lentMeeting: LentMeeting | undefined;
  /** Where the words stand that keep or settle it. */
  #settledAt: Place[] = [];
  /** The other reading of the line that names it. */
  other: Mention | null = null;
  /** The words of the agenda point before its name. */
  point: string | null = null;
  /** Only a heading of the page, without a name, speaks of it. */
  isTentative = false;
  /** The heading of the page says what its motion is about: "Motie over de jeugdhulp aangenomen". */
  isTopicOfPage = false;
  /** A label gave its title, so that a label gives who submitted it too. */
  isLabelled = false;
  /** A share that stands without an outcome: what is said of all motions gives that. */
  share: number | null = null;
  readonly #shares = new SharesApart();
  /** Of a sentence about several motions, those that tell the vote on this one. */
  wordsOfVote: string | null = null;
  hasLabelledWho = false;

  constructor(
    readonly statement: Statement,
    readonly heading: string,
    public type: MotionType,
    /** Null until its agenda point or a label gives it. */
    public title: string | null,
    public isQuoted: boolean,
    public who: ReadSubmitters,
  ) {}

  get hasWho(): boolean {
    return !isNobody(this.who);
  }

  get key(): string {
    return foldTitle(this.title ?? '');
  }

  /** A field stands at these offsets of a statement. */
  place(field: MotionField, statement: Statement, from: number, to: number): void {
    const stretches = linesAt(statement, from, to);
    const known = this.places[field];
    const places = stretches.map((one) => placeIn(one.line, one.from, one.to));
    if (places.length === 0) return;
    this.places[field] = known === undefined ? places : [...known, ...places];
    for (const { line } of stretches) this.lines.push({ line, field });
  }

  claim(lines: readonly Line[], field: MotionField | 'other'): void {
    for (const line of lines) this.lines.push({ line, field });
  }

  addLinks(statement: Pick<Statement, 'lines'>): void {
    for (const { line } of statement.lines) this.addLinksOf(line);
  }

  addLinksOf(line: Line): void {
    for (const { url, from, to } of line.links as readonly Link[]) {
      // A page links to more than documents: to an address for mail, a telephone number, a script.
      if (!webAddressSchema.safeParse(url).success) continue;
      if (this.links.every((known) => known.url !== url)) {
        this.links.push({ title: line.text.slice(from, to).trim(), url });
      }
    }
  }

  /** Who submitted it, when that is not known yet. */
  addWho(who: ReadSubmitters): void {
    if (this.hasWho || isNobody(who)) return;
    this.who = who;
  }

  /** A label may name all of whom the title names the first: "Motie Urk", and below it "Indieners: Urk en Ede". */
  #takesWho(told: ReadSubmitters): boolean {
    const { submitters } = this.who;
    const isFuller =
      submitters.length > 0 &&
      told.unknown.length === 0 &&
      told.submitters.length > submitters.length &&
      canBeSameWho(this.who, told);
    if (this.hasWho && !isFuller) return false;
    if (!isNobody(told)) this.who = told;
    return true;
  }

  /** "91%" on a line of its own: a share of the vote that is told beside it. */
  addShare(share: number, text: string, lines: readonly Line[]): void {
    const vote = this.#shares.add(share, text, this.said.vote);
    if (vote !== null) this.said.vote = vote;
    else {
      this.share ??= share;
      this.said.unreadVote ??= text;
    }
    this.claim(lines, 'vote');
  }

  /** @returns Whether a share against is the rest of the vote that is told. */
  takesRest(share: number, text: string, lines: readonly Line[]): boolean {
    const isRest = this.#shares.addRest(share, text, this.said.vote);
    if (isRest) this.claim(lines, 'vote');
    return isRest;
  }

  /** @param lines - That the words stand in. */
  add(said: Said, lines: readonly Line[]): void {
    const whole = this.said.vote && said.vote && withShare(this.said.vote, said.vote);
    if (whole) {
      this.said.vote = whole;
      this.places.vote = [...(this.places.vote ?? []), ...lines.map(({ place }) => place)];
      this.claim(lines, 'vote');
    }
    for (const field of SAID_FIELDS) {
      if (said[field] === undefined || this.said[field] !== undefined) continue;
      const known = this.places[field] ?? [];
      this.places[field] = [...known, ...lines.map(({ place }) => place)];
      this.claim(lines, field);
    }
    const told = said.submitters === undefined ? null : readSubmitters(said.submitters);
    const takes = told !== null && this.#takesWho(told);
    // A label names others than the line with the title does.
    if (told !== null && !takes && !canBeSameWho(this.who, told)) {
      const text = told.submitters.map(({ name }) => name).join(', ');
      this.doubts.push(warn({ kind: 'names-beside', text }, { field: 'submitters' }));
    }
    if (takes) {
      this.places.submitters = [
        ...(this.places.submitters ?? []),
        ...lines.map(({ place }) => place),
      ];
      this.claim(lines, 'submitters');
    }
    if (said.settled !== undefined && this.said.settled === undefined)
      this.#settledAt = lines.map(({ place }) => place);
    addSaid(this.said, said);
    const vote = this.#shares.before(this.said.vote);
    if (vote !== undefined) this.said.vote = vote;
  }

  /** "Dat geldt ook voor …": what was said of the motion before it, where that is one thing. */
  sameAs(
    before: Draft | undefined,
    { what, text }: NonNullable<Mention['same']>,
    printed: Statement['lines'],
  ): void {
    const said = before?.said ?? {};
    const fields = FIELDS.filter((one) => said[one] !== undefined);
    const [field, ...others] = what === 'advice' ? fields.filter(isAdvice) : fields;
    if (fields.some((one) => this.said[one] !== undefined)) return;
    if (field === undefined || others.length > 0) {
      if (what === 'advice') this.said.unreadAdvice ??= text;
      else this.said.unreadVote ??= text;
      return;
    }
    // The share of the one need not be that of the other.
    const vote = said.vote && { ...said.vote, percentage: undefined };
    this.add(
      field === 'vote' ? { vote } : { [field]: { ...said[field], text } },
      printed.map(({ line }) => line),
    );
  }

  /** The words that keep or settle it stand in a stretch of a statement. */
  settledIn(statement: Statement, from: number, to: number): void {
    this.#settledAt = linesAt(statement, from, to).map((one) =>
      placeIn(one.line, one.from, one.to),
    );
  }

  /** Words above it keep or settle it, as all motions below them. */
  settledFromAbove(settled: NonNullable<Said['settled']>, places: readonly Place[]): void {
    this.said.settled = settled;
    this.#settledAt = [...places];
  }

  /** The words that keep or settle it turned out to tell what was decided. */
  decide(): void {
    const { said, places } = this;
    if (said.decision === undefined) {
      said.decision = said.settled;
      if (this.#settledAt.length > 0) places.decision = this.#settledAt;
    }
    this.#keepOnce();
  }

  /** The words that keep or settle it turned out to tell what the board proposes. */
  propose(): void {
    const { said, places } = this;
    if (said.proposal !== undefined || said.settled === undefined) return;
    said.proposal = { text: said.settled.text };
    if (this.#settledAt.length > 0) places.proposal = this.#settledAt;
    this.#keepOnce();
  }

  /** "Aangehouden" was read as a vote or an advice too. */
  #keepOnce(): void {
    const { said } = this;
    if (said.vote?.outcome === 'aangehouden') this.#drop('vote');
    if (said.advice?.kind === 'aanhouden') this.#drop('advice');
    // What became of it was told after all, and not by the heading.
    const isTold = said.unreadVote === this.heading || said.unreadVote === said.settled?.text;
    if (isTold) delete said.unreadVote;
  }

  /** What looked like a decision turned out to tell the vote. */
  vote(vote: NonNullable<Said['vote']>): void {
    this.said.vote ??= vote;
    this.places.vote ??= this.places.decision ?? [];
    this.#drop('decision');
  }

  #drop(field: 'vote' | 'advice' | 'decision'): void {
    delete this.said[field];
    delete this.places[field];
  }
}
