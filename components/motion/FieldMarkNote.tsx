import type { FieldMark } from '../../motions/corrections/mark';
import { Dutch } from '../ui/Dutch';
import { Words } from '../ui/Words';
import { fieldStateText, withinQuotes } from '../words/field-words';
import { t } from '../words/messages';
import { CorrectedWords, dayText, personText } from './CorrectedWords';

/** That a person changed a field; what is printed, and what others made of it, is one click away. */
export function FieldMarkNote({ mark }: { mark: FieldMark }) {
  return (
    <details class="field-mark">
      <summary class="field-mark__summary">{t('correctedBy', personText(mark))}</summary>
      <p class="field-mark__words">
        <CorrectedWords mark={mark} />
      </p>
      {mark.others?.map((other) => (
        <p key={other.id} class="field-mark__words">
          <Words
            of="correctedOther"
            values={[
              personText(other),
              dayText(other),
              <Dutch key="words">{withinQuotes(fieldStateText(other.changed))}</Dutch>,
            ]}
          />
        </p>
      ))}
    </details>
  );
}
