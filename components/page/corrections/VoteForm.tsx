import { useId } from 'preact/hooks';
import type { FieldState } from '../../../motions/corrections/field-state';
import { voteSchema } from '../../../motions/model';
import { SelectField, Tick } from '../../ui/fields';
import { OUTCOME_WORDS } from '../../words/field-words';
import { t } from '../../words/messages';
import { WordsField } from './WordsForm';

type VoteState = Extract<FieldState, { field: 'vote' }>;
type Vote = NonNullable<VoteState['value']>;

const OUTCOMES = voteSchema.shape.outcome.options;
const BARE: Omit<Vote, 'outcome'> = { acclamation: false, text: '' };

/** "95,91" and "95.91"; nothing for what is no share. */
function withPercentage({ percentage, ...vote }: Vote, typed: string): Vote {
  const share = Number(typed.replace(',', '.'));
  const isShare = typed.trim() !== '' && share >= 0 && share <= 100;
  return isShare ? { ...vote, percentage: share } : vote;
}

/** What the meeting voted. What was voted in parts keeps its parts, unless the outcome changes. */
export function VoteForm({
  state,
  onChange,
}: {
  state: VoteState;
  onChange: (state: VoteState) => void;
}) {
  const id = useId();
  const { value } = state;
  const put = (vote: Vote | null): void => onChange({ ...state, value: vote });
  return (
    <>
      <SelectField
        id={`${id}-outcome`}
        words={t('fieldVote')}
        all={t('fieldEmpty')}
        choices={OUTCOMES.map((outcome) => ({ value: outcome, words: t(OUTCOME_WORDS[outcome]) }))}
        value={value?.outcome ?? null}
        onChange={(chosen) => {
          const outcome = OUTCOMES.find((one) => one === chosen);
          if (outcome === undefined) return put(null);
          const { parts, ...vote } = value ?? { ...BARE, outcome };
          put({ ...vote, outcome });
        }}
      />
      {value !== null && (
        <>
          <div class="field">
            <label class="utrecht-form-label" for={`${id}-share`}>
              {t('fieldPercentage')}
            </label>
            <input
              id={`${id}-share`}
              class="utrecht-textbox utrecht-textbox--html-input"
              inputMode="decimal"
              defaultValue={value.percentage?.toString().replace('.', ',') ?? ''}
              onInput={({ currentTarget }) => put(withPercentage(value, currentTarget.value))}
            />
          </div>
          <Tick
            words={t('fieldAcclamation')}
            isOn={value.acclamation}
            onChange={(acclamation) => put({ ...value, acclamation })}
          />
          <WordsField
            words={t('fieldWords')}
            text={value.text}
            onText={(text) => put({ ...value, text })}
          />
        </>
      )}
    </>
  );
}
