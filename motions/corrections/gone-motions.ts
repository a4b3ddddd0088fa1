/**
 * What a person said of a motion that the document does not seem to have any more: the document was
 * read anew, and no motion of it took the place of that one. It is asked, and never dropped.
 */
import type { Motion } from '../model';
import { type Warning, warn } from '../warnings';
import { isActive, latestCorrectionFirst, ofKind } from './active';
import type { ChangedField, Correction } from './correction';

/** Its id is made of its title; what was said before titles were kept has nothing else. */
const titleOf = (changes: readonly ChangedField[], motionKey: string): string =>
  changes.find(({ title = '' }) => title !== '')?.title ?? motionKey.replaceAll('-', ' ');

/**
 * @param motions - All that were read or added.
 * @returns One doubt for each motion that is gone. Changes of a motion that a person left out, or
 *   added and took back, went with it.
 */
export function goneMotions(
  motions: readonly Motion[],
  corrections: readonly Correction[],
): Warning[] {
  const takenBack = corrections.filter(ofKind('missed')).map(({ motionKey }) => motionKey);
  const leftOut = corrections.filter(isActive).filter(ofKind('no-motion'));
  const known = new Set([
    ...motions.map(({ id }) => id),
    ...leftOut.map(({ motionKey }) => motionKey),
    ...takenBack,
  ]);
  const changes = corrections
    .filter(isActive)
    .filter(ofKind('changed'))
    .filter(({ motionKey }) => !known.has(motionKey))
    .toSorted(latestCorrectionFirst);
  return [...Map.groupBy(changes, ({ motionKey }) => motionKey)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([motionKey, said]) =>
      warn({
        ...{ kind: 'motion-gone', motionKey, title: titleOf(said, motionKey) },
        changes: said.map(({ id, printed, changed }) => ({ id, printed, changed })),
      }),
    );
}
