/** All that was found on a page so far: motions, what is said of them, and what announced them. */
import type { Line } from '../../document/tree';
import type { ReadSubmitters } from '../../gemeenten/submitters';
import { warn } from '../../warnings';
import type { Announcement } from './announce';
import type { Draft } from './draft';
import { type ForAll, LENT_FIELDS, type LentField, type Limit } from './for-all';
import type { Mention } from './mention';
import { type Statement, withInside } from './outline';
import { AgendaPoints } from './points';
import { DOUBTFUL_FOR_ALL } from './reader-parts';
import { addSaid, SAID_FIELDS, type Said } from './said';
import type { Scan } from './scan';
import { settleSome, type ToldOfSome } from './settle-some';

export type Announced = { announcement: Announcement; statement: Statement; found: number };

/** "Deze trok 91% over de streep" below a motion: a share, in words that are not read. */
const shareBelow = ({ statement }: Draft): string | undefined =>
  withInside(statement)
    .slice(1)
    .find(({ text, form }) => form !== 'row' && /\d\s?(?:%|procent)/iu.test(text))?.text;

/** Its own words keep or settle it. */
const isSettled = ({ said }: Draft): boolean => (said.decision ?? said.settled) !== undefined;

/** Of the motion itself nothing was said of what is said of all. */
function isUntold(draft: Draft, forAll: ForAll, field: LentField): boolean {
  if (forAll[field] === undefined || draft.said[field] !== undefined) return false;
  // "ALV houdt twee moties aan" tells a vote or a decision, and its own words may tell the other.
  const mayBeEither = field === 'decision' || forAll.vote?.outcome === 'aangehouden';
  return field === 'advice' || !mayBeEither || !isSettled(draft);
}

function withoutFields(forAll: ForAll, drops: (limit: Limit) => boolean): ForAll {
  const dropped = LENT_FIELDS.filter((field) => {
    const limit = forAll.limits?.[field];
    return limit !== undefined && drops(limit);
  });
  const left = { ...forAll };
  for (const field of dropped) left[field] = undefined;
  // What keeps or settles them is read from the same words.
  if (dropped.some((field) => field !== 'advice')) left.settled = undefined;
  return left;
}

export class FoundMotions {
  readonly drafts: Draft[] = [];
  readonly announcements: Announced[] = [];
  readonly headings: Line[] = [];
  readonly points = new AgendaPoints();
  /** Said of "the motion" where no motion is named: of the only one on the page, if it is one. */
  readonly loose: { said: Said; lines: readonly Line[] }[] = [];
  /** Words around them say that these are motions, and none was found in them. */
  readonly skipped = new Set<Statement>();
  /** Said of motions by their place: "de eerste twee". */
  readonly ofSome: ToldOfSome[] = [];
  /** The heading of the page speaks of a motion of these, without its title. */
  headed: { who: ReadSubmitters; text: string } | null = null;
  readonly #lent: { draft: Draft; forAll: ForAll }[] = [];

  add(draft: Draft, scan: Scan): void {
    this.drafts.push(draft);
    scan.current = draft;
    scan.whoNext = null;
    scan.isChain = true;
    scan.hasListed = true;
    this.#lent.push({ draft, forAll: scan.forAll });
  }

  /** A heading above all of the page names a motion by who submitted it. */
  headBy({ form, text }: Statement, [first]: readonly Mention[]): void {
    if (form === 'heading' && first !== undefined && first.who.submitters.length > 0)
      this.headed ??= { who: first.who, text };
  }

  announce(announcement: Announcement, statement: Statement): void {
    this.announcements.push({ announcement, statement, found: this.drafts.length });
  }

  /** @param start - How many motions were found before the section that it stands in. */
  tellOfSome(told: Pick<ToldOfSome, 'said' | 'lines' | 'isBack'>, start: number): void {
    const before = this.ofSome.findLast(({ end }) => end === null)?.at ?? 0;
    const at = this.drafts.length;
    const from = before < at ? Math.max(start, before) : start;
    this.ofSome.push({ ...told, start: from, at, end: null });
  }

  /** The section ends in which these were told. */
  closeSome(from: number): void {
    for (const told of this.ofSome.slice(from)) told.end ??= this.drafts.length;
  }

  /** What was said of all holds where nothing was said of the one. */
  lend(isDecisions: boolean): void {
    this.headings.push(...settleSome(this.drafts, this.ofSome));
    const tooMany = this.#tooMany();
    for (const { draft, forAll: whole } of this.#lent) {
      const forAll = withoutFields(whole, (limit) => tooMany.has(limit));
      const { advice, decision, settled, settledAt = [], places = {} } = forAll;
      // "Aangehouden" above "De ALV besloot deze moties aan te houden" is that decision once more.
      const isDecided =
        isDecisions && decision?.kind === 'aanhouden' && forAll.vote?.outcome === 'aangehouden';
      const told = isDecided ? undefined : forAll.vote;
      const { share } = draft;
      const isShared = told !== undefined && share !== null && told.percentage === undefined;
      const vote = told && isShared ? { ...told, percentage: share } : told;
      for (const field of SAID_FIELDS) {
        const at = forAll[field] === undefined ? undefined : places[field];
        if (draft.said[field] === undefined && at !== undefined) draft.places[field] = at;
      }
      const unreadVote = draft.said.unreadVote ?? (vote === told ? shareBelow(draft) : undefined);
      // Its own words tell more of the vote than those on all motions.
      if (vote && !isShared && draft.said.vote === undefined && unreadVote !== undefined)
        draft.doubts.push(warn({ kind: 'vote-not-read', text: unreadVote }, { field: 'vote' }));
      if (draft.said.settled === undefined && settled !== undefined)
        draft.settledFromAbove(settled, settledAt);
      addSaid(draft.said, { vote, advice, decision });
      const isOpen = draft.said.vote === undefined && !draft.doubts.includes(DOUBTFUL_FOR_ALL);
      // It is said of some of these, and not of which.
      const isOfSome = LENT_FIELDS.some((field) => whole[field] !== undefined && !forAll[field]);
      const isUnsaid = draft.said.advice === undefined && !isSettled(draft);
      if (isOpen && (forAll.isDoubtful || (isOfSome && isUnsaid)))
        draft.doubts.push(DOUBTFUL_FOR_ALL);
    }
  }

  /** What was said of fewer motions than it can be of. */
  #tooMany(): ReadonlySet<Limit> {
    const told = new Map<Limit, Set<string>>();
    for (const { draft, forAll } of this.#lent) {
      for (const field of LENT_FIELDS) {
        const limit = forAll.limits?.[field];
        if (limit === undefined || !isUntold(draft, forAll, field)) continue;
        told.set(limit, (told.get(limit) ?? new Set()).add(draft.key));
      }
    }
    return new Set([...told].filter(([{ count }, keys]) => keys.size > count).map(([one]) => one));
  }

  /**
   * What is said of "the motion" is of the only one on the page.
   * @param motions - Each once, without what only looked like one.
   */
  lendLoose([only, ...others]: readonly Draft[]): void {
    if (only === undefined || others.length > 0) return;
    for (const { said, lines } of this.loose) only.add(said, lines);
    if (this.headed === null || only.hasWho) return;
    only.addWho(this.headed.who);
    // The page may be about another motion than the one that it names by its title.
    only.doubts.push(
      warn({ kind: 'names-beside', text: this.headed.text }, { field: 'submitters' }),
    );
  }
}
