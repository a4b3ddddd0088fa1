import { useId } from 'preact/hooks';
import { t } from '../words/messages';
import { ManagedNote } from './ManagedNote';

export type SwitchProps = {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Fixed by the organisation: says so, and can be read but not changed. */
  managed?: boolean;
};

/** On or off, at once. Says so in words too: neither colour nor place carries it alone. */
export function Switch({ label, hint, checked, onChange, managed = false }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <label class="switch__row" for={`${id}-switch`}>
        <span class="switch__label">{label}</span>
        <span class="switch__control">
          <span class="switch__word" aria-hidden="true">
            {t(checked ? 'switchOn' : 'switchOff')}
          </span>
          <input
            id={`${id}-switch`}
            class="switch__input"
            type="checkbox"
            role="switch"
            checked={checked}
            aria-checked={checked}
            aria-disabled={managed || undefined}
            aria-describedby={`${id}-hint`}
            onClick={(event) => {
              // It stays focusable, so that a keyboard user finds out why it does not change.
              if (managed) event.preventDefault();
            }}
            onChange={(event) => {
              if (!managed) onChange(event.currentTarget.checked);
            }}
          />
        </span>
      </label>
      <div id={`${id}-hint`}>
        {hint && <p class="field__hint">{hint}</p>}
        {managed && <ManagedNote />}
      </div>
    </div>
  );
}
