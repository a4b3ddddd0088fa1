/** What a document says before it comes to its motions. */
import type { Entry } from './entry';
import { linesOfBlock, type ReadMotion } from './motions-of-block';

/** Its introduction and contents page. */
export function beforeMotions(entries: readonly Entry[], read: readonly ReadMotion[]): Entry[] {
  const lines = new Set(
    read
      .slice(0, 1)
      .flatMap(({ block }) => linesOfBlock(block))
      .map(({ id }) => id),
  );
  const first = entries.findIndex(({ label, parts }) =>
    [...label, ...parts.flatMap((part) => ('lines' in part ? part.lines : []))].some(({ id }) =>
      lines.has(id),
    ),
  );
  return first === -1 ? [] : entries.slice(0, first);
}
