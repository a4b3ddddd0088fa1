import { useEffect, useRef } from 'preact/hooks';
import type { Motion } from '../../motions/model';
import { t } from '../words/messages';
import { meetingText, pagesText, submittersText, titleText } from '../words/motion-words';
import { OwnBadge, ProposalBadge } from './ProposalBadge';
import { proposalKindOf } from './proposal-kinds';
import { WarningLine } from './Warnings';

export type MotionCardProps = {
  motion: Motion;
  own: boolean;
  selected: boolean;
  onSelect: (motionId: string) => void;
};

/** One motion in a list; stays in sight while it is selected. */
export function MotionCard({ motion, own, selected, onSelect }: MotionCardProps) {
  const item = useRef<HTMLLIElement>(null);
  const kind = proposalKindOf(motion);
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
      data-proposal={kind}
      data-own={own ? '' : undefined}
    >
      <button
        type="button"
        class="motion-card__button"
        aria-current={selected ? 'true' : undefined}
        onClick={() => onSelect(motion.id)}
      >
        <span class="motion-card__badges">
          <ProposalBadge kind={kind} />
          {own && <OwnBadge />}
        </span>
        <span class="motion-card__title">{titleText(motion)}</span>
        <span class="motion-card__meta">
          {submittersText(motion)}
          {where !== '' && (
            <>
              <br />
              {where}
            </>
          )}
        </span>
        {motion.warnings.map(({ code, message }) => (
          <WarningLine key={`${code} ${message}`} message={message} label={t('warning')} />
        ))}
      </button>
    </li>
  );
}
