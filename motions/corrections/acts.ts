/**
 * What people did to which motions a document has: a motion that was left out, two that became one,
 * one that became two. Pure. Each is one act, however many corrections it took, and goes back whole.
 */
import { applyCorrections } from '../corrections';
import type { Motion, Reading } from '../model';
import { isActive, latestCorrectionFirst, ofKind } from './active';
import type { Correction } from './correction';
import { markOf, type PersonMark } from './mark';

export type Act = {
  kind: 'left-out' | 'joined' | 'split';
  /** Of all corrections that must be taken back for it to be as before. */
  ids: string[];
  /** Who did so, and when: the latest first. */
  marks: PersonMark[];
  /** As it is when the act is taken back, or, of a split, the second motion as it is now. */
  motion: Motion;
  /** The motion that took what it had, or that it was cut from; null for one that was left out. */
  other: Motion | null;
};

/** What one person said at one moment. */
const saidAtOnce = (corrections: readonly Correction[]): Correction[][] => [
  ...Map.groupBy(corrections, ({ at, by }) => JSON.stringify([at, by ?? null])).values(),
];

/** The motion that an act is about: by it what two people did to the same motion is one act. */
function aboutOf(
  said: readonly Correction[],
): { kind: 'no-motion' | 'missed'; key: string } | null {
  const [leftOut] = said.filter(ofKind('no-motion'));
  if (leftOut !== undefined) return { kind: 'no-motion', key: leftOut.motionKey };
  const [missed] = said.filter(ofKind('missed'));
  const isCut = said.some((one) => one.kind === 'changed' && one.motionKey !== missed?.motionKey);
  return missed === undefined || !isCut ? null : { kind: 'missed', key: missed.motionKey };
}

/**
 * @param printed - As the document prints it.
 * @param corrections - Of this document, in any order; also those that were taken back.
 * @returns The latest first. A motion that was only added is not among them: it can be left out itself.
 */
export function actsOn(printed: Reading, corrections: readonly Correction[]): Act[] {
  const active = corrections.filter(isActive).toSorted(latestCorrectionFirst);
  const whole = applyCorrections(
    printed,
    active.filter(({ kind }) => kind !== 'no-motion'),
  );
  const motions = new Map(whole.motions.map((motion) => [motion.id, motion]));
  const acts = saidAtOnce(active).flatMap((said) => {
    const about = aboutOf(said);
    return about === null ? [] : [{ said, about }];
  });
  const together = Map.groupBy(acts, ({ about }) => JSON.stringify(about));
  return [...together.values()].flatMap((same): Act[] => {
    const key = same[0]?.about.key ?? '';
    const motion = motions.get(key);
    if (motion === undefined) return [];
    const all = same.flatMap(({ said }) => said);
    const changed = all.find((one) => one.kind === 'changed' && one.motionKey !== key);
    const other = motions.get(changed?.motionKey ?? '') ?? null;
    const isMissed = same[0]?.about.kind === 'missed';
    return [
      {
        kind: isMissed ? 'split' : other === null ? 'left-out' : 'joined',
        ids: all.map(({ id }) => id),
        marks: same.flatMap(({ said: [one] }) => (one === undefined ? [] : [markOf(one)])),
        ...{ motion, other },
      },
    ];
  });
}
