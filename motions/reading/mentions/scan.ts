/** What is known while the statements of one level are gone through, and what they lend to those below. */
import type { Line } from '../../document/tree';
import { isNobody, type ReadSubmitters } from '../../gemeenten/submitters';
import type { Role } from '../lexicon/mention-labels';
import type { Announcement } from './announce';
import { listsTitles } from './choose';
import type { Columns } from './columns';
import { standBelow } from './counted-list';
import type { Draft } from './draft';
import { type Focus, focusBelow } from './focus';
import { type ForAll, isSaying, withForAll } from './for-all';
import type { LentMeeting } from './lent-meeting';
import type { Mention } from './mention';
import type { Statement } from './outline';
import { headsOfParts } from './parted-lists';
import type { RowsAre } from './rows-of-what';
import type { Said } from './said';

/** What is lent to the statements below. */
export type Context = {
  announced: Announcement | null;
  forAll: ForAll;
  point: string | null;
  heading: string;
  who: ReadSubmitters | null;
  /** At which the motions below were put. */
  lentMeeting: LentMeeting | undefined;
  /** The motion that all of this is below. */
  owner: Draft | null;
  /** The form of motions below a heading beside the one above: of that form these may be motions too. */
  beside: Statement['form'] | null;
  /** The motion that the words above speak of, without its title. */
  focus: Focus | null;
};

/** What is lent to the top of a page. */
export const NOTHING_ABOVE: Context = {
  ...{ announced: null, forAll: {}, point: null, heading: '' },
  ...{ lentMeeting: undefined, who: null, owner: null, beside: null },
  focus: null,
};

/** A motion that is told in labels, before its title is known. */
export type Pending = { who: string | null; lines: Line[]; said: Said; type: Draft['type'] | null };

export class Scan {
  announced: Announcement | null;
  forAll: ForAll;
  lentMeeting: LentMeeting | undefined;
  readonly who: ReadSubmitters | null;
  /** The words before the next motion say that it is of these. */
  whoNext: ReadSubmitters | null = null;
  readonly point: string | null;
  current: Draft | null = null;
  pending: Pending | null = null;
  columns: Columns | null = null;
  /** The group of the table that the columns are of. */
  table: number | null = null;
  /** The columns, when what stands in them had to tell which one is for titles; null when it did not. */
  titled: Columns | null | undefined;
  /** In the column for titles most cells say who submitted the motion. */
  namesWho = false;
  /** What the words above the table, or a row across it, announce of the rows below. */
  section: Announcement | null = null;
  /** What its rows are, by its head, by what stands in it and by what stands above it. */
  rowsAre: RowsAre = 'motions';
  /** The row across it heads what the board puts to the members. */
  isOfBoard = false;
  /** Rows that only tell an outcome stand among its motions, and not above all of them. */
  isMixed = false;
  label: Role | null = null;
  focus: Focus | null;
  beside: Statement['form'] | null = null;
  /** A motion that is named by who submitted it; its title has to follow. */
  awaiting: { mention: Mention; lines: readonly Line[] } | null = null;
  /** A list stands just behind the statement, and no motion before it. */
  leadsList = false;
  /** Whether motions are listed just behind the statement, and no more than so many. */
  standBelow: (count: number) => boolean = () => false;
  /** What is announced of the motions below a heading that parts their list. */
  ofPart: Announcement | null = null;
  /** Motions were found since words were last said of all below. */
  hasListed = false;
  #isBehindList = false;
  #beforeTable: ForAll | null = null;
  /** The statement before this one announced motions or was one. */
  isChain = true;

  /** @param start - How many motions were found before. */
  constructor(
    readonly above: Context,
    readonly start: number,
  ) {
    this.announced = above.announced;
    this.forAll = above.forAll;
    this.who = above.who;
    this.lentMeeting = above.lentMeeting;
    this.point = above.point;
    this.focus = above.focus;
  }

  /** @param found - How many motions there are. */
  lookAhead(siblings: readonly Statement[], index: number, found: number): void {
    const isAbove = siblings[index]?.form === 'line' && siblings[index + 1]?.form === 'item';
    this.leadsList = isAbove && found === this.start;
    this.standBelow = (count) => standBelow(siblings, index, count);
    const heading = siblings[index];
    const headsPart = heading !== undefined && headsOfParts(siblings).has(heading);
    this.ofPart = headsPart && this.announced ? { ...this.announced, isPointing: true } : null;
  }

  /** An item below "Afgedaan": what names a title and a gemeente there is a motion. */
  isBelowOutcome({ form }: Statement): boolean {
    return form === 'item' && this.above.owner === null && isSaying(this.forAll);
  }

  /** Words that announced a list announce nothing behind it. */
  leaveList(): void {
    this.current = null;
    this.#isBehindList = true;
  }

  /** What a row across a table said holds in that table. */
  #endTable(): void {
    if (this.table !== null && this.#beforeTable !== null) this.forAll = this.#beforeTable;
    this.#beforeTable = null;
  }

  leaveTable(): void {
    this.#endTable();
    this.columns = null;
    this.table = null;
    this.rowsAre = 'motions';
    this.section = null;
    this.isOfBoard = false;
    this.isMixed = false;
    this.titled = undefined;
  }

  enterTable(group: number, columns: Columns | null): void {
    this.#endTable();
    this.#beforeTable = this.forAll;
    this.table = group;
    this.rowsAre = 'motions';
    this.columns = columns;
    this.titled = undefined;
    this.isOfBoard = false;
    this.section = this.announced?.isPointing === true ? this.announced : null;
  }

  /**
   * The first words count that tell it; a next list of motions that are voted on has its own.
   * @param isApart - It heads a part of the rows of a table, or says what was voted.
   */
  lendMeeting(told: LentMeeting | undefined, isApart: boolean): void {
    if (told !== undefined) this.lentMeeting = told;
    else if (this.hasListed && isApart) this.lentMeeting = this.above.lentMeeting;
  }

  lend(announced: Announcement | null, forAll: ForAll): void {
    if (announced !== null) {
      this.announced = announced;
      this.isChain = true;
      this.#isBehindList = false;
    }
    // A second list has words of its own: those above the first one were said of the first.
    const before = this.hasListed && isSaying(forAll) ? this.above.forAll : this.forAll;
    this.forAll = withForAll(before, forAll);
    this.hasListed = false;
  }

  /** A motion without a name has that of the heading above it, when that is a name. */
  whoOf(who: ReadSubmitters): ReadSubmitters {
    return isNobody(who) ? (this.whoNext ?? this.who ?? who) : who;
  }

  below(): Context {
    return {
      ...this.above,
      forAll: this.forAll,
      ...{ lentMeeting: this.lentMeeting, announced: null, owner: null, beside: null },
      focus: focusBelow(this.focus),
    };
  }

  /** Whether words above say that this statement is a motion, whatever it says. */
  isAnnounced(statement: Statement, siblings: readonly Statement[]): boolean {
    return (
      this.announced !== null &&
      this.above.owner === null &&
      // A line in a table heads the rows below it.
      statement.group !== this.table &&
      !headsOfParts(siblings).has(statement) &&
      !(this.#isBehindList && statement.form === 'line') &&
      listsTitles(statement, siblings, this.announced.isPointing, this.isChain)
    );
  }
}
