/**
 * Running text in which a sentence names the motion: "Op de ALV 26 juni 2024 namen de leden de motie
 * “Meer bankjes” van Gouda aan." What was done stands behind it and in the paragraphs below.
 */
import type { Line } from '../document/tree';
import { linesBelow } from '../document/walk';
import { findMeeting } from '../dutch/meeting';
import { findQuotedTitle } from '../dutch/quotation';
import { type Entry, entryOf } from './entry';
import { namesBehindTold } from './read-title';
import { sentencesOf } from './sentences';
import { singleLine } from './text-of';

const MOTION = /(?<!\p{L})motie\s*$/iu;
const LONGEST = 320;
/** Such a sentence takes fewer lines. */
const MOST_LINES = 12;

/** It names one motion, its meeting and who submitted it, and says nothing else. */
export function isToldTitle(text: string): boolean {
  if (text.length > LONGEST || !text.endsWith('.')) return false;
  const quoted = findQuotedTitle(text);
  if (quoted === null || !MOTION.test(quoted.before)) return false;
  return namesBehindTold(quoted.after) !== null && findMeeting(text) !== null;
}

const partOf = (lines: Line[]): Entry =>
  entryOf('loose', [], [{ kind: 'lines', lines, breaks: 'printed' }]);

/** The lines up to an offset in their text, and the rest. */
function cutAt(lines: readonly Line[], offset: number): [Line[], Line[]] {
  const at = lines.findIndex((_, index) => singleLine(lines.slice(0, index + 1)).length >= offset);
  const line = lines[at];
  if (line === undefined) return [[...lines], []];
  const over = singleLine(lines.slice(0, at + 1)).length - offset;
  const end = line.text.length - over;
  const rest = line.text.slice(end).trim();
  const behind = lines.slice(at + 1);
  return [
    [...lines.slice(0, at), { ...line, text: line.text.slice(0, end) }],
    rest === '' ? behind : [{ ...line, text: rest, lead: 0 }, ...behind],
  ];
}

/** A paragraph that begins with such a sentence, as that sentence and what it goes on with. */
export function withTitleTold(entry: Entry): Entry[] {
  const [part, ...others] = entry.parts;
  if (entry.origin !== 'loose' || entry.key !== '' || part?.kind !== 'lines') return [entry];
  const lines = linesBelow([part]);
  const [sentence = ''] = sentencesOf(singleLine(lines.slice(0, MOST_LINES)));
  if (!isToldTitle(sentence)) return [entry];
  const [title, rest] = cutAt(lines, sentence.length);
  return [
    partOf(title),
    ...(rest.length === 0 ? [] : [partOf(rest)]),
    ...others.map((other) => entryOf('loose', [], [other])),
  ];
}
