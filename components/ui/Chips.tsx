import { Icon } from './icons';

export type Chip = { id: string; words: string; removeWords: string };

type ChipsProps = {
  label: string;
  chips: readonly Chip[];
  onRemove: (id: string) => void;
};

/** A few chosen words, each with a button that takes it out again; nothing when there are none. */
export function Chips({ label, chips, onRemove }: ChipsProps) {
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={label}>
      {chips.map(({ id, words, removeWords }) => (
        <li class="chip" key={id}>
          {words}
          <button
            type="button"
            class="chip__remove"
            aria-label={removeWords}
            title={removeWords}
            onClick={() => onRemove(id)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
