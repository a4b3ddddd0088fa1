import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { LifeHere } from '../../motions/history/life-here';
import type { Motion } from '../../motions/model';
import { Button } from '../ui/Button';
import { Dutch } from '../ui/Dutch';
import { Words } from '../ui/Words';
import { t } from '../words/messages';
import { submittersText, titleText } from '../words/motion-words';
import { ConfirmedDoubts } from './ConfirmedDoubts';
import { CorrectContext } from './CorrectContext';
import { CorrectMore } from './CorrectMore';
import { FieldTools } from './FieldTools';
import { MeetingName } from './MeetingName';
import { MotionText } from './MotionText';
import { MotionTimeline } from './MotionTimeline';
import { OwnBadge } from './OwnBadge';
import { PrintedTitle } from './PrintedTitle';
import { ShowPlaces } from './ShowPlaces';
import { StandingBadge } from './StandingBadge';
import { StandingWords } from './StandingWords';
import { WarningList } from './Warnings';

export type MotionDetailsProps = {
  motion: Motion;
  /** All that is known of it, as told beside this document. */
  life: LifeHere;
  /** The motion that `motion.refersTo` names, when the document has it. */
  referredTo: Motion | null;
  isOwn: boolean;
  onOpenPage: (page: number) => void;
  onSelect: (motionId: string) => void;
  /** What people put on the motion. */
  children?: ComponentChildren;
};

/** What the document says of one motion, each part with its printed words, and all else that is known. */
export function MotionDetails(props: MotionDetailsProps) {
  const { motion, life, referredTo, isOwn, onOpenPage, onSelect } = props;
  const tools = useContext(CorrectContext);
  return (
    <article
      class="details"
      aria-labelledby="details-title"
      data-motion-id={motion.id}
      data-standing={life.shown.kind}
      data-own={isOwn ? '' : undefined}
    >
      <h2 class="nl-heading nl-heading--level-2" id="details-title">
        <PrintedTitle motion={motion} />{' '}
        <FieldTools {...{ motion }} field="title" name={t('overviewTitle')} />
      </h2>
      <dl class="details__facts">
        <dt>{t('submitters')}</dt>
        <dd>
          {submittersText(motion)} {isOwn && <OwnBadge />}{' '}
          <FieldTools {...{ motion }} field="submitters" name={t('submitters')} />
        </dd>
        <dt>{t('meeting')}</dt>
        <dd>
          {motion.meeting ? <MeetingName meeting={motion.meeting} /> : t('meetingUnknown')}{' '}
          <FieldTools {...{ motion }} field="meeting" name={t('meeting')} />
        </dd>
        {motion.subject !== undefined && (
          <>
            <dt>{t('subject')}</dt>
            <dd>
              <Dutch>{motion.subject}</Dutch>{' '}
              <FieldTools {...{ motion }} field="subject" name={t('subject')} />
            </dd>
          </>
        )}
      </dl>
      <WarningList
        warnings={motion.warnings}
        onConfirm={tools === null ? undefined : (doubt) => tools.onConfirm(motion, doubt)}
      />
      <ConfirmedDoubts confirmed={motion.confirmed} />
      <section class="details__proposal" aria-labelledby="details-standing">
        <h3 class="nl-heading nl-heading--level-3" id="details-standing">
          {t('overviewStanding')}{' '}
          <ShowPlaces {...{ motion }} field="proposal" name={t('proposal')} />
          <ShowPlaces {...{ motion }} field="vote" name={t('fieldVote')} />
          <ShowPlaces {...{ motion }} field="advice" name={t('standingPreadvies')} />
          <ShowPlaces {...{ motion }} field="decision" name={t('fieldDecision')} />
        </h3>
        <p class="nl-paragraph">
          <StandingBadge standing={life.shown} />
        </p>
        <StandingWords standing={life.shown} />
        <Condition motion={motion} />
      </section>
      <PageLinks motion={motion} onOpenPage={onOpenPage} />
      <CorrectMore motion={motion} />
      {props.children}
      <section class="details__section">
        <h3 class="nl-heading nl-heading--level-3">{t('motionTimeline')}</h3>
        <MotionTimeline moments={life.moments} documents={life.documents} told={motion.warnings} />
      </section>
      <Section
        heading={t('request')}
        text={motion.request}
        missing={t('requestMissing')}
        pointer={<FieldTools {...{ motion }} field="request" name={t('request')} />}
      />
      <Section
        heading={t('account')}
        text={motion.account}
        missing={t('accountMissing')}
        pointer={<FieldTools {...{ motion }} field="account" name={t('account')} />}
      />
      {referredTo && (
        <Section
          heading={t('referredAccount')}
          text={referredTo.account}
          missing={t('accountMissing')}
        >
          <p class="nl-paragraph">
            <Button
              label={t('openMotion', titleText(referredTo))}
              words={<Words of="openMotion" values={[<PrintedTitle motion={referredTo} />]} />}
              icon="next"
              onClick={() => onSelect(referredTo.id)}
            />
          </p>
        </Section>
      )}
    </article>
  );
}

/** What the proposal depends on, in the words of the document. */
function Condition({ motion: { proposal } }: { motion: Motion }) {
  if (proposal?.condition === undefined) return null;
  return (
    <>
      <p class="nl-paragraph">{t('condition')}</p>
      <blockquote class="details__quote">
        <MotionText text={proposal.condition} />
      </blockquote>
    </>
  );
}

function PageLinks({ motion, onOpenPage }: Pick<MotionDetailsProps, 'motion' | 'onOpenPage'>) {
  const { pages } = motion.source;
  if (!pages) return null;
  const [first, last] = pages;
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <nav class="details__pages" aria-label={t('pagesOfMotion')}>
      {numbers.map((page) => (
        <a
          key={page}
          class="nl-link"
          href={`#page=${page}&motie=${encodeURIComponent(motion.id)}`}
          onClick={(event) => {
            event.preventDefault();
            onOpenPage(page);
          }}
        >
          {t('openPage', page)}
        </a>
      ))}
    </nav>
  );
}

type SectionProps = {
  heading: string;
  text: string | undefined;
  missing: string;
  /** Points at its words in the document. */
  pointer?: ComponentChildren;
  children?: ComponentChildren;
};

function Section({ heading, text, missing, pointer, children }: SectionProps) {
  return (
    <section class="details__section">
      <h3 class="nl-heading nl-heading--level-3">
        {heading} {pointer}
      </h3>
      {text ? <MotionText text={text} /> : <p class="nl-paragraph field__hint">{missing}</p>}
      {children}
    </section>
  );
}
