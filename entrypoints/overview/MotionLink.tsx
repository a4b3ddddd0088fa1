import { PrintedTitle } from '../../components/motion/PrintedTitle';
import { submittersText } from '../../components/words/motion-words';
import type { StoredMotion } from '../../motions/history/stored-motion';
import { hashOfOverview } from './address';
import type { ViewProps } from './view-props';

type MotionLinkProps = Pick<ViewProps, 'address' | 'go'> & { motion: StoredMotion };

/** To the page of a motion; who submitted it stands behind its title. */
export function MotionLink({ motion, address, go }: MotionLinkProps) {
  return (
    <>
      <a
        class="nl-link"
        href={hashOfOverview({ ...address, motionId: motion.id })}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          go({ motionId: motion.id });
        }}
      >
        <PrintedTitle motion={motion} />
      </a>
      <span class="field__hint"> {submittersText(motion)}</span>
    </>
  );
}
