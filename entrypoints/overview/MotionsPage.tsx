import { useMemo } from 'preact/hooks';
import { reportUrl } from '../../components/addresses/report-address';
import { AllSeen } from '../../components/page/AllSeen';
import { Button } from '../../components/ui/Button';
import { t } from '../../components/words/messages';
import { shownText } from '../../components/words/motion-words';
import { hashOfOverview, NO_FILTERS } from './address';
import { MotionTable } from './MotionTable';
import { OverviewFilters } from './OverviewFilters';
import { ShareDossier } from './ShareDossier';
import { SortFields } from './SortFields';
import { countWork, narrowGroups, selectMotions } from './select-motions';
import { useMotionSearch } from './use-motion-search';
import type { ViewProps } from './view-props';
import { WorkList } from './WorkList';

/** With more motions a report is long: it is made all the same, and that is said before. */
const LONG_REPORT = 100;

const idsOf = (groups: ReturnType<typeof narrowGroups>): string[] =>
  groups.flatMap(({ motions }) => motions.map(({ motion }) => motion.id));

const printsOf = (groups: ReturnType<typeof narrowGroups>): string[] =>
  groups.flatMap(({ motions }) => motions.flatMap(({ prints }) => prints));

const isoToday = (): string => new Date().toLocaleDateString('sv-SE');

/** The table of all motions, with what narrows it. */
export function MotionsPage({ database, overview, own, fresh, address, go }: ViewProps) {
  const { motions } = overview;
  const { filters } = address;
  const { found, isIndexing } = useMotionSearch(motions, filters.query);
  const withoutWords = hashOfOverview({ ...address, filters: { ...filters, query: '' } });
  const today = isoToday();
  const viewer = useMemo(
    () => ({ own, today, fresh: new Set(fresh.map(({ motionId }) => motionId)) }),
    [own, today, fresh],
  );
  const counts = useMemo(() => countWork(motions, viewer), [motions, viewer]);
  const all = useMemo(
    () => selectMotions(motions, address, viewer),
    [motions, withoutWords, viewer],
  );
  const groups = useMemo(() => narrowGroups(all, found), [all, found]);
  const shown = groups.reduce((sum, group) => sum + group.motions.length, 0);
  return (
    <div class="motions-page">
      {own.length > 0 && (
        <WorkList {...{ counts, address, go }}>
          <AllSeen database={database} count={fresh.length} />
        </WorkList>
      )}
      <search class="motions-page__search">
        <label class="utrecht-form-label" for="overview-search">
          {t('overviewSearch')}
        </label>
        <input
          id="overview-search"
          type="search"
          class="utrecht-textbox utrecht-textbox--html-input"
          autocomplete="off"
          value={filters.query}
          onInput={({ currentTarget }) =>
            go({ filters: { ...filters, query: currentTarget.value } })
          }
        />
        {filters.query !== '' && isIndexing && (
          <p class="field__hint" role="status">
            {t('overviewIndexing')}
          </p>
        )}
      </search>
      <OverviewFilters {...{ motions, address, go }} />
      <p class="motions-page__count" role="status">
        {shownText(
          shown,
          motions.map(({ motion }) => motion),
        )}
      </p>
      {shown > 0 && (
        <p class="nl-paragraph motions-page__share">
          <a class="nl-link" href={reportUrl({ scope: { kind: 'motions', ids: idsOf(groups) } })}>
            {t('reportOfShown')}
          </a>
          {shown > LONG_REPORT && <span class="field__hint">{t('reportOfMany', shown)}</span>}
          <ShareDossier database={database} prints={printsOf(groups)} />
        </p>
      )}
      {shown > 0 && <SortFields {...{ address, go }} />}
      {shown > 0 ? (
        <MotionTable {...{ groups, own, address, go }} />
      ) : (
        <div class="motions-page__nothing">
          <p class="nl-paragraph">{t('nothingFound')}</p>
          <Button label={t('clearFilter')} onClick={() => go({ filters: NO_FILTERS })} />
        </div>
      )}
    </div>
  );
}
