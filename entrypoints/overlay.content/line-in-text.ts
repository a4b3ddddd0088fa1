/** The lines of the text of a block, which part at a line break. White space around a line is none of it. */

type Stretch = { start: number; end: number };
/** @property before, after - The nearest other lines with words; null when there are none. */
export type LineInText = Stretch & { before: Stretch | null; after: Stretch | null };

function linesOf(text: string): Stretch[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    const words = line.trim();
    if (words === '') return [];
    const left = from + line.length - line.trimStart().length;
    return [{ start: left, end: left + words.length }];
  });
}

/** @returns The line with this offset, or the last one before it. */
export function lineAt(text: string, offset: number): LineInText {
  const lines = linesOf(text);
  const at = Math.max(
    0,
    lines.findLastIndex(({ start }) => start < offset),
  );
  const line = lines[at] ?? { start: 0, end: text.length };
  return { ...line, before: lines[at - 1] ?? null, after: lines[at + 1] ?? null };
}
