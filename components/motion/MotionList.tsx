import type { Motion } from '../../motions/model';
import { t } from '../words/messages';
import { restHeading } from '../words/motion-words';
import { MotionCard } from './MotionCard';
import type { MotionGroups, StandingOf } from './motion-selection';

export type MotionListProps = {
  groups: MotionGroups;
  standingOf: StandingOf;
  selectedId: string | null;
  onSelect: (motionId: string) => void;
};

/** The motions of the user's gemeenten under their own heading, then the others. */
export function MotionList({ groups, standingOf, selectedId, onSelect }: MotionListProps) {
  const { ownMotions, otherMotions } = groups;
  return (
    <>
      <MotionGroup
        heading={t('ownMotions')}
        motions={ownMotions}
        isOwn
        {...{ standingOf, selectedId, onSelect }}
      />
      <MotionGroup
        heading={restHeading(otherMotions, { hasOwn: ownMotions.length > 0 })}
        motions={otherMotions}
        isOwn={false}
        {...{ standingOf, selectedId, onSelect }}
      />
    </>
  );
}

type MotionGroupProps = Omit<MotionListProps, 'groups'> & {
  heading: string;
  motions: readonly Motion[];
  isOwn: boolean;
};

function MotionGroup(props: MotionGroupProps) {
  const { heading, motions, isOwn, standingOf, selectedId, onSelect } = props;
  if (motions.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h3 class="nl-heading nl-heading--level-3 motion-group__heading">
        {heading}
        <span class="nl-number-badge">{motions.length}</span>
      </h3>
      <ul class="motion-group">
        {motions.map((motion) => (
          <MotionCard
            key={motion.id}
            motion={motion}
            standing={standingOf(motion)}
            isOwn={isOwn}
            selected={motion.id === selectedId}
            onSelect={onSelect}
          />
        ))}
      </ul>
    </section>
  );
}
