import { useEffect, useState } from 'preact/hooks';
import { useAutosave } from './use-autosave';

type AutosavedTextProps = {
  id: string;
  label: string;
  hint?: string;
  text: string;
  onChange: (text: string) => void;
  /** The lines of a text field; without it the text is one line. */
  rows?: number;
  autocomplete?: 'name';
};

/** A text that is kept after a pause, and when the field or the page is left. */
export function AutosavedText(props: AutosavedTextProps) {
  const { id, label, hint, text, onChange, rows, autocomplete } = props;
  const [shown, setShown] = useState(text);
  const autosave = useAutosave(onChange);
  useEffect(() => {
    if (!autosave.isPending) setShown(text);
  }, [text]);
  const field = {
    id,
    value: shown,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      setShown(currentTarget.value);
      autosave.change(currentTarget.value);
    },
    onBlur: () => autosave.flush(),
    ...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }),
    ...(autocomplete === undefined ? {} : { autocomplete }),
  };
  return (
    <div class="field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input {...field} class="utrecht-textbox utrecht-textbox--html-input" type="text" />
      ) : (
        <textarea {...field} class="utrecht-textbox" rows={rows} />
      )}
      {hint !== undefined && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
