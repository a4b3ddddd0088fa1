import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
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
      {labels.length > 0 && (
        <ul class="chips" aria-label={t('motionLabels')}>
          {labels.map((label) => (
            <li class="chip" key={label}>
              {label}
              <button
                type="button"
                class="chip__remove"
                aria-label={t('motionLabelRemove', label)}
                title={t('motionLabelRemove', label)}
                onClick={() => onChange(labels.filter((other) => other !== label))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
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
