import { useId, useState } from 'preact/hooks';
import type { FieldState } from '../../../motions/corrections/field-state';
import { t } from '../../words/messages';

type PagesState = Extract<FieldState, { field: 'pages' }>;
type PagesFormProps = { state: PagesState; onChange: (state: PagesState) => void };

const pageOf = (typed: string): number | null => {
  const page = Number(typed);
  return Number.isInteger(page) && page > 0 ? page : null;
};

/** The first and the last page on which the motion stands. */
export function PagesForm({ state, onChange }: PagesFormProps) {
  const id = useId();
  const [first, setFirst] = useState(String(state.value?.[0] ?? ''));
  const [last, setLast] = useState(String(state.value?.[1] ?? ''));
  const put = (from: string, to: string): void => {
    setFirst(from);
    setLast(to);
    const [begin, end] = [pageOf(from), pageOf(to)];
    const pages = begin ?? end;
    const value: PagesState['value'] =
      pages === null ? null : [Math.min(begin ?? pages, end ?? pages), end ?? pages];
    onChange({ ...state, value });
  };
  const fields = [
    { name: 'first', words: t('fieldFirstPage'), typed: first, put: (to: string) => put(to, last) },
    { name: 'last', words: t('fieldLastPage'), typed: last, put: (to: string) => put(first, to) },
  ];
  return (
    <div class="field-row">
      {fields.map((field) => (
        <div class="field" key={field.name}>
          <label class="utrecht-form-label" for={`${id}-${field.name}`}>
            {field.words}
          </label>
          <input
            id={`${id}-${field.name}`}
            class="utrecht-textbox utrecht-textbox--html-input"
            inputMode="numeric"
            value={field.typed}
            onInput={({ currentTarget }) => field.put(currentTarget.value)}
          />
        </div>
      ))}
    </div>
  );
}
