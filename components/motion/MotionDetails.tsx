import type { ComponentChildren } from 'preact';
import type { Motion } from '../../motions/model';
import { Button } from '../ui/Button';
import { t } from '../words/messages';
import { meetingText, submittersText, titleText } from '../words/motion-words';
import { MotionText } from './MotionText';
import { OwnBadge, ProposalBadge } from './ProposalBadge';
import { proposalKindOf } from './proposal-kinds';
import { WarningList } from './Warnings';

export type MotionDetailsProps = {
  motion: Motion;
  /** The motion that `motion.refersTo` names, when the document has it. */
  referredTo: Motion | null;
  own: boolean;
  onOpenPage: (page: number) => void;
  onSelect: (motionId: string) => void;
};

/** Everything the document says of one motion, each part with its printed words. */
export function MotionDetails(props: MotionDetailsProps) {
  const { motion, referredTo, own, onOpenPage, onSelect } = props;
  const kind = proposalKindOf(motion);
  return (
    <article
      class="details"
      aria-labelledby="details-title"
      data-motion-id={motion.id}
      data-proposal={kind}
      data-own={own ? '' : undefined}
    >
      <h2 class="nl-heading nl-heading--level-2" id="details-title">
        {titleText(motion)}
      </h2>
      <dl class="details__facts">
        <dt>{t('submitters')}</dt>
        <dd>
          {submittersText(motion)} {own && <OwnBadge />}
        </dd>
        <dt>{t('meeting')}</dt>
        <dd>{motion.meeting ? meetingText(motion.meeting) : t('meetingUnknown')}</dd>
        {motion.subject !== undefined && (
          <>
            <dt>{t('subject')}</dt>
            <dd>{motion.subject}</dd>
          </>
        )}
      </dl>
      <WarningList warnings={motion.warnings} />
      <Proposal motion={motion} />
      <PageLinks motion={motion} onOpenPage={onOpenPage} />
      <Section heading={t('request')} text={motion.request} missing={t('requestMissing')} />
      <Section heading={t('account')} text={motion.account} missing={t('accountMissing')} />
      {referredTo && (
        <Section
          heading={t('referredAccount')}
          text={referredTo.account}
          missing={t('accountMissing')}
        >
          <p class="nl-paragraph">
            <Button
              label={t('openMotion', titleText(referredTo))}
              icon="next"
              onClick={() => onSelect(referredTo.id)}
            />
          </p>
        </Section>
      )}
    </article>
  );
}

function Proposal({ motion }: { motion: Motion }) {
  const { proposal } = motion;
  return (
    <section class="details__proposal" aria-labelledby="details-proposal">
      <h3 class="nl-heading nl-heading--level-3" id="details-proposal">
        {t('proposal')}
      </h3>
      <p class="nl-paragraph">
        <ProposalBadge kind={proposalKindOf(motion)} />
      </p>
      {proposal && proposal.text !== '' ? (
        <p class="nl-paragraph">
          <span class="visually-hidden">{t('asPrinted')}: </span>“{proposal.text}”
        </p>
      ) : (
        <p class="nl-paragraph">{t('proposalMissing')}</p>
      )}
      {proposal?.condition !== undefined && (
        <>
          <p class="nl-paragraph">{t('condition')}</p>
          <blockquote class="details__quote">
            <MotionText text={proposal.condition} />
          </blockquote>
        </>
      )}
    </section>
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
  children?: ComponentChildren;
};

function Section({ heading, text, missing, children }: SectionProps) {
  return (
    <section class="details__section">
      <h3 class="nl-heading nl-heading--level-3">{heading}</h3>
      {text ? <MotionText text={text} /> : <p class="nl-paragraph field__hint">{missing}</p>}
      {children}
    </section>
  );
}
