import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import { gemeentenOf } from '../../motions/gemeenten/own';
import { findGemeenteByCode } from '../../motions/gemeenten/register';
import { STANDING_KINDS } from '../../motions/history/standing';
import type { Motion } from '../../motions/model';
import { t } from '../words/messages';
import type { MotionFilter, StandingOf } from './motion-selection';
import { STANDING_LOOKS } from './standing-looks';

export type MotionFiltersProps = {
  motions: readonly Motion[];
  standingOf: StandingOf;
  filter: MotionFilter;
  onChange: (filter: MotionFilter) => void;
  /** For the key that jumps to the search field. */
  searchRef: Ref<HTMLInputElement>;
};

type GemeenteChoice = { code: string; name: string };

function gemeenteChoices(motions: readonly Motion[]): GemeenteChoice[] {
  const codes = new Set(motions.flatMap((motion) => [...gemeentenOf(motion)]));
  return [...codes]
    .flatMap((code) => findGemeenteByCode(code) ?? [])
    .map(({ code, name }) => ({ code, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
}

/** Searching, and choosing a status or a gemeente among those that occur in the list. */
export function MotionFilters(props: MotionFiltersProps) {
  const { motions, standingOf, filter, onChange, searchRef } = props;
  const gemeenten = useMemo(() => gemeenteChoices(motions), [motions]);
  const counts = useMemo(
    () => Map.groupBy(motions, (motion) => standingOf(motion).kind),
    [motions, standingOf],
  );
  const kinds = STANDING_KINDS.filter((kind) => counts.has(kind) || kind === filter.kind);
  const isFiltered = filter.kind !== null || filter.gemeente !== null || filter.query !== '';
  return (
    <search class="filters" data-filtered={isFiltered || undefined}>
      <div class="field filters__search">
        <label class="visually-hidden" for="motion-search">
          {t('searchMotions')}
        </label>
        <input
          ref={searchRef}
          id="motion-search"
          type="search"
          class="utrecht-textbox utrecht-textbox--html-input"
          placeholder={t('searchMotions')}
          autocomplete="off"
          value={filter.query}
          onInput={({ currentTarget }) => onChange({ ...filter, query: currentTarget.value })}
        />
      </div>
      <div class="field">
        <label class="visually-hidden" for="motion-kind">
          {t('filterStatus')}
        </label>
        <select
          id="motion-kind"
          class="utrecht-select utrecht-select--html-select"
          value={filter.kind ?? ''}
          onChange={({ currentTarget }) => {
            const kind = STANDING_KINDS.find((known) => known === currentTarget.value);
            onChange({ ...filter, kind: kind ?? null });
          }}
        >
          <option value="">{t('allStatuses')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(STANDING_LOOKS[kind].label)} ({counts.get(kind)?.length ?? 0})
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label class="visually-hidden" for="motion-gemeente">
          {t('filterGemeente')}
        </label>
        <select
          id="motion-gemeente"
          class="utrecht-select utrecht-select--html-select"
          value={filter.gemeente ?? ''}
          onChange={({ currentTarget }) =>
            onChange({ ...filter, gemeente: currentTarget.value || null })
          }
        >
          <option value="">{t('allGemeenten')}</option>
          {gemeenten.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </search>
  );
}
