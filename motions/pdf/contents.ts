/** Reads the contents page: the motions that the document says it accounts for. */
import { findMeeting } from '../dutch/meeting';
import { findQuotedTitle } from '../dutch/quotation';
import { readSubmitters } from '../gemeenten/submitters';
import type { Meeting, Submitter } from '../model';
import { isSectionHeading } from './headings';
import type { TextLine } from './lines';
import { joinLines } from './paragraphs';
import type { Row } from './rows';

export type ContentsEntry = {
  title: string;
  submitters: Submitter[];
  /** As the entry says, else as the heading above it says. */
  meeting: Meeting | null;
};

const BULLET = /^(?:[-–—•◦▪■*·]|o|\d{1,2}[.)])\s+/u;
const LEADER = /[\s.…·_]{4,}\d{1,3}\s*$|\s{2,}\d{1,3}\s*$/u;
const NEW_ENTRY = /^(?:(?:gewijzigde|aangehouden|aangenomen)\s+)?motie\b/iu;

const isClosed = (text: string): boolean => {
  const opened = (text.match(/[“„]/gu) ?? []).length;
  return opened === 0 || opened <= (text.match(/”/gu) ?? []).length;
};

/** Lines as entries and headings: an entry goes on until a list mark, a heading or a page number. */
function itemsOf(lines: readonly TextLine[]): string[] {
  const items: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const text = line.text.trim();
    const last = items.at(-1);
    const starts =
      BULLET.test(text) ||
      (isClosed(last ?? '') &&
        (isSectionHeading(text) || NEW_ENTRY.test(text) || isSectionHeading(last ?? '')));
    if (starts || !isOpen || last === undefined) items.push(text);
    else items[items.length - 1] = joinLines(last, text);
    isOpen = !LEADER.test(text);
  }
  return items;
}

function entryOf(item: string, section: Meeting | null): ContentsEntry | null {
  const text = item.replace(BULLET, '').replace(LEADER, '');
  const quoted = findQuotedTitle(text);
  if (quoted === null || quoted.before.length > 160) return null;
  const { submitters, collective, unknown } = readSubmitters(quoted.before);
  if (submitters.length === unknown.length && collective === undefined) return null;
  return { title: quoted.title, submitters, meeting: findMeeting(quoted.after) ?? section };
}

/**
 * @param rows - What stands before the first block.
 * @returns Entries in order; empty when the document has no contents page.
 */
export function readContents(rows: readonly Row[]): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let section: Meeting | null = null;
  for (const item of itemsOf(rows.flatMap((row) => row.lines))) {
    if (isSectionHeading(item)) {
      section = findMeeting(item);
      continue;
    }
    const entry = entryOf(item, section);
    if (entry !== null) entries.push(entry);
  }
  return entries;
}
