import { useEffect, useState } from 'preact/hooks';
import { VOTE_ADVICE_CHOICES, type VoteAdvice } from '../../../motions/clerk';
import type { MotievolgerDatabase } from '../../../storage/database';
import type { VoteAdviceRecord } from '../../../storage/records';
import { saveVoteAdvice } from '../../../storage/vote-advices';
import { errorText } from '../../words/error-words';
import { type MessageKey, messageLanguage, t } from '../../words/messages';
import { useAutosave } from '../use-autosave';
import { useStorageAction } from './use-storage-action';

const CHOICE_WORDS: Record<VoteAdvice['choice'], MessageKey> = {
  instemmen: 'voteAdviceAgree',
  'niet instemmen': 'voteAdviceDisagree',
  bespreken: 'voteAdviceDiscuss',
};

type VoteAdviceFieldProps = {
  database: MotievolgerDatabase;
  motionId: string;
  /** All prints of the motion: an advice may stand on any. */
  prints: readonly string[];
  advice: VoteAdviceRecord | null;
};

/** What the clerk advises the council to vote; printed in the report. Kept by itself. */
export function VoteAdviceField({ database, motionId, prints, advice }: VoteAdviceFieldProps) {
  const [reason, setReason] = useState(advice?.reason ?? '');
  const { error, run } = useStorageAction();
  const write = (wanted: VoteAdvice | null): void => {
    autosave.drop();
    run(() => saveVoteAdvice(database, { motionId, prints }, wanted, new Date().toISOString()));
  };
  const autosave = useAutosave<VoteAdvice>(write);
  useEffect(() => {
    if (!autosave.isPending && advice !== null) setReason(advice.reason);
  }, [advice]);

  return (
    <fieldset class="vote-advice choices">
      <legend class="choices__legend">{t('voteAdvice')}</legend>
      <div class="vote-advice__choices">
        {VOTE_ADVICE_CHOICES.map((choice) => (
          <label class="choice" key={choice}>
            <input
              type="radio"
              name="vote-advice"
              checked={advice?.choice === choice}
              onChange={() => write({ choice, reason })}
            />
            <span>{t(CHOICE_WORDS[choice])}</span>
          </label>
        ))}
        <label class="choice">
          <input
            type="radio"
            name="vote-advice"
            checked={advice === null}
            onChange={() => write(null)}
          />
          <span>{t('voteAdviceNone')}</span>
        </label>
      </div>
      {advice !== null && (
        <div class="note">
          <label class="utrecht-form-label" for="vote-advice-reason">
            {t('voteAdviceReason')}
          </label>
          <textarea
            id="vote-advice-reason"
            class="utrecht-textbox note__text"
            rows={3}
            value={reason}
            onInput={({ currentTarget }) => {
              setReason(currentTarget.value);
              autosave.change({ choice: advice.choice, reason: currentTarget.value });
            }}
            onBlur={() => autosave.flush()}
          />
        </div>
      )}
      <p class="field__hint" role="status">
        {error !== null
          ? t('motionNoteFailed', errorText(error))
          : advice === null
            ? t('voteAdviceHint')
            : advice.reason !== reason
              ? t('motionNoteHint')
              : t('motionNoteSaved', new Date(advice.updatedAt).toLocaleString(messageLanguage()))}
      </p>
    </fieldset>
  );
}
