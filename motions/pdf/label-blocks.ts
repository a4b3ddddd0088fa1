/** Groups the lines of a label column into labels, each of one or more lines. */
import type { TextLine } from './lines';
import type { Measures } from './measures';
import { firstWordWidth } from './tree-lines';

export type LabelBlock = { lines: TextLine[]; top: number; bottom: number };

/** Lines further apart than this many line distances are two labels. */
const APART = 1.3;
/** So are lines that each have their own contents beside them, a little further apart than lines. */
const APART_WITH_CONTENTS = 1.12;
/** Most labels of a document that ends them so end in a mark. */
const MOST = 0.6;

/** "Voorstel:", "Wat is er gedaan?" */
const END_OF_LABEL = /[:?]$/u;
/** "(samengevat)": explains the label above it, and is none by itself. */
const BETWEEN_BRACKETS = /^\(\p{L}/u;

/** What the labels of a document have in common. */
export class LabelHabits {
  /** They end in a mark, which tells where each ends. */
  readonly #areMarked: boolean;
  readonly #right: number;

  readonly #solid: ReadonlyMap<string, boolean>;

  /**
   * @param columns - The lines of the label column of each table.
   * @param solid - See solidLabels.
   */
  constructor(
    columns: readonly (readonly TextLine[])[],
    solid: ReadonlyMap<string, boolean> = new Map(),
  ) {
    this.#solid = solid;
    const lines = columns.flat();
    const marked = lines.filter(({ text }) => END_OF_LABEL.test(text)).length;
    // "Opdracht aan het" above "bestuur:" is one label.
    const labels = lines.filter(({ text }) => !/^\p{Ll}/u.test(text)).length;
    this.#right = Math.max(...lines.map(({ right }) => right));
    this.#areMarked = marked > 0 && marked >= MOST * labels;
  }

  /**
   * Two lines right below each other are two labels.
   * @param right - How far labels reach in a table with columns of its own width.
   */
  parts(above: TextLine, below: TextLine, right = this.#right): boolean {
    if (BETWEEN_BRACKETS.test(below.text)) return false;
    if (this.#areMarked) return END_OF_LABEL.test(above.text);
    const begins = this.#solid.get(below.text);
    if (begins !== undefined) return begins;
    if (Math.abs(above.size - below.size) > 0.6 || above.bold !== below.bold) return true;
    return above.right + firstWordWidth(below) < right - 1.2 * above.size;
  }
}

/** Whether a line of contents stands at a height, to the point. */
function standBeside(contents: readonly TextLine[]): (line: TextLine) => boolean {
  const heights = new Set(contents.map(({ baseline }) => Math.round(baseline)));
  return ({ baseline }) => [-1, 0, 1].some((near) => heights.has(Math.round(baseline) + near));
}

export type LabelColumnLines = {
  /** From top to bottom. */
  lines: readonly TextLine[];
  /** What stands beside them. */
  contents: readonly TextLine[];
  hasOwnWidths: boolean;
};

export function labelBlocks(
  { lines, contents, hasOwnWidths }: LabelColumnLines,
  measures: Measures,
  habits: LabelHabits,
): LabelBlock[] {
  const blocks: LabelBlock[] = [];
  const right = hasOwnWidths ? Math.max(...lines.map((line) => line.right)) : undefined;
  const isBeside = standBeside(contents);
  for (const line of lines) {
    const block = blocks.at(-1);
    const above = block?.lines.at(-1);
    const distances =
      above === undefined
        ? Number.POSITIVE_INFINITY
        : (line.baseline - above.baseline) / measures.leadingOf(line.size);
    const haveContents = above !== undefined && isBeside(above) && isBeside(line);
    const isNear = distances <= (haveContents ? APART_WITH_CONTENTS : APART);
    if (block !== undefined && above !== undefined && isNear && !habits.parts(above, line, right)) {
      block.lines.push(line);
      block.bottom = line.bottom;
    } else blocks.push({ lines: [line], top: line.top, bottom: line.bottom });
  }
  return blocks;
}
