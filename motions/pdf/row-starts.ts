/** How many rows begin in a strip of a table, by the lines that stand beside its labels. */
import type { LabelBlock } from './label-blocks';
import type { TextLine } from './lines';

/** Beside fewer columns one line may stand at the same height by chance. */
const FEWEST_OTHERS = 2;
/** Base lines that differ less than this many font sizes are one. */
const SAME_BASELINE = 0.5;
/** Lines that are further below each other than this many font sizes begin something. */
const FRESH = 1.5;
/** A row that nothing sets apart from the one above it has a line in more columns than this share. */
const ALMOST_ALL = 0.75;

type Beside = 'fresh' | 'within' | 'none';

/** Whether a column has a line beside a label, and whether that line begins something. */
function besideOf(column: readonly TextLine[], { baseline, size }: TextLine): Beside {
  const index = column.findIndex(
    (line) => Math.abs(line.baseline - baseline) < SAME_BASELINE * size,
  );
  const [above, line] = [column[index - 1], column[index]];
  if (line === undefined) return 'none';
  const isFresh = above === undefined || line.baseline - above.baseline > FRESH * line.size;
  return isFresh ? 'fresh' : 'within';
}

/**
 * Who submitted a motion may stand below its title: a row begins where most columns begin something, or
 * where almost all of them have a line.
 * @param columns - The lines of each column beside that of the labels.
 */
export function rowsBegun(
  labels: readonly LabelBlock[],
  columns: readonly (readonly TextLine[])[],
): number {
  const others = columns.filter((lines) => lines.length > 0);
  if (others.length < FEWEST_OTHERS) return labels.length;
  return labels.filter(({ lines: [first] }) => {
    if (first === undefined) return false;
    const beside = others.map((column) => besideOf(column, first));
    const fresh = beside.filter((one) => one === 'fresh').length;
    const all = beside.filter((one) => one !== 'none').length;
    return fresh * 2 >= others.length || all > ALMOST_ALL * others.length;
  }).length;
}
