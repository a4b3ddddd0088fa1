import { useId } from 'preact/hooks';
import type { FieldState } from '../../../motions/corrections/field-state';
import { PROPOSAL_KINDS } from '../../../motions/terms';
import { SelectField } from '../../ui/fields';
import { t } from '../../words/messages';
import { proposalText } from '../../words/motion-words';

type ProposalState = Extract<FieldState, { field: 'proposal' }>;
type AdviceState = Extract<FieldState, { field: 'advice' | 'decision' }>;

type WordsFieldProps = { words: string; text: string; onText: (text: string) => void };

/** Words as they are printed. */
export function WordsField({ words, text, onText }: WordsFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="utrecht-form-label" for={id}>
        {words}
      </label>
      <textarea
        id={id}
        class="utrecht-textbox"
        lang="nl"
        rows={3}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </div>
  );
}

type FormProps<State> = { state: State; onChange: (state: State) => void };

/** How the board proposes to handle the motion; without a kind there is no proposal. */
export function ProposalForm({ state, onChange }: FormProps<ProposalState>) {
  const id = useId();
  const { value } = state;
  return (
    <>
      <SelectField
        id={id}
        words={t('proposal')}
        all={t('proposalNone')}
        choices={PROPOSAL_KINDS.map((kind) => ({ value: kind, words: proposalText(kind) }))}
        value={value?.kind ?? null}
        onChange={(chosen) => {
          const kind = PROPOSAL_KINDS.find((one) => one === chosen);
          const next = kind === undefined ? null : { text: '', ...value, kind };
          onChange({ ...state, value: next });
        }}
      />
      {value !== null && (
        <WordsField
          words={t('fieldWords')}
          text={value.text}
          onText={(text) => onChange({ ...state, value: { ...value, text } })}
        />
      )}
      {value?.kind === 'voorwaardelijk' && (
        <WordsField
          words={t('fieldCondition')}
          text={value.condition ?? ''}
          onText={(condition) => onChange({ ...state, value: { ...value, condition } })}
        />
      )}
    </>
  );
}

/** The ways in which the VNG names an advice and a decision; others stay as they were read. */
const KINDS = {
  advice: ['overnemen', 'ontraden', 'oordeel', 'neutraal'],
  decision: ['aanhouden', 'afdoen'],
} as const;

/** An advice or a decision: its kind, and the words. */
export function AdviceForm({ state, onChange }: FormProps<AdviceState>) {
  const id = useId();
  const { field, value } = state;
  const kinds = [...new Set([...KINDS[field], ...(value === null ? [] : [value.kind])])];
  return (
    <>
      <SelectField
        id={id}
        words={t(field === 'advice' ? 'standingPreadvies' : 'fieldDecision')}
        all={t('fieldEmpty')}
        choices={kinds.map((kind) => ({ value: kind, words: kind, lang: 'nl' as const }))}
        value={value?.kind ?? null}
        onChange={(kind) =>
          onChange({ ...state, value: kind === null ? null : { text: '', ...value, kind } })
        }
      />
      {value !== null && (
        <WordsField
          words={t('fieldWords')}
          text={value.text}
          onText={(text) => onChange({ ...state, value: { ...value, text } })}
        />
      )}
    </>
  );
}
