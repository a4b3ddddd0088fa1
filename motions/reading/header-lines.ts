/**
 * Who, when and about what in one line below a title: "ALV van 26 juni 2024, onderwerp: Wonen", or
 * "Indiener: Gouda | Onderwerp: Wonen | ALV 26 juni 2024".
 *
 * The trap: a sentence may hold a word of a label and a colon too. So this holds for a short line
 * below a title or beside the label of such a fact, and for words that are a label as a whole.
 */

import { sliceLine } from '../document/slice-line';
import type { Line, Part } from '../document/tree';
import { findMeeting } from '../dutch/meeting';
import { wordsOf } from './block';
import { type Entry, entryOf } from './entry';
import { labelKey, meaningOfLabel } from './label-meaning';
import type { Role } from './lexicon/labels';

const FACTS: ReadonlySet<Role> = new Set<Role>(['submitters', 'meeting', 'subject']);
const LONGEST = 320;
const MOST_LINES = 3;
/** What parts the facts of such a line; a full stop does before a label only, and ends "e.a." too. */
const SIGN = String.raw`\s*[|;•·,]\s+|\s+[–—-]\s+`;
const STOP = String.raw`(?:(?<!\.\p{L})\.|(?<=\.\p{L}\.))\s+(?=\p{Lu}\p{Ll}+:)`;
const BETWEEN = new RegExp(`${SIGN}|${STOP}`, 'gu');
const LAST_STOP = /(?<!\.\p{L})\.$/u;
/** The key of a meeting whose label the document does not print. */
export const MEETING_KEY = 'vergadering';

const factOf = (label: string): Role | null => {
  const meaning = meaningOfLabel(label);
  return meaning !== null && meaning.score >= 1 && FACTS.has(meaning.role) ? meaning.role : null;
};

/** One fact of such a line: from its label, if one is printed, to what parts it from the next. */
type Fact = { key: string; label: Line | null; value: Line | null };

/** The label at the start of words, with its colon; empty when they begin with none. */
function labelAt(words: string): string {
  const colon = words.indexOf(':');
  return colon > 0 && factOf(words.slice(0, colon)) !== null ? words.slice(0, colon + 1) : '';
}

function factIn(line: Line, from: number, to: number): Fact | null {
  const words = line.text.slice(from, to);
  const label = labelAt(words);
  if (label === '') {
    if (findMeeting(words) === null) return null;
    return { key: MEETING_KEY, label: null, value: sliceLine(line, from, to) };
  }
  const start = from + label.length + (/^\s*/u.exec(words.slice(label.length))?.[0].length ?? 0);
  // "(ALV 26 juni 2024, onderwerp: Wonen)"
  const isInBrackets = words.endsWith(')') && !words.includes('(');
  const isSentence = to === line.text.length && LAST_STOP.test(words);
  const end = isInBrackets || isSentence ? to - 1 : to;
  return {
    key: labelKey(label),
    label: sliceLine(line, from, from + label.length - 1),
    value: start < end ? sliceLine(line, start, end) : null,
  };
}

/** What stands before the first fact of a line, and its facts; null when it holds no labelled fact. */
function splitLine(line: Line): { head: Line; facts: Fact[] } | null {
  const cuts = Array.from(line.text.matchAll(BETWEEN), ({ index, 0: mark }) => ({
    ...{ end: index, start: index + mark.length },
  }));
  const isLabelled = ({ start }: { start: number }) => labelAt(line.text.slice(start)) !== '';
  if (!cuts.some(isLabelled)) return null;
  const used = cuts.filter(
    (cut, index) =>
      isLabelled(cut) || findMeeting(line.text.slice(cut.start, cuts[index + 1]?.end)) !== null,
  );
  const facts = used.flatMap(
    ({ start }, index) => factIn(line, start, used[index + 1]?.end ?? line.text.length) ?? [],
  );
  return { head: sliceLine(line, 0, used[0]?.end ?? line.text.length), facts };
}

const partOf = (lines: Line[]): Part => ({ kind: 'lines', lines, breaks: 'printed' });

/** The entry with its facts apart; null when it is no line of facts. */
function entriesIn(entry: Entry): Entry[] | null {
  const [part, ...others] = entry.parts;
  if (part?.kind !== 'lines' || others.length > 0 || part.lines.length > MOST_LINES) return null;
  if (wordsOf(entry).length > LONGEST) return null;
  const own: Line[] = [];
  const facts: { fact: Fact; lines: Line[] }[] = [];
  for (const line of part.lines) {
    const split = splitLine(line);
    (facts.at(-1)?.lines ?? own).push(split?.head ?? line);
    for (const fact of split?.facts ?? []) {
      facts.push({ fact, lines: fact.value === null ? [] : [fact.value] });
    }
  }
  if (facts.length === 0) return null;
  return [
    { ...entry, parts: [partOf(own)] },
    ...facts.map(({ fact: { key, label }, lines }) =>
      entryOf('pair', label === null ? [] : [label], [partOf(lines)], { key }),
    ),
  ];
}

const isTitle = (entry: Entry | undefined): boolean =>
  entry !== undefined &&
  entry.key === '' &&
  entry.group === null &&
  (entry.origin === 'heading' || entry.origin === 'merged');

/** @returns The same entries; each fact in a line below a title has an entry of its own. */
export function withHeaderLines(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry, index): Entry[] => {
    const isBelow = entry.origin === 'loose' && isTitle(entries[index - 1]);
    const isFact = entry.origin === 'line' && factOf(entry.labelText) !== null;
    return (isBelow || isFact ? entriesIn(entry) : null) ?? [entry];
  });
}
