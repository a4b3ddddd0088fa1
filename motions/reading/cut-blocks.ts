/**
 * Cuts the entries of a document into blocks, one per motion.
 *
 * The trap: a header comes back at the top of each page that a block covers, and another motion can
 * have the same subject. What follows the header decides.
 */

import type { Part } from '../document/tree';
import {
  asText,
  type Block,
  emptyBlock,
  HEADER_ROLES,
  hasBody,
  hasField,
  holdsMotion,
  isBodyRole,
  isNamed,
  TITLE_ROLES,
  wordsOf,
} from './block';
import type { Cut, CutBy } from './cut';
import { type Entry, entryOf } from './entry';
import { headsMany, headsTable, isHeadingAfter } from './headings-of-many';
import { keysThatComeBack, labelBehind, leadersOf } from './leaders';
import type { Role } from './lexicon/labels';
import { takeNote } from './notes-of-titles';
import { sameHeader, saysAgain, splitRepeatedHeader, takeHeaderFromText } from './repeated-headers';
import { placeWithoutLabel } from './without-label';

class Cutter {
  readonly #cut: Cut = { blocks: [], outside: [], groups: [] };
  readonly #entries: readonly Entry[];
  readonly #by: CutBy;
  readonly #leaders: ReadonlySet<string>;
  readonly #comesBack: ReadonlySet<string>;
  #current: Block | null = null;
  #section: Entry | null = null;
  #topic: Entry | null = null;
  #group: number | null = null;
  /** A header came back just now: below it a row without a label goes on over a page. */
  #isBelowHeader = false;

  constructor(entries: readonly Entry[], by: CutBy) {
    this.#entries = entries;
    this.#by = by;
    this.#leaders = leadersOf(entries, by.roles);
    this.#comesBack = keysThatComeBack(entries);
  }

  run(): Cut {
    for (let index = 0; index < this.#entries.length; ) index = this.#take(index);
    return this.#close();
  }

  #roleOf(entry: Entry | undefined): Role | null {
    return entry === undefined ? null : (this.#by.roles.get(entry.key)?.role ?? null);
  }

  /** @returns The index of the next entry. */
  #take(index: number): number {
    const entry = this.#entries[index];
    if (entry === undefined) return index + 1;
    const role = this.#roleOf(entry);
    if (entry.isTopic) this.#takeTopic(entry);
    else if (this.#by.titles.has(entry)) this.#takeTitle(entry);
    else if (entry.group !== null) this.#takeCell(entry, role ?? 'other');
    else if (role !== null && HEADER_ROLES.has(role)) return this.#takeHeaders(index);
    else if (role !== null) this.#takeField(entry, role);
    else if (this.#headsSummary(index)) this.#close().groups.push(entry);
    else if (isHeadingAfter(this.#current, entry)) this.#takeHeading(entry);
    else this.#takeWithoutLabel(asText(entry), index);
    return index + 1;
  }

  /** Printed again at the top of a page, it parts nothing. */
  #takeTopic(entry: Entry): void {
    const isAgain = this.#topic !== null && sameHeader(wordsOf(this.#topic), wordsOf(entry));
    if (!isAgain) this.#close();
    this.#topic = entry;
    this.#cut.groups.push(entry);
  }

  #takeTitle(entry: Entry): void {
    const current = this.#current;
    const known = current?.heading ?? null;
    if (current !== null && known !== null && sameHeader(wordsOf(known), wordsOf(entry))) {
      current.repeated.push(entry);
      this.#isBelowHeader = true;
      return;
    }
    this.#open();
    if (this.#current !== null) this.#current.heading = entry;
  }

  #takeCell(entry: Entry, role: Role): void {
    if (entry.group !== this.#group || this.#current === null) {
      this.#open();
      this.#group = entry.group;
      if (this.#current !== null) this.#current.isRow = true;
    }
    this.#add(entry, role);
  }

  /** The headers from `index` on, as far as they can be of one motion. */
  #takeHeaders(index: number): number {
    const run: { entry: Entry; role: Role }[] = [];
    if (this.#goesOnBelowHeader(index)) return index + 1;
    let next = index;
    for (; next < this.#entries.length; next += 1) {
      const entry = this.#entries[next];
      const role = this.#roleOf(entry);
      if (entry === undefined || role === null || !HEADER_ROLES.has(role) || entry.isTopic) break;
      if (this.#by.titles.has(entry) || entry.group !== null) break;
      const comesAgain = run.some((other) => other.role === role);
      if (comesAgain && (TITLE_ROLES.has(role) || this.#leaders.has(entry.key))) break;
      run.push({ entry, role });
    }
    this.#placeHeaders(run, this.#roleOf(this.#entries[next]));
    return next;
  }

  /** A header that came back, with the text that goes on below it in one cell. */
  #goesOnBelowHeader(index: number): boolean {
    const entry = this.#entries[index];
    const role = this.#roleOf(entry);
    const last = this.#current?.fields.at(-1);
    if (entry === undefined || role === null || last === undefined) return false;
    const split = this.#current && splitRepeatedHeader(this.#current, role, entry);
    if (split === null || !isBodyRole(last.role)) return false;
    this.#current?.repeated.push(split.header);
    this.#add(split.rest, last.role);
    return true;
  }

  #placeHeaders(run: readonly { entry: Entry; role: Role }[], next: Role | null): void {
    const current = this.#current;
    const add = (): void => {
      for (const { entry, role } of run) this.#add(entry, role);
    };
    if (current === null) {
      add();
      return;
    }
    const isComplete = hasField(current, 'proposal') && (next === 'request' || next === 'account');
    const isKnown = run.every(({ entry, role }) =>
      role === 'number' ? true : saysAgain(current, role, entry),
    );
    const hasTitle = run.some(({ role }) => TITLE_ROLES.has(role));
    if (isKnown && (!isComplete || hasTitle)) {
      for (const { entry, role } of run) {
        current.repeated.push(entry);
        if (entry.parts.length === 0) takeHeaderFromText(current, role);
      }
      this.#isBelowHeader = true;
      return;
    }
    const leads = run.some(({ entry, role }) => this.#leads(entry, role));
    // Behind a proposal stands the title of the next motion, also where headings are titles.
    const isNext = hasTitle && hasField(current, 'proposal');
    const isAnother = isNext || (leads && (hasBody(current) || (hasTitle && isNamed(current))));
    if (isAnother) this.#open();
    add();
  }

  #leads(entry: Entry, role: Role): boolean {
    const isLeader = TITLE_ROLES.has(role) || this.#leaders.has(entry.key);
    return isLeader && this.#by.titles.size === 0;
  }

  #takeField(entry: Entry, role: Role): void {
    const current = this.#current;
    if (current === null) {
      this.#cut.outside.push(entry);
      return;
    }
    const isComplete = hasField(current, 'proposal') && hasField(current, 'account');
    const again = current.fields.some(
      (field) => field.role === role && field.entry.key === entry.key,
    );
    if (isComplete && again && isBodyRole(role) && role !== 'proposal' && !entry.isContinued) {
      this.#open();
    }
    this.#add(entry, role);
  }

  #takeHeading(entry: Entry): void {
    const current = this.#current;
    const isInside = current !== null && !hasField(current, 'proposal') && hasBody(current);
    if (isInside && !headsMany(entry, this.#section)) {
      const role = current.fields.at(-1)?.role ?? 'other';
      const part: Part = { kind: 'lines', lines: entry.label, breaks: 'printed' };
      this.#add(entryOf('loose', [], [part]), role);
      return;
    }
    this.#close();
    this.#section = entry;
    this.#cut.groups.push(entry);
  }

  /** Behind a motion: it is no text of that one. */
  #headsSummary = (index: number): boolean =>
    this.#current?.isRow === false && headsTable(this.#entries, index, this.#by.roles);

  #takeWithoutLabel(entry: Entry, index: number): void {
    const current = this.#current;
    if (current === null || entry.parts.length === 0) {
      (current?.repeated ?? this.#cut.outside).push(entry);
      return;
    }
    const next = labelBehind(this.#entries, index);
    const isBelow = this.#isBelowHeader && entry.origin === 'row' && !hasField(current, 'proposal');
    const isContinued = entry.isContinued || isBelow;
    const own = { ...entry, isContinued };
    const place = placeWithoutLabel(current, own, this.#roleOf(next), this.#by.roles);
    if (place === null) {
      this.#cut.outside.push(entry);
      return;
    }
    if (place.warning !== null) current.warnings.push(place.warning);
    this.#add(entry, place.role);
  }

  #open(): void {
    this.#close();
    this.#current = emptyBlock(this.#section, this.#topic);
  }

  #add(entry: Entry, role: Role): void {
    this.#isBelowHeader = false;
    if (this.#current === null) this.#open();
    this.#current?.fields.push({ role, entry });
  }

  #close(): Cut {
    const block = this.#current;
    this.#current = null;
    this.#group = null;
    if (block === null) return this.#cut;
    takeNote(block);
    if (isNamed(block) || holdsMotion(block, this.#comesBack)) this.#cut.blocks.push(block);
    else this.#cut.outside.push(...block.fields.map(({ entry }) => entry), ...block.repeated);
    return this.#cut;
  }
}

/** @param entries - See withTextBelow. */
export const cutBlocks = (entries: readonly Entry[], by: CutBy): Cut =>
  new Cutter(entries, by).run();
