import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Chips } from '../../ui/Chips';
import { t } from '../../words/messages';

type LabelsProps = {
  labels: readonly string[];
  /** Labels on other motions. */
  known: readonly string[];
  onChange: (labels: string[]) => void;
};

/** One's own words on a motion, to find it by. */
export function Labels({ labels, known, onChange }: LabelsProps) {
  const [text, setText] = useState('');
  const add = (): void => {
    if (text.trim() !== '') onChange([...labels, text.trim()]);
    setText('');
  };
  return (
    <div class="labels">
      <h3 class="nl-heading nl-heading--level-3">{t('motionLabels')}</h3>
      <Chips
        label={t('motionLabels')}
        chips={labels.map((label) => ({
          id: label,
          words: label,
          removeWords: t('motionLabelRemove', label),
        }))}
        onRemove={(label) => onChange(labels.filter((other) => other !== label))}
      />
      <form
        class="labels__add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="visually-hidden" for="label-add">
          {t('motionLabelAdd')}
        </label>
        <input
          id="label-add"
          class="utrecht-textbox utrecht-textbox--html-input"
          list="known-labels"
          placeholder={t('motionLabelAdd')}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <datalist id="known-labels">
          {known.map((label) => (
            <option key={label} value={label} />
          ))}
        </datalist>
        <Button label={t('motionLabelAddButton')} type="submit" />
      </form>
    </div>
  );
}
