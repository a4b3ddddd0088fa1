import { SelectField, Tick } from '../../components/ui/fields';
import { type MessageKey, t } from '../../components/words/messages';
import { SORTS, type Sort } from './address';
import type { ViewProps } from './view-props';

const SORT_WORDS: Partial<Record<Sort, MessageKey>> = {
  titel: 'overviewTitle',
  indiener: 'submitters',
  alv: 'overviewMeeting',
  stand: 'overviewStanding',
};

/** What the heads of the columns do, for a window too narrow for columns. */
export function SortFields({ address, go }: Pick<ViewProps, 'address' | 'go'>) {
  const choices = Object.entries(SORT_WORDS).map(([value, words]) => ({ value, words: t(words) }));
  return (
    <div class="motions-page__sort">
      <SelectField
        id="overview-sort"
        words={t('overviewSort')}
        choices={choices}
        value={address.sort}
        onChange={(value) => go({ sort: sortOf(value), isDescending: false })}
      />
      <Tick
        words={t('overviewSortDescending')}
        isOn={address.isDescending}
        onChange={(isDescending) => go({ isDescending })}
      />
    </div>
  );
}

const sortOf = (value: string | null): Sort => SORTS.find((sort) => sort === value) ?? 'titel';
