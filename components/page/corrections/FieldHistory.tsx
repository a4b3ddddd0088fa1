import { latestCorrectionFirst, ofKind } from '../../../motions/corrections/active';
import type { ChangedField } from '../../../motions/corrections/correction';
import type { CorrectableField } from '../../../motions/corrections/field-state';
import { correctionsOfDocument } from '../../../storage/corrections';
import type { MotievolgerDatabase } from '../../../storage/database';
import { dayText, personText } from '../../motion/CorrectedWords';
import { Dutch } from '../../ui/Dutch';
import { Words } from '../../ui/Words';
import { fieldStateText, withinQuotes } from '../../words/field-words';
import { t } from '../../words/messages';
import { useLiveView } from '../use-live-view';

type FieldHistoryProps = {
  database: MotievolgerDatabase;
  documentId: string;
  /** As the document prints it. */
  motionId: string;
  field: CorrectableField;
};

/** All that was ever made of a field, the latest first, also what was taken back. */
export function FieldHistory({ database, documentId, motionId, field }: FieldHistoryProps) {
  const live = useLiveView(
    () => correctionsOfDocument(database, documentId),
    `${documentId} ${motionId} ${field}`,
  );
  const changes =
    live.state === 'ready'
      ? live.result
          .filter(ofKind('changed'))
          .filter((one) => one.motionKey === motionId && one.changed.field === field)
          .toSorted(latestCorrectionFirst)
      : [];
  if (changes.length === 0) return null;
  return (
    <details class="field-mark">
      <summary class="field-mark__summary">{t('fieldHistory')}</summary>
      <ol class="field-mark__list">
        {changes.map((change) => (
          <li key={change.id}>
            <ChangeWords change={change} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function ChangeWords({ change }: { change: ChangedField }) {
  const { at, by = null, undoneAt, changed } = change;
  const words = <Dutch key="words">{withinQuotes(fieldStateText(changed))}</Dutch>;
  return (
    <>
      <Words
        of="correctedOther"
        values={[personText({ correctedBy: by }), dayText({ at }), words]}
      />{' '}
      {undoneAt !== undefined && t('fieldHistoryUndone', dayText({ at: undoneAt }))}
    </>
  );
}
