import { useContext } from 'preact/hooks';
import type { ConfirmedDoubt } from '../../motions/corrections/mark';
import { Button } from '../ui/Button';
import { t, tCount } from '../words/messages';
import { CorrectContext } from './CorrectContext';
import { dayText, personText } from './CorrectedWords';
import { WarningWords } from './WarningWords';

/** Doubts that somebody looked at: quiet, with who and when, and the way back. */
export function ConfirmedDoubts({
  confirmed = [],
}: {
  confirmed?: readonly ConfirmedDoubt[] | undefined;
}) {
  const tools = useContext(CorrectContext);
  if (confirmed.length === 0) return null;
  return (
    <details class="field-mark">
      <summary class="field-mark__summary">{tCount('confirmedDoubts', confirmed.length)}</summary>
      <ul class="field-mark__list">
        {confirmed.map((one) => (
          <li key={one.id}>
            <WarningWords warning={one.doubt} /> {t('confirmedBy', personText(one), dayText(one))}{' '}
            {tools !== null && (
              <Button
                variant="subtle"
                label={t('confirmedUndo')}
                icon="undo"
                onClick={() => tools.onUndo(one.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
