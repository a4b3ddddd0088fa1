import { useContext, useEffect, useRef } from 'preact/hooks';
import { CORRECTABLE_FIELDS, type CorrectableField } from '../../motions/corrections/field-state';
import { fieldMarkOf } from '../../motions/corrections/mark';
import { canBeTestPiece } from '../../motions/corrections/test-piece';
import type { Motion } from '../../motions/model';
import { Button } from '../ui/Button';
import { FIELD_HEADINGS } from '../words/field-words';
import { t } from '../words/messages';
import { CorrectContext } from './CorrectContext';
import { FieldMarkNote } from './FieldMarkNote';

type CorrectMoreProps = {
  motion: Motion;
  /** Where it is all there is to see. */
  isOpen?: boolean;
  /** The field that is to be changed at once. */
  begin?: CorrectableField | null;
};

/** Everything of a motion that can be corrected, by name: also what the document does not seem to have. */
export function CorrectMore({ motion, isOpen = false, begin = null }: CorrectMoreProps) {
  const tools = useContext(CorrectContext);
  const fields = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (begin === null || tools === null) return;
    // The focus comes back to it when the form closes.
    fields.current?.querySelector<HTMLElement>(`[data-field="${begin}"] button`)?.focus();
    tools.onField(motion, begin);
  }, []);
  if (tools === null) return null;
  return (
    <details class="correct-more" open={isOpen}>
      <summary>{t('correctMore')}</summary>
      <p class="field__hint">{t('correctMoreHint')}</p>
      <ul class="correct-more__fields" ref={fields}>
        {CORRECTABLE_FIELDS.map((field) => {
          const mark = fieldMarkOf(motion, field);
          return (
            <li key={field} data-field={field}>
              <Button
                variant="subtle"
                icon="correct"
                label={t(FIELD_HEADINGS[field])}
                onClick={() => tools.onField(motion, field)}
              />
              {mark !== undefined && <FieldMarkNote mark={mark} />}
            </li>
          );
        })}
      </ul>
      <Button icon="trash" label={t('correctNoMotion')} onClick={() => tools.onNoMotion(motion)} />
      <Button icon="join" label={t('joinWithin')} onClick={() => tools.onJoin(motion)} />
      {canBeTestPiece(motion) && (
        <Button
          icon="download"
          label={t('testPieceSave')}
          onClick={() => tools.onTestPiece(motion)}
        />
      )}
    </details>
  );
}
