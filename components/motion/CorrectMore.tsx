import { useContext } from 'preact/hooks';
import { CORRECTABLE_FIELDS } from '../../motions/corrections/field-state';
import { fieldMarkOf } from '../../motions/corrections/mark';
import { canBeTestPiece } from '../../motions/corrections/test-piece';
import type { Motion } from '../../motions/model';
import { Button } from '../ui/Button';
import { FIELD_HEADINGS } from '../words/field-words';
import { t } from '../words/messages';
import { CorrectContext } from './CorrectContext';
import { FieldMarkNote } from './FieldMarkNote';

/** Everything of a motion that can be corrected, by name: also what the document does not seem to have. */
export function CorrectMore({ motion }: { motion: Motion }) {
  const tools = useContext(CorrectContext);
  if (tools === null) return null;
  return (
    <details class="correct-more">
      <summary>{t('correctMore')}</summary>
      <p class="field__hint">{t('correctMoreHint')}</p>
      <ul class="correct-more__fields">
        {CORRECTABLE_FIELDS.map((field) => {
          const mark = fieldMarkOf(motion, field);
          return (
            <li key={field}>
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
