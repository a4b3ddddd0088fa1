import { useEffect, useRef } from 'preact/hooks';
import type { ShownStanding } from '../../motions/history/shown-standing';
import type { Motion } from '../../motions/model';
import { t } from '../words/messages';
import { meetingText, pagesText, submittersText } from '../words/motion-words';
import { warningText } from '../words/warning-words';
import { NewBadge } from './NewBadge';
import { OwnBadge } from './OwnBadge';
import { PrintedTitle } from './PrintedTitle';
import { StandingBadge } from './StandingBadge';
import { elsewhereText } from './standing-words';
import { TypeBadge } from './TypeBadge';
import { WarningLine } from './Warnings';

export type MotionCardProps = {
  motion: Motion;
  standing: ShownStanding;
  isOwn: boolean;
  /** Also in words: not where a heading says it of all the motions below. */
  saysOwn?: boolean;
  selected: boolean;
  onSelect: (motionId: string) => void;
};

/** One motion in a list; stays in sight while it is selected. */
export function MotionCard({
  motion,
  standing,
  isOwn,
  saysOwn = false,
  selected,
  onSelect,
}: MotionCardProps) {
  const item = useRef<HTMLLIElement>(null);
  const elsewhere = elsewhereText(standing);
  const pages = pagesText(motion);
  const where = [motion.meeting && meetingText(motion.meeting), pages].filter(Boolean).join(' · ');
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <li
      ref={item}
      class="motion-card"
      data-motion-id={motion.id}
      data-standing={standing.kind}
      data-own={isOwn ? '' : undefined}
    >
      <button
        type="button"
        class="motion-card__button"
        aria-current={selected ? 'true' : undefined}
        onClick={() => onSelect(motion.id)}
      >
        <span class="motion-card__badges">
          <NewBadge motionId={motion.id} />
          <StandingBadge standing={standing} />
          <TypeBadge type={motion.type} />
          {isOwn && saysOwn && <OwnBadge />}
        </span>
        <span class="motion-card__title">
          <PrintedTitle motion={motion} />
        </span>
        <span class="motion-card__meta">
          {submittersText(motion)}
          {where !== '' && (
            <>
              <br />
              {where}
            </>
          )}
        </span>
        {elsewhere !== null && (
          <span class="motion-card__meta standing-elsewhere">{elsewhere}</span>
        )}
        {motion.warnings.map((warning, index) => (
          <WarningLine key={index} message={warningText(warning)} label={t('warning')} />
        ))}
      </button>
    </li>
  );
}
