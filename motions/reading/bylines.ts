/** Who submitted a motion, and when, on a line or in a row of its own below its title. */
import type { Part } from '../document/tree';
import { findMeeting } from '../dutch/meeting';
import { isNobody, readSubmitters } from '../gemeenten/submitters';
import { wordsOf } from './block';
import { type Entry, entryOf } from './entry';

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

const isBare = ({ origin, key, group }: Entry): boolean =>
  key === '' && group === null && (origin === 'heading' || origin === 'merged');

/** @returns The same entries; what seems a second title above the labels tells who, and is labelled so. */
export function withBylines(entries: readonly Entry[]): Entry[] {
  return entries.map((entry, index) => {
    const [title, next] = [entries[index - 1], entries[index + 1]];
    const isAboveLabel = next !== undefined && next.key !== '' && next.group === null;
    const isText = entry.origin === 'loose' && entry.key === '';
    if (title === undefined || !isBare(title) || !(isBare(entry) || isText)) return entry;
    if (!isAboveLabel || !isByline(wordsOf(entry)) || isByline(wordsOf(title))) return entry;
    const own: Part = { kind: 'lines', lines: entry.label, breaks: 'printed' };
    return entryOf('pair', [], isText ? entry.parts : [own], { key: BYLINE_KEY });
  });
}
