/** Finds the headings of a document by their type, and puts below each what it heads. */
import type { Line, Part, Section } from '../document/tree';
import { LARGER, type Measures } from './measures';

const MOST_LINES = 5;
const LONGEST = 320;
/** Styles are one when their sizes round to the same. */
const SIZE_STEP = 0.5;
/** Levels that the file itself gives are above those that only the type shows. */
const TAGGED_LEVELS = 6;

type Level = { isTagged: true; level: number } | { isTagged: false; size: number; bold: boolean };

function levelOf(
  part: Part,
  measures: Measures,
  tagged: ReadonlyMap<Line, number>,
): { lines: Line[]; level: Level } | null {
  if (part.kind !== 'lines') return null;
  const { lines } = part;
  const [first] = lines;
  if (first === undefined) return null;
  const level = tagged.get(first);
  if (level !== undefined) return { lines, level: { isTagged: true, level } };
  const { size } = first.style;
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (lines.length > MOST_LINES || length > LONGEST) return null;
  if (!lines.some(({ text }) => /\p{L}/u.test(text))) return null;
  const bold = lines.every(({ style, lead }) => style.bold && lead === 0);
  const isLarge = size >= LARGER * measures.bodySize;
  if (!isLarge && (!bold || measures.isBodyBold || size < 0.9 * measures.bodySize)) return null;
  return {
    lines,
    level: { isTagged: false, size: Math.round(size / SIZE_STEP) * SIZE_STEP, bold },
  };
}

/** Numbers the levels of a document: those of its tags first, then larger before smaller, bold first. */
function numberLevels(levels: readonly Level[]): (level: Level) => number {
  const hasTags = levels.some(({ isTagged }) => isTagged);
  const keys = levels.flatMap((level) => (level.isTagged ? [] : [level]));
  const keyOf = ({ size, bold }: { size: number; bold: boolean }) => size * 2 + (bold ? 1 : 0);
  const ranks = [...new Set(keys.map(keyOf))].sort((a, b) => b - a);
  return (level) =>
    level.isTagged ? level.level : (hasTags ? TAGGED_LEVELS : 0) + ranks.indexOf(keyOf(level)) + 1;
}

const sameStyle = (first: Level, second: Level): boolean =>
  JSON.stringify(first) === JSON.stringify(second);

/**
 * @param isOneHeading - Whether a heading goes on with the next one, of the same style.
 * @returns The parts as sections; what stands before the first heading stays in front.
 */
export function outlined(
  parts: readonly Part[],
  measures: Measures,
  tagged: ReadonlyMap<Line, number>,
  isOneHeading: (above: Line, below: Line) => boolean,
): Part[] {
  const found = parts.map((part) => ({ part, heading: levelOf(part, measures, tagged) }));
  const numberOf = numberLevels(found.flatMap(({ heading }) => heading?.level ?? []));
  const top: Part[] = [];
  const open: { section: Section; level: Level }[] = [];
  for (const { part, heading } of found) {
    const last = open.at(-1);
    if (heading === null) {
      (last?.section.parts ?? top).push(part);
      continue;
    }
    const [below] = heading.lines;
    const above = last?.section.heading.at(-1);
    if (
      last !== undefined &&
      last.section.parts.length === 0 &&
      above !== undefined &&
      below !== undefined &&
      sameStyle(last.level, heading.level) &&
      isOneHeading(above, below)
    ) {
      last.section.heading.push(...heading.lines);
      continue;
    }
    const level = numberOf(heading.level);
    while (open.length > 0 && (open.at(-1)?.section.level ?? 0) >= level) open.pop();
    const section: Section = { kind: 'section', heading: heading.lines, level, parts: [] };
    (open.at(-1)?.section.parts ?? top).push(section);
    open.push({ section, level: heading.level });
  }
  return top;
}
