import { useRef } from 'preact/hooks';
import type { MotionFacts } from '../../components/messaging/facts';
import { DocumentName } from '../../components/motion/DocumentName';
import { NewWord } from '../../components/motion/NewBadge';
import { PrintedTitle } from '../../components/motion/PrintedTitle';
import { StandingWords } from '../../components/motion/StandingWords';
import { STANDING_LOOKS } from '../../components/motion/standing-looks';
import { elsewhereLabel } from '../../components/motion/standing-words';
import { TYPE_WORDS } from '../../components/motion/TypeBadge';
import { Icon } from '../../components/ui/icons';
import { Words } from '../../components/ui/Words';
import { t, tCount } from '../../components/words/messages';
import { submittersText } from '../../components/words/motion-words';
import { isSameStanding } from '../../motions/history/shown-standing';
import { type CorrectField, CorrectFields } from './CorrectFields';
import { keptKeys } from './kept-keys';

export type MotionBadgeProps = {
  motions: readonly MotionFacts[];
  isCompact: boolean;
  /** Of the explanation that shows beside it. */
  describedBy: string | null;
  onOpen: (motion: MotionFacts) => void;
};

/** One motion, or several with one title of which the page does not tell which it means. */
export function MotionBadge({ motions, isCompact, describedBy, onOpen }: MotionBadgeProps) {
  const [first] = motions;
  if (first === undefined) return null;
  const isOwn = motions.some((motion) => motion.isOwn);
  const isNew = motions.some((motion) => motion.isNew);
  const { label, icon, tone } = STANDING_LOOKS[first.standing.kind];
  const isOne = motions.every(({ standing }) => isSameStanding(standing, first.standing));
  const elsewhere = isOne ? elsewhereLabel(first.standing) : null;
  const words = isOne
    ? [
        t(label),
        ...(first.standing.correction === null ? [] : [t('badgeCorrected')]),
        ...(elsewhere === null ? [] : [elsewhere]),
        ...(motions.some((motion) => motion.isDoubtful) ? [t('badgeDoubtful')] : []),
      ].join(' · ')
    : tCount('severalMotions', motions.length);
  return (
    <button
      type="button"
      class={`badge badge--${isOne ? tone : 'onbekend'}`}
      data-motion-id={first.id}
      data-standing={first.standing.kind}
      data-own={isOwn || undefined}
      data-compact={isCompact || undefined}
      data-new={isNew || undefined}
      aria-describedby={describedBy ?? undefined}
      onClick={() => onOpen(first)}
    >
      <span class="hidden-words">
        <BadgeName {...{ first, isOwn, isNew, words }} />
      </span>
      {isNew && !isCompact && (
        <span aria-hidden="true">
          <NewWord />
        </span>
      )}
      <Icon name={isOne ? icon : 'unknown'} />
      {!isCompact && <span aria-hidden="true">{words}</span>}
      {isOwn && !isCompact && <Icon name="own" />}
    </button>
  );
}

type BadgeNameProps = { first: MotionFacts; isOwn: boolean; isNew: boolean; words: string };

/** What the badge is called. Its title is Dutch and says so, which no `aria-label` could. */
function BadgeName({ first: { title, type }, isOwn, isNew, words }: BadgeNameProps) {
  const titled = <PrintedTitle key="title" motion={{ title }} />;
  if (type !== undefined && type !== 'motie') {
    const other = isOwn ? 'badgeNameOtherOwn' : 'badgeNameOther';
    return <Words of={other} values={[titled, words, t(TYPE_WORDS[type])]} />;
  }
  const name = isNew ? 'badgeNameOwnNew' : isOwn ? 'badgeNameOwn' : 'badgeName';
  return <Words of={name} values={[titled, words]} />;
}

type MotionExplanationProps = {
  id: string;
  motions: readonly MotionFacts[];
  onCorrect: CorrectField;
};

/** The sentence, the words as printed and where they stand; for a badge that has hover or focus. */
export function MotionExplanation({ id, motions, onCorrect }: MotionExplanationProps) {
  const keys = useRef<ReadonlyMap<string, number>>(new Map());
  keys.current = keptKeys(
    keys.current,
    motions.map((motion) => motion.id),
  );
  return (
    <div class="explanation">
      <div class="explanation__words" role="tooltip" id={id}>
        <ExplainedMotions motions={motions} />
      </div>
      {motions.map((motion) => (
        <CorrectFields
          key={keys.current.get(motion.id)}
          {...{ motion, onCorrect }}
          isNamed={motions.length > 1}
        />
      ))}
    </div>
  );
}

function ExplainedMotions({ motions }: Pick<MotionExplanationProps, 'motions'>) {
  return (
    <>
      {motions.map(({ standing, source, ...motion }) => (
        <div key={motion.id} class="explanation__motion">
          <p class="explanation__title">
            {motion.isNew && <NewWord />} <PrintedTitle motion={motion} />
          </p>
          {motion.type !== undefined && motion.type !== 'motie' && (
            <p class="explanation__subtle">{t(TYPE_WORDS[motion.type])}</p>
          )}
          {(motion.submitters.length > 0 || motion.collective !== undefined) && (
            <p class="explanation__subtle">{submittersText(motion)}</p>
          )}
          <StandingWords standing={standing} />
          {motion.hasWarnings && <p class="explanation__warning">{t('hasWarnings')}</p>}
          <p class="explanation__subtle">
            <Words
              of={source.page === null ? 'sourceOf' : 'sourceOfPage'}
              values={[<DocumentName key="name" title={source.title} />, source.page]}
            />
          </p>
        </div>
      ))}
    </>
  );
}
