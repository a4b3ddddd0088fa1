/** Motions of others that are about the same: by the words of their titles and their subject. */
import { comparedPrint } from './same-motion';
import type { StoredMotion } from './stored-motion';

type Comparable = { motion: StoredMotion };

const LEAST_SHARED_WORDS = 2;
const SUBJECT_WEIGHT = 1.5;

/**
 * @param all - May hold `motion` itself and others of its submitters: these are left out.
 * @returns The most alike first, at most `most`; only those that share two words of the title, or a
 *   word and the subject.
 */
export function similarMotions<Other extends Comparable>(
  motion: StoredMotion,
  all: readonly Other[],
  most: number,
): Other[] {
  const own = comparedPrint(motion);
  return all
    .flatMap((other) => {
      const compared = comparedPrint(other.motion);
      const isOwn = [...compared.submitters].some((submitter) => own.submitters.has(submitter));
      if (other.motion.id === motion.id || isOwn) return [];
      const words = [...compared.words].filter((word) => own.words.has(word)).length;
      const sharesSubject = motion.subject !== undefined && motion.subject === other.motion.subject;
      const score = words + (sharesSubject ? SUBJECT_WEIGHT : 0);
      return words > 0 && score >= LEAST_SHARED_WORDS ? [{ other, score }] : [];
    })
    .toSorted(
      (one, two) => two.score - one.score || (one.other.motion.id < two.other.motion.id ? -1 : 1),
    )
    .slice(0, most)
    .map(({ other }) => other);
}
