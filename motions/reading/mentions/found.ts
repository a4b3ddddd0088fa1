/** All that was found on a page so far: motions, what is said of them, and what announced them. */
import type { Line } from '../../document/tree';
import type { Announcement, ForAll } from './announce';
import type { Draft } from './draft';
import type { Statement } from './outline';
import { AgendaPoints } from './points';
import { addSaid, type Said } from './said';
import type { Scan } from './scan';

export type Announced = { announcement: Announcement; statement: Statement; found: number };

export class FoundMotions {
  readonly drafts: Draft[] = [];
  readonly announcements: Announced[] = [];
  readonly headings: Line[] = [];
  readonly points = new AgendaPoints();
  /** Said of "the motion" where no motion is named: of the only one on the page, if it is one. */
  readonly loose: { said: Said; lines: readonly Line[] }[] = [];
  readonly #lent: { draft: Draft; forAll: ForAll }[] = [];

  add(draft: Draft, scan: Scan): void {
    this.drafts.push(draft);
    scan.current = draft;
    scan.isChain = true;
    scan.hasListed = true;
    this.#lent.push({ draft, forAll: scan.forAll });
  }

  announce(announcement: Announcement, statement: Statement): void {
    this.announcements.push({ announcement, statement, found: this.drafts.length });
  }

  /** What was said of all holds where nothing was said of the one. */
  lend(): void {
    for (const { draft, forAll } of this.#lent) {
      const { advice, decision, places = {} } = forAll;
      const { share } = draft;
      const isShared =
        forAll.vote !== undefined && share !== null && forAll.vote.percentage === undefined;
      const vote = forAll.vote && isShared ? { ...forAll.vote, percentage: share } : forAll.vote;
      for (const field of ['vote', 'advice', 'decision'] as const) {
        const at = places[field];
        if (draft.said[field] === undefined && at !== undefined) draft.places[field] = at;
      }
      addSaid(draft.said, { vote, advice, decision });
    }
    const [only, ...others] = this.drafts;
    if (only === undefined || others.length > 0) return;
    for (const { said, lines } of this.loose) only.add(said, lines);
  }
}
