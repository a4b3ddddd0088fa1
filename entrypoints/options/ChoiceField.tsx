import { useId } from 'preact/hooks';
import { ManagedNote } from '../../components/ui/ManagedNote';

export type ChoiceFieldProps<Value extends string> = {
  legend: string;
  /** `lang` of words in another language than the page. */
  options: readonly { value: Value; label: string; lang?: string }[];
  value: Value;
  onChange: (value: Value) => void;
  managed: boolean;
};

/** One of a few, all in sight. */
export function ChoiceField<Value extends string>({
  legend,
  options,
  value,
  onChange,
  managed,
}: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <fieldset class="choices" aria-describedby={managed ? `${id}-managed` : undefined}>
      <legend class="choices__legend">{legend}</legend>
      <div class="choices__options">
        {options.map((option) => (
          <label class="choice" key={option.value}>
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              disabled={managed && option.value !== value}
              onChange={() => {
                if (!managed) onChange(option.value);
              }}
            />
            <span lang={option.lang}>{option.label}</span>
          </label>
        ))}
      </div>
      {managed && (
        <div id={`${id}-managed`}>
          <ManagedNote />
        </div>
      )}
    </fieldset>
  );
}
