import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { documentAddress } from '../../components/addresses/opens-where';
import { openTab } from '../../components/browser/extension-address';
import { DocumentName } from '../../components/motion/DocumentName';
import { MotionDetails } from '../../components/motion/MotionDetails';
import { MotionFilters } from '../../components/motion/MotionFilters';
import { MotionList } from '../../components/motion/MotionList';
import {
  groupMotions,
  type MotionFilter,
  NO_FILTER,
  requireLife,
  type StandingOf,
} from '../../components/motion/motion-selection';
import { PointerContext } from '../../components/motion/ShowPlaces';
import type { PageProps } from '../../components/page/mount-page';
import { OwnWork } from '../../components/page/own-work/OwnWork';
import { useOwnWork } from '../../components/page/own-work/use-own-work';
import { SampleNote } from '../../components/page/SampleNote';
import { useActiveTab } from '../../components/page/use-active-tab';
import { usePageMotions } from '../../components/page/use-page-motions';
import { usePageSettings } from '../../components/page/use-page-settings';
import { WithNewMotions } from '../../components/page/WithNewMotions';
import { Alert } from '../../components/ui/Alert';
import { Button } from '../../components/ui/Button';
import { Words } from '../../components/ui/Words';
import { errorText } from '../../components/words/error-words';
import { t } from '../../components/words/messages';
import { countText } from '../../components/words/motion-words';
import { isOwnMotion } from '../../motions/gemeenten/own';
import { hasAccount } from '../../motions/history/life-here';
import type { GemeenteCode } from '../../motions/model';
import type { PageMotion } from '../../storage/views/page-motions';
import { usePagePointer } from './use-page-pointer';

function addressOf({ motion, document }: PageMotion, page: number | null): string | null {
  const anchor = motion.source.anchor ?? null;
  return documentAddress(document, { page, motionId: motion.id, anchor });
}

/** The document that is told from, one click away; its name alone when it came from a file. */
function SourceLine({ motion: one }: { motion: PageMotion }) {
  const { motion, document } = one;
  const page = motion.source.pages?.[0] ?? null;
  const address = addressOf(one, page);
  const name = <DocumentName title={document.title} />;
  const words = <Words of="sidePanelSource" values={[name]} />;
  return (
    <p class="nl-paragraph field__hint">
      {address === null ? (
        words
      ) : (
        <a class="nl-link" href={address} target="_blank" rel="noopener">
          {words}
        </a>
      )}
    </p>
  );
}

/** The motions of the page in front, as the reader lists them; follows the tab. */
export function SidePanel(props: PageProps) {
  const { settings, ready } = usePageSettings(props.database);
  return (
    <WithNewMotions database={props.database} own={settings.gemeenten}>
      {() => <Panel {...props} own={settings.gemeenten} ready={ready} />}
    </WithNewMotions>
  );
}

type PanelProps = PageProps & { own: readonly GemeenteCode[]; ready: boolean };

function Panel({ database, storageError, own, ready }: PanelProps) {
  const tab = useActiveTab();
  const live = usePageMotions(database, tab);
  const [filter, setFilter] = useState<MotionFilter>(NO_FILTER);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const shown = live.state === 'ready' ? live.result : [];
  const motions = useMemo(() => shown.map(({ motion }) => motion), [shown]);
  const lives = useMemo(() => new Map(shown.map(({ motion, life }) => [motion, life])), [shown]);
  const standingOf = useCallback<StandingOf>((motion) => requireLife(lives, motion).shown, [lives]);
  const ownWork = useOwnWork(database, motions);
  const groups = useMemo(
    () => groupMotions(motions, own, filter, standingOf),
    [motions, own, filter, standingOf],
  );
  const selected = shown.find(({ motion }) => motion.id === selectedId);
  const { pointer, isChanged } = usePagePointer(tab, selected);
  const ownCount = motions.filter((motion) => isOwnMotion(motion, own)).length;
  const isLoading = !ready || (live.state === 'loading' && database !== null);

  if (selected) {
    const { motion, life } = selected;
    return (
      <main class="side">
        <h1 class="visually-hidden">{t('sidePanel')}</h1>
        <div class="side__bar">
          <Button label={t('backToList')} icon="back" onClick={() => setSelectedId(null)} />
        </div>
        <div class="side__details">
          <PointerContext.Provider value={pointer}>
            {isChanged && <Alert kind="warning">{t('placesChanged')}</Alert>}
            <MotionDetails
              motion={motion}
              life={life}
              referredTo={motions.find(({ id }) => id === motion.refersTo) ?? null}
              isOwn={isOwnMotion(motion, own)}
              onOpenPage={(page) => {
                const address = addressOf(selected, page);
                if (address !== null) void openTab(address);
              }}
              onSelect={setSelectedId}
            >
              {database && (
                <OwnWork
                  key={motion.id}
                  database={database}
                  motionId={motion.id}
                  work={ownWork.get(motion.id) ?? null}
                  hasAccount={hasAccount(life)}
                />
              )}
            </MotionDetails>
          </PointerContext.Provider>
          <SourceLine motion={selected} />
        </div>
      </main>
    );
  }
  return (
    <main class="side">
      <h1 class="visually-hidden">{t('sidePanel')}</h1>
      {storageError && <Alert kind="warning">{errorText(storageError)}</Alert>}
      {motions.length > 0 ? (
        <>
          <h2 class="visually-hidden">{t('motionList')}</h2>
          <MotionFilters
            {...{ motions, standingOf, filter }}
            searchRef={search}
            onChange={setFilter}
          />
          <p class="side__count" role="status">
            {countText(motions, ownCount)}
          </p>
          {shown.some(({ document }) => document.isSample) && (
            <SampleNote database={database} where="shown" />
          )}
          <MotionList {...{ groups, standingOf }} selectedId={null} onSelect={setSelectedId} />
          {groups.ownMotions.length + groups.otherMotions.length === 0 && (
            <div class="side__nothing">
              <p class="nl-paragraph">{t('nothingFound')}</p>
              <Button label={t('clearFilter')} onClick={() => setFilter(NO_FILTER)} />
            </div>
          )}
        </>
      ) : (
        <div class="side__nothing">
          <h2 class="nl-heading nl-heading--level-2">{t('motionList')}</h2>
          <p class="nl-paragraph">{isLoading ? t('popupLoading') : t('sidePanelEmpty')}</p>
        </div>
      )}
    </main>
  );
}
