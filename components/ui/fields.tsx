/** The small fields of the filters. */

type SelectFieldProps = {
  id: string;
  words: string;
  /** The choice that narrows nothing; without it one is always chosen. */
  all?: string;
  /** `lang`: for words that are not of the interface. */
  choices: readonly { value: string; words: string; lang?: 'nl' }[];
  value: string | null;
  onChange: (value: string | null) => void;
};

export function SelectField({ id, words, all, choices, value, onChange }: SelectFieldProps) {
  return (
    <div class="field">
      <label class="utrecht-form-label" for={id}>
        {words}
      </label>
      <select
        id={id}
        class="utrecht-select utrecht-select--html-select"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      >
        {all !== undefined && <option value="">{all}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  );
}

type TickProps = { words: string; isOn: boolean; onChange: (isOn: boolean) => void };

export function Tick({ words, isOn, onChange }: TickProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{words}</span>
    </label>
  );
}
