/**
 * Names of motions under each other above one label: they share what is said below it, and are one
 * title together.
 */
import { linesBelow } from '../document/walk';
import { type Entry, entryOf } from './entry';
import { isMotionHeading } from './headings';
import { motionNamesIn } from './motion-names';
import { textOf } from './text-of';

/** Of their own: what the type of a heading shows has a lower one. */
const LEVEL = 50;

/** A text that names one motion or more, and says nothing else. */
function namesMotions(entry: Entry): boolean {
  if (entry.origin !== 'loose' || entry.key !== '' || entry.group !== null) return false;
  return motionNamesIn(textOf(entry.parts)).every(isMotionHeading);
}

/** Runs of such texts directly above a label, by the index of their first. */
function runsOf(entries: readonly Entry[]): Map<number, Entry[]> {
  const runs = new Map<number, Entry[]>();
  let run: Entry[] = [];
  for (const [index, entry] of entries.entries()) {
    if (namesMotions(entry)) {
      run.push(entry);
      continue;
    }
    const isLabel = entry.key !== '' && entry.key !== '#' && entry.group === null;
    if (run.length > 0 && isLabel) runs.set(index - run.length, run);
    run = [];
  }
  return runs;
}

/** @returns The same entries in a document in which each account is of one motion. */
export function withClusters(entries: readonly Entry[]): readonly Entry[] {
  const runs = runsOf(entries);
  const namesOf = (run: readonly Entry[]): string[] =>
    run.flatMap(({ parts }) => motionNamesIn(textOf(parts)));
  const clusters = [...runs.values()].filter((run) => namesOf(run).length > 1);
  if (clusters.length < 2) return entries;
  const taken = new Set([...runs.values()].flat());
  return entries.flatMap((entry, index) => {
    const run = runs.get(index);
    if (run === undefined) return taken.has(entry) ? [] : [entry];
    const lines = run.flatMap(({ parts }) => linesBelow(parts));
    return [entryOf('heading', lines, [], { key: '', level: LEVEL })];
  });
}
