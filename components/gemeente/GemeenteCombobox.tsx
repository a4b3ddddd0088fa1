import { useId, useMemo, useState } from 'preact/hooks';
import { type GemeenteSuggestion, searchGemeenten } from '../../motions/gemeenten/register';
import type { GemeenteCode } from '../../motions/model';
import { t, tCount } from '../words/messages';

const MAX_SUGGESTIONS = 8;

export type GemeenteComboboxProps = {
  /** Those that are chosen already: not offered again. */
  chosen: readonly GemeenteCode[];
  /** Gets present gemeenten only: a former one stands for those that took it over. */
  onChoose: (codes: GemeenteCode[]) => void;
};

/** Codes that choosing a suggestion stands for. */
function codesOf({ gemeente, successors }: GemeenteSuggestion): GemeenteCode[] {
  return successors.length > 0 ? successors.map(({ code }) => code) : [gemeente.code];
}

/** A combobox after the WAI-ARIA pattern: the focus stays in the field, the list follows it. */
export function GemeenteCombobox({ chosen, onChoose }: GemeenteComboboxProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const suggestions = useMemo(
    () =>
      searchGemeenten(query, MAX_SUGGESTIONS + chosen.length)
        .filter((suggestion) => codesOf(suggestion).some((code) => !chosen.includes(code)))
        .slice(0, MAX_SUGGESTIONS),
    [query, chosen],
  );
  const shown = open && suggestions.length > 0;

  const choose = (suggestion: GemeenteSuggestion | undefined): void => {
    if (!suggestion) return;
    onChoose(codesOf(suggestion));
    setQuery('');
    setOpen(false);
  };
  const move = (step: number): void => {
    setOpen(true);
    setActive((now) => (now + step + suggestions.length) % Math.max(suggestions.length, 1));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(shown ? 1 : 0);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && shown) choose(suggestions[active]);
    else if (event.key === 'Escape' && shown) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="field">
      <label class="utrecht-form-label" for={`${id}-field`}>
        {t('chooseGemeente')}
      </label>
      <div class="combobox">
        <input
          id={`${id}-field`}
          class="utrecht-textbox utrecht-textbox--html-input"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown ? `${id}-${active}` : undefined}
          aria-describedby={`${id}-hint`}
          value={query}
          onInput={({ currentTarget }) => {
            setQuery(currentTarget.value);
            setActive(0);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <div
          class="combobox__list"
          id={`${id}-list`}
          role="listbox"
          aria-label={t('gemeenten')}
          hidden={!shown}
        >
          {suggestions.map((suggestion, index) => (
            <div
              key={suggestion.gemeente.code}
              id={`${id}-${index}`}
              class="combobox__option"
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(suggestion)}
            >
              <span>{suggestion.gemeente.name}</span>
              <span class="combobox__note">{noteOf(suggestion)}</span>
            </div>
          ))}
        </div>
      </div>
      <p class="field__hint" id={`${id}-hint`} aria-live="polite">
        {query === '' ? t('chooseGemeenteHint') : tCount('gemeentenFound', suggestions.length)}
      </p>
    </div>
  );
}

function noteOf({ gemeente, successors }: GemeenteSuggestion): string {
  if (successors.length === 0) return gemeente.province;
  return t('nowPartOf', successors.map(({ name }) => name).join(', '));
}
