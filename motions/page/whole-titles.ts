/** A title that an editor broke over two lines, as one again. */
import type { PageBlock } from './page-content';

/**
 * "Motie *Havens vooruit:*" and on the next line, set apart alike, "*eerst de kades*": one title, which the
 * editor broke. What is set apart behind it and begins as a sentence does may be anything else.
 */
export function withWholeTitles(block: PageBlock): PageBlock {
  const { text, emphasis = [] } = block;
  const whole: { from: number; to: number; isInside?: boolean }[] = [];
  /** The ends of lines that are none. */
  const joints: number[] = [];
  for (const { from, to } of emphasis) {
    const last = whole.at(-1);
    const isNext = last?.to === from - 1 && text.charAt(from - 1) === '\n';
    if (last !== undefined && isNext && /^\p{Ll}/u.test(text.slice(from))) {
      last.isInside ??= /\S/u.test(lineBefore(text, last.from));
      if (last.isInside) {
        joints.push(from - 1);
        last.to = to;
        continue;
      }
    }
    whole.push({ from, to });
  }
  if (joints.length === 0) return block;
  const starts = [0, ...joints.map((joint) => joint + 1)];
  const lines = starts.map((start, index) => text.slice(start, joints[index]));
  const titles = whole.map(({ from, to }) => ({ from, to }));
  return { ...block, text: lines.join(' '), emphasis: titles };
}

const lineBefore = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
