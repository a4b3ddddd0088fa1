/** Reads the contents page: the motions that the document says it accounts for. */
import { GrowingText } from '../document/paragraph-text';
import type { Line } from '../document/tree';
import { linesBelow } from '../document/walk';
import { findMeeting } from '../dutch/meeting';
import { findQuotedTitle } from '../dutch/quotation';
import { readSubmitters } from '../gemeenten/submitters';
import type { Meeting, Submitter } from '../model';
import type { Entry } from './entry';
import { isGroupHeading } from './headings';
import { asSeen } from './text-of';

export type ContentsEntry = {
  title: string;
  submitters: Submitter[];
  /** As the entry says, else as the heading above it says. */
  meeting: Meeting | null;
  lines: Line[];
};

const BULLET = /^(?:[-–—•◦▪■*·\uf0b7]|o|\d{1,2}[.)])\s+/u;
const LEADER = /[\s.…·_]{4,}\d{1,3}\s*$|\s{2,}\d{1,3}\s*$/u;
const LEADER_OR_PAGE = /[\s.…·_]{4,}\d{1,3}\s*$|(?<=["”’)])\s+\d{1,3}\s*$/u;
const NEW_ENTRY = /^(?:(?:gewijzigde|aangehouden|aangenomen)\s+)?motie\b/iu;

type Item = Pick<GrowingItem, 'text' | 'lines'>;

/** An item that may go on; what decides that is kept up to date line by line. */
class GrowingItem {
  readonly lines: Line[] = [];
  readonly #printed = new GrowingText();
  #opened = 0;
  #closed = 0;

  add(line: Line): void {
    this.#printed.add(line);
    this.lines.push(line);
    this.#opened += countOf(line.text, /[“„]/gu);
    this.#closed += countOf(line.text, /”/gu);
  }

  /** Whether each quotation mark that opens is closed. */
  get isClosed(): boolean {
    return this.#opened === 0 || this.#opened <= this.#closed;
  }

  get isGroupHeading(): boolean {
    return this.#printed.length <= MOST_OF_HEADING && isGroupHeading(this.text);
  }

  get text(): string {
    return asSeen(this.#printed.toString());
  }
}

const countOf = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;
/** Well over what a heading takes, with the soft hyphens in it. */
const MOST_OF_HEADING = 400;

/** Lines as entries and headings: an entry goes on until a list mark, a heading or a page number. */
function itemsOfLines(lines: readonly Line[], isItem: boolean): Item[] {
  const items: GrowingItem[] = [];
  let isOpen = false;
  for (const line of lines) {
    const text = line.text.trim();
    let last = items.at(-1);
    const isApart = last === undefined || last.isClosed;
    const starts =
      BULLET.test(text) ||
      (isApart && (isGroupHeading(text) || NEW_ENTRY.test(text) || last?.isGroupHeading === true));
    if ((starts && !(isItem && items.length > 0)) || !isOpen || last === undefined) {
      last = new GrowingItem();
      items.push(last);
    }
    last.add(line);
    isOpen = !LEADER.test(text);
  }
  return items;
}

/** Lines that follow each other are read together: an entry can go on over an empty line. */
function itemsOf(entries: readonly Entry[]): Item[] {
  const items: Item[] = [];
  let lines: Line[] = [];
  const flush = (): void => {
    items.push(...itemsOfLines(lines, false));
    lines = [];
  };
  for (const { label, parts } of entries) {
    lines.push(...label);
    for (const part of parts) {
      if (part.kind !== 'list') {
        lines.push(...linesBelow([part]));
        continue;
      }
      flush();
      items.push(...part.items.flatMap((item) => itemsOfLines(linesBelow(item.parts), true)));
    }
  }
  flush();
  return items;
}

function entryOf({ text, lines }: Item, section: Meeting | null): ContentsEntry | null {
  const words = text.replace(BULLET, '').replace(LEADER_OR_PAGE, '');
  const quoted = findQuotedTitle(words);
  if (quoted === null || quoted.before.length > 160) return null;
  const { submitters, collective, unknown } = readSubmitters(quoted.before);
  if (submitters.length === unknown.length && collective === undefined) return null;
  return { title: quoted.title, submitters, meeting: findMeeting(quoted.after) ?? section, lines };
}

export type ContentsPage = { entries: ContentsEntry[]; headings: Line[] };

/**
 * @param entries - What stands before the first motion.
 * @returns Without entries when the document has no contents page.
 */
export function readContentsPage(entries: readonly Entry[]): ContentsPage {
  const found: ContentsEntry[] = [];
  const headings: Line[] = [];
  let section: Meeting | null = null;
  for (const item of itemsOf(entries)) {
    if (isGroupHeading(item.text)) {
      section = findMeeting(item.text);
      headings.push(...item.lines);
      continue;
    }
    const entry = entryOf(item, section);
    if (entry !== null) found.push(entry);
    else if (/^inhoud(?:sopgave)?\b/iu.test(item.text)) headings.push(...item.lines);
  }
  return { entries: found, headings: found.length > 0 ? headings : [] };
}
