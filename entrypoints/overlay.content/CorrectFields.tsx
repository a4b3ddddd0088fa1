import { useState } from 'preact/hooks';
import type { MotionFacts } from '../../components/messaging/facts';
import { PrintedTitle } from '../../components/motion/PrintedTitle';
import { FIELD_HEADINGS } from '../../components/words/field-words';
import { t } from '../../components/words/messages';
import { submittersText } from '../../components/words/motion-words';
import { CORRECTABLE_FIELDS, type CorrectableField } from '../../motions/corrections/field-state';

export type CorrectField = (motion: MotionFacts, field: CorrectableField) => void;

type CorrectFieldsProps = {
  motion: MotionFacts;
  /** Where the explanation is of several. */
  isNamed: boolean;
  onCorrect: CorrectField;
};

/**
 * Everything of a motion that can be changed, by name. The form itself opens in a window of the
 * extension: on this page every key that is typed would be heard by the page.
 */
export function CorrectFields({ motion, isNamed, onCorrect }: CorrectFieldsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="explanation__correct">
      <button
        type="button"
        class="link"
        aria-expanded={isOpen}
        onClick={() => setOpen((before) => !before)}
      >
        {t('correctMore')}
        {isNamed && (
          <>
            {' '}
            <PrintedTitle motion={motion} /> ({submittersText(motion)})
          </>
        )}
      </button>
      {isOpen && (
        <>
          <p class="explanation__subtle">{t('correctInWindow')}</p>
          <ul class="explanation__fields">
            {CORRECTABLE_FIELDS.map((field) => (
              <li key={field}>
                <button
                  type="button"
                  class="button button--subtle"
                  onClick={() => onCorrect(motion, field)}
                >
                  {t(FIELD_HEADINGS[field])}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
