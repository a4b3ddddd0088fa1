/** Who submitted a motion, and when, on a line or in a row of its own below its title. */
import { sliceLine } from '../document/slice-line';
import type { Line, Part } from '../document/tree';
import { linesBelow } from '../document/walk';
import { findMeeting, findMeetings } from '../dutch/meeting';
import { areNames, isNobody, readSubmitters } from '../gemeenten/submitters';
import { wordsOf } from './block';
import { type Entry, entryOf } from './entry';
import { MEETING_KEY } from './header-lines';
import { ADOPTED } from './lexicon/adopted-words';
import { singleLine } from './text-of';
import { isTopic } from './topics';

const LONGEST = 320;
/** The key of the label that the document does not print. */
export const BYLINE_KEY = 'indieners';

/** "Doetinchem en Brummen, ALV 14 juni 2023": names of gemeenten and a meeting, and nothing else. */
export function isByline(text: string): boolean {
  if (text.length > LONGEST || findMeeting(text) === null) return false;
  const read = readSubmitters(text);
  const areKnown = read.submitters.every(({ gemeente }) => gemeente !== null);
  return read.unknown.length === 0 && areKnown && !isNobody(read);
}

/** The key of a subject whose label the document does not print. */
const SUBJECT_KEY = 'onderwerp';
/** What parts the facts of such a line, and stands within none. */
const BETWEEN = /(?:^|\s+)[|·•](?:\s+|$)/gu;

/** The facts of a line, each with its own part of it; they may go on over lines. */
function factsIn(lines: readonly Line[]): Line[][] {
  const facts: Line[][] = [];
  for (const line of lines) {
    let from = 0;
    const cuts = [...line.text.matchAll(BETWEEN)].map(({ index, 0: mark }) => {
      const part = sliceLine(line, from, index);
      from = index + mark.length;
      return part;
    });
    for (const [index, part] of [...cuts, sliceLine(line, from)].entries()) {
      if (index > 0 || facts.length === 0) facts.push([]);
      if (part.text !== '') facts.at(-1)?.push(part);
    }
  }
  return facts;
}

/** "Aangenomen door de ALV 26 juni 2024": what was done there stands before the meeting. */
const AT = new RegExp(`^${ADOPTED.source}(?: (?:door|in|op|bij|tijdens))?(?: de)?$`, 'iu');

const roleOf = (fact: readonly Line[]): string | null => {
  const text = singleLine(fact);
  const [meeting, ...others] = findMeetings(text);
  if (meeting !== undefined) {
    const before = text.slice(0, meeting.start).trim();
    const isAll = (before === '' || AT.test(before)) && meeting.end === text.length;
    return isAll && others.length === 0 ? MEETING_KEY : null;
  }
  if (areNames(text)) return BYLINE_KEY;
  return isTopic(text) ? SUBJECT_KEY : null;
};

/**
 * "Gouda en Ede | ALV 26 juni 2024 | Wonen": when, and who or about what, parted by a sign.
 *
 * @returns null when one of these is something else, or comes twice.
 */
function partedByline(lines: readonly Line[]): Entry[] | null {
  const facts = factsIn(lines);
  const keys = facts.map(roleOf);
  const isWhole = keys.length > 1 && keys.includes(MEETING_KEY) && !keys.includes(null);
  if (!isWhole || new Set(keys).size < keys.length) return null;
  return facts.map((fact, index) => {
    const part: Part = { kind: 'lines', lines: fact, breaks: 'printed' };
    return entryOf('pair', [], [part], { key: keys[index] ?? '' });
  });
}

const isBare = ({ origin, key, group }: Entry): boolean =>
  key === '' && group === null && (origin === 'heading' || origin === 'merged');

/** @returns The same entries; what seems a second title above the labels tells who, and is labelled so. */
export function withBylines(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry, index): Entry[] => {
    const [title, next] = [entries[index - 1], entries[index + 1]];
    const isAboveLabel = next !== undefined && next.key !== '' && next.group === null;
    const isText = entry.origin === 'loose' && entry.key === '';
    if (title === undefined || !isBare(title) || !(isBare(entry) || isText)) return [entry];
    if (!isAboveLabel || isByline(wordsOf(title))) return [entry];
    const lines = isText ? linesBelow(entry.parts) : entry.label;
    const parted = partedByline(lines);
    if (parted !== null) return parted;
    if (!isByline(wordsOf(entry))) return [entry];
    const own: Part = { kind: 'lines', lines: entry.label, breaks: 'printed' };
    return [entryOf('pair', [], isText ? entry.parts : [own], { key: BYLINE_KEY })];
  });
}
