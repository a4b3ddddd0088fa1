import { useId } from 'preact/hooks';
import type { FieldState } from '../../../motions/corrections/field-state';
import { FIELD_HEADINGS } from '../../words/field-words';
import { t } from '../../words/messages';

export type TextState = Extract<FieldState, { field: 'title' | 'subject' | 'request' | 'account' }>;
type TextFormProps = { state: TextState; onChange: (state: TextState) => void };

const ROWS = { title: 2, subject: 2, request: 10, account: 12 } as const;

/** Empty says that the document has no such text; a title can be empty too. */
function withText(state: TextState, text: string): TextState {
  if (state.field === 'title') return { ...state, value: text };
  return { ...state, value: text.trim() === '' ? null : text };
}

/** Words of the motion as they should stand. */
export function TextForm({ state, onChange }: TextFormProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="utrecht-form-label" for={id}>
        {t(FIELD_HEADINGS[state.field])}
      </label>
      <textarea
        id={id}
        class="utrecht-textbox"
        lang="nl"
        rows={ROWS[state.field]}
        value={state.value ?? ''}
        onInput={({ currentTarget }) => onChange(withText(state, currentTarget.value))}
      />
    </div>
  );
}
