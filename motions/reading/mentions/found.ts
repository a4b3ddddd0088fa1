/** All that was found on a page so far: motions, what is said of them, and what announced them. */
import type { Line } from '../../document/tree';
import type { Announcement } from './announce';
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
  readonly #lent: { draft: Draft; said: Said }[] = [];

  add(draft: Draft, scan: Scan): void {
    this.drafts.push(draft);
    scan.current = draft;
    scan.isChain = true;
    const { vote, advice, decision } = scan.forAll;
    this.#lent.push({ draft, said: { vote, advice, decision } });
  }

  announce(announcement: Announcement, statement: Statement): void {
    this.announcements.push({ announcement, statement, found: this.drafts.length });
  }

  /** What was said of all holds where nothing was said of the one. */
  lend(): void {
    for (const { draft, said } of this.#lent) {
      const { share } = draft;
      const vote =
        said.vote === undefined || share === null || said.vote.percentage !== undefined
          ? said.vote
          : { ...said.vote, percentage: share };
      addSaid(draft.said, { ...said, vote });
    }
    const [only, ...others] = this.drafts;
    if (only === undefined || others.length > 0) return;
    for (const { said, lines } of this.loose) only.add(said, lines);
  }
}
