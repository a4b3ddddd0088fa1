/** Holds the contents page against the blocks: each difference is a warning, never a correction. */
import { foldTitle } from '../dutch/fold';
import type { Motion, Submitter, Warning } from '../model';
import { warn } from '../warnings';
import type { ContentsEntry } from './contents-page';

/** Titles that share this part of their words may be one title, differently printed. */
const SIMILAR = 0.6;

const wordsOf = (title: string): Set<string> =>
  new Set(
    foldTitle(title)
      .split(/\W+/u)
      .filter((word) => word.length > 2),
  );

function similarity(first: string, second: string): number {
  const one = wordsOf(first);
  const two = wordsOf(second);
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared / Math.max(1, one.size, two.size);
}

const keyOf = (submitter: Submitter): string => submitter.gemeente ?? submitter.name;
const namesOf = (submitters: readonly Submitter[]): string[] => submitters.map(({ name }) => name);

function shareSubmitter(motion: Motion, entry: ContentsEntry): boolean {
  const keys = new Set(motion.submitters.map(keyOf));
  return entry.submitters.some((submitter) => keys.has(keyOf(submitter)));
}

function entryFor(motion: Motion, entries: readonly ContentsEntry[]): ContentsEntry | undefined {
  const same = entries.filter((entry) => foldTitle(entry.title) === foldTitle(motion.title));
  const own = same.find((entry) => shareSubmitter(motion, entry)) ?? same[0];
  if (own !== undefined) return own;
  return entries
    .filter((entry) => shareSubmitter(motion, entry))
    .map((entry) => ({ entry, score: similarity(entry.title, motion.title) }))
    .filter(({ score }) => score >= SIMILAR)
    .sort((a, b) => b.score - a.score)[0]?.entry;
}

function differences(motion: Motion, entry: ContentsEntry): Warning[] {
  const found: Warning[] = [];
  const { meeting } = motion;
  if (meeting !== null && entry.meeting !== null && meeting.date !== entry.meeting.date) {
    found.push(warn({ kind: 'contents-meeting', contents: entry.meeting, block: meeting }));
  }
  if (foldTitle(entry.title) !== foldTitle(motion.title)) {
    found.push(warn({ kind: 'contents-title', title: entry.title }));
  }
  const listed = new Set(entry.submitters.map(keyOf));
  const sameSubmitters =
    listed.size === motion.submitters.length &&
    motion.submitters.every((submitter) => listed.has(keyOf(submitter)));
  if (!sameSubmitters && entry.submitters.length > 0) {
    const [contents, block] = [namesOf(entry.submitters), namesOf(motion.submitters)];
    found.push(warn({ kind: 'contents-submitters', contents, block }));
  }
  return found;
}

export type ContentsComparison = {
  /** In the order of the motions. */
  perMotion: Warning[][];
  document: Warning[];
};

/** @param entries - Empty when there is no contents page: then there is nothing to compare. */
export function compareContents(
  motions: readonly Motion[],
  entries: readonly ContentsEntry[],
): ContentsComparison {
  if (entries.length === 0) return { perMotion: motions.map(() => []), document: [] };
  const used = new Set<ContentsEntry>();
  const perMotion = motions.map((motion): Warning[] => {
    const entry = entryFor(
      motion,
      entries.filter((candidate) => !used.has(candidate)),
    );
    if (entry === undefined) return [warn('contents-missing')];
    used.add(entry);
    return differences(motion, entry);
  });
  const document = entries
    .filter((entry) => !used.has(entry))
    .map(({ title, submitters }) =>
      warn({ kind: 'contents-extra', title, submitters: namesOf(submitters) }),
    );
  return { perMotion, document };
}
