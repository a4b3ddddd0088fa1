import type { Ref } from 'preact';
import { DocumentName } from '../../../components/motion/DocumentName';
import { MeetingName } from '../../../components/motion/MeetingName';
import { OwnBadge } from '../../../components/motion/OwnBadge';
import { PrintedTitle } from '../../../components/motion/PrintedTitle';
import { WarningWords } from '../../../components/motion/WarningWords';
import { Button } from '../../../components/ui/Button';
import { Dutch } from '../../../components/ui/Dutch';
import { FIELD_HEADINGS, fieldStateText } from '../../../components/words/field-words';
import { t } from '../../../components/words/messages';
import { submittersText } from '../../../components/words/motion-words';
import { fieldOfDoubt } from '../../../motions/corrections/doubts';
import {
  CORRECTABLE_FIELDS,
  type CorrectableField,
  type FieldState,
} from '../../../motions/corrections/field-state';
import { fieldOf } from '../../../motions/corrections/fields';
import type { Motion, Warning } from '../../../motions/model';
import type { Doubt } from '../../../storage/views/doubts';
import { DoubtSource } from './DoubtSource';
import { MarkedText } from './MarkedText';

type DoubtCardProps = {
  doubt: Doubt;
  headingRef: Ref<HTMLHeadingElement>;
  /** A field is to be changed, beginning with this in it. */
  onField: (motion: Motion, begin: FieldState) => void;
};

/** What is in doubt, what was read, and what else it may be. */
export function DoubtCard({
  doubt: { doubt, motion, document, isOwn },
  headingRef,
  onField,
}: DoubtCardProps) {
  return (
    <article class="review__card" data-own={isOwn || undefined}>
      <h2 class="nl-heading nl-heading--level-2" tabIndex={-1} ref={headingRef}>
        {motion === null ? (
          <DocumentName title={document.title} />
        ) : (
          <PrintedTitle motion={motion} />
        )}{' '}
        {motion !== null && isOwn && <OwnBadge />}
      </h2>
      {motion !== null && (
        <p class="nl-paragraph">
          {submittersText(motion)}
          {motion.meeting !== null && ' · '}
          {motion.meeting !== null && <MeetingName meeting={motion.meeting} />}
        </p>
      )}
      <p class="timeline__source">
        <DoubtSource {...{ doubt, motion, document }} />
      </p>
      <p class="review__doubt">
        <WarningWords warning={doubt} />
      </p>
      {motion !== null && <ReadAs {...{ motion, doubt, onField }} />}
    </article>
  );
}

/** The words in the document that a doubt names, to be found in the text of the field. */
function wordsOf({ reason }: Warning): string | null {
  return reason !== undefined && 'text' in reason && typeof reason.text === 'string'
    ? reason.text
    : null;
}

/** Fields whose text a doubt without a field may be about. */
const TEXTS: readonly CorrectableField[] = ['request', 'account', 'proposal'];

type ReadAsProps = { motion: Motion; doubt: Warning; onField: DoubtCardProps['onField'] };

function ReadAs({ motion, doubt, onField }: ReadAsProps) {
  const field = fieldOfDoubt(doubt);
  const fields = field === undefined ? TEXTS : [field];
  const words = wordsOf(doubt);
  const other = otherReading(doubt, motion);
  return (
    <>
      <dl class="review__read">
        {fields.map((one) => (
          <div key={one}>
            <dt>{t('reviewRead', t(FIELD_HEADINGS[one]))}</dt>
            <dd>
              <MarkedText text={fieldStateText(fieldOf(motion, one))} words={words} />
            </dd>
          </div>
        ))}
        {other !== null && (
          <div>
            <dt>{t('reviewOther')}</dt>
            <dd>
              <Dutch>{fieldStateText(other)}</Dutch>{' '}
              <Button
                icon="check"
                label={t('reviewTakeOther')}
                onClick={() => onField(motion, other)}
              />
            </dd>
          </div>
        )}
      </dl>
      {field === undefined && (
        <fieldset class="review__fields">
          <legend>{t('reviewWhichField')}</legend>
          {CORRECTABLE_FIELDS.map((one) => (
            <Button
              key={one}
              variant="subtle"
              icon="correct"
              label={t(FIELD_HEADINGS[one])}
              onClick={() => onField(motion, fieldOf(motion, one))}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

/** The reading that was as likely, or what a person made of it before the document changed. */
function otherReading({ reason, other, field }: Warning, motion: Motion): FieldState | null {
  if (reason?.kind === 'correction-waits') return reason.changed;
  if (reason?.kind === 'title-choice' || reason?.kind === 'contents-title') {
    return { field: 'title', value: reason.title };
  }
  if (reason?.kind === 'contents-meeting') return { field: 'meeting', value: reason.contents };
  if (other === undefined || field === undefined) return null;
  if (field === 'title') return { field, value: other };
  if (field === 'subject' || field === 'request' || field === 'account') {
    return { field, value: other };
  }
  if (field === 'proposal' && motion.proposal !== undefined) {
    return { field, value: { ...motion.proposal, text: other } };
  }
  return null;
}
