import { useEffect, useRef } from 'preact/hooks';
import type { ShownStanding } from '../../motions/history/shown-standing';
import type { Motion } from '../../motions/model';
import { t } from '../words/messages';
import { pagesText, submittersText } from '../words/motion-words';
import { ElsewhereWords } from './ElsewhereWords';
import { MeetingName } from './MeetingName';
import { NewBadge } from './NewBadge';
import { OwnBadge } from './OwnBadge';
import { PrintedTitle } from './PrintedTitle';
import { StandingBadge } from './StandingBadge';
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
  const pages = pagesText(motion);
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
          {(motion.meeting !== null || pages !== null) && <br />}
          {motion.meeting && <MeetingName meeting={motion.meeting} />}
          {motion.meeting !== null && pages !== null && ' · '}
          {pages}
        </span>
        {standing.elsewhere !== null && (
          <span class="motion-card__meta standing-elsewhere">
            <ElsewhereWords standing={standing} />
          </span>
        )}
        {motion.warnings.map((warning, index) => (
          <WarningLine key={index} warning={warning} label={t('warning')} />
        ))}
      </button>
    </li>
  );
}
