import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  groupMotions,
  type MotionFilter,
  NO_FILTER,
  nextOwn,
  requireLife,
  type StandingOf,
  stepThrough,
} from '../../components/motion/motion-selection';
import { PointerContext } from '../../components/motion/ShowPlaces';
import { Dialog } from '../../components/ui/Dialog';
import { t } from '../../components/words/messages';
import { isOwnMotion } from '../../motions/gemeenten/own';
import type { PlacedMotion } from '../../motions/model';
import type { MotievolgerDatabase } from '../../storage/database';
import type { Settings } from '../../storage/settings';
import { DetailsPane } from './DetailsPane';
import { ListPane } from './ListPane';
import { MotionPanel } from './MotionPanel';
import { drawMarginMarks } from './margin-marks';
import { PdfPane } from './PdfPane';
import type { DrawnPage } from './pdf-view';
import { ReadingStatus } from './ReadingStatus';
import type { OpenState, ReadingSession } from './reading-session';
import { useShortcuts } from './shortcuts';
import type { DocumentSource } from './source';
import { useLives } from './use-lives';
import { useNarrow, useWide } from './use-narrow';
import { useOwnHighlights } from './use-own-highlights';
import { usePanes } from './use-panes';
import { usePdfView } from './use-pdf-view';
import { usePlaceInAddress, useStartPlace } from './use-place-in-address';
import { usePlaceMarks } from './use-place-marks';

type OpenPageProps = {
  session: ReadingSession;
  state: OpenState;
  settings: Settings;
  database: MotievolgerDatabase | null;
  openSource: (source: DocumentSource) => void;
};

/** The document with its marks, and beside it the list and the details of its motions. */
export function OpenPage({ session, state, settings, database, openSource }: OpenPageProps) {
  const { document, placed } = state;
  const { pdf } = document;
  const start = useStartPlace();
  const [selectedId, setSelectedId] = useState(start.motionId);
  const [filter, setFilter] = useState<MotionFilter>(NO_FILTER);
  const [drawerOpen, setDrawerOpen] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const narrow = useNarrow();
  const wide = useWide();
  const panes = usePanes();
  const own = settings.gemeenten;

  const motions = useMemo(() => placed.map(({ motion }) => motion), [placed]);
  const lives = useLives(database, state, motions);
  const standingOf = useCallback<StandingOf>((motion) => requireLife(lives, motion).shown, [lives]);
  const groups = useMemo(
    () => groupMotions(motions, own, filter, standingOf),
    [motions, own, filter, standingOf],
  );
  const selected = placed.find(({ motion }) => motion.id === selectedId) ?? null;

  const drawMarks = (drawn: DrawnPage): void =>
    drawMarginMarks(drawn, {
      placed,
      selectedId,
      standingOf,
      rotation: viewer.rotation,
      isOwn: ({ motion }: PlacedMotion) => isOwnMotion(motion, own),
      onSelect: (motionId) => {
        setSelectedId(motionId);
        if (narrow) setDrawerOpen(true);
      },
    });
  const viewer = usePdfView(pdf, {
    onPageDrawn: (drawn) => {
      drawMarks(drawn);
      placeMarks.drawPage(drawn);
    },
    onTextDrawn: (drawn) => highlights.drawPage(drawn),
  });
  const { view, ready } = viewer;
  const highlights = useOwnHighlights(view, own);
  const placeMarks = usePlaceMarks(viewer, selectedId);

  useEffect(() => {
    if (ready) for (const drawn of view?.pages ?? []) drawMarks(drawn);
  }, [view, ready, placed, standingOf, own, selectedId, narrow, viewer.rotation]);

  const showMotion = useCallback(
    (motionId: string, onPage?: number) => {
      const regions = placed.find(({ motion }) => motion.id === motionId)?.regions ?? [];
      const region = regions.find((one) => onPage === undefined || one.page === onPage);
      if (region) view?.goToRegion(region);
      else if (onPage !== undefined) view?.goToPage(onPage);
    },
    [view, placed],
  );
  const select = useCallback(
    (motionId: string) => {
      setSelectedId(motionId);
      showMotion(motionId);
    },
    [showMotion],
  );

  // Whoever chooses a motion wants to see it, also when its pane was closed.
  useEffect(() => {
    if (selectedId !== null) panes.setOpen('details', true);
  }, [selectedId]);
  usePlaceInAddress(start, viewer, {
    selectedId,
    isRead: selected !== null,
    setSelectedId,
    showMotion,
  });

  const listed = [...groups.own, ...groups.other];
  const step = (by: 1 | -1): void => {
    const next = stepThrough(listed, selectedId, by);
    if (next) select(next.id);
  };
  const deselect = (): void => setSelectedId(null);
  const closeDetails = (): void => {
    deselect();
    panes.setOpen('details', false);
  };

  useShortcuts(
    {
      j: () => step(1),
      k: () => step(-1),
      n: () => {
        const next = nextOwn(groups, selectedId);
        if (next) select(next.id);
      },
      '/': () => {
        if (narrow) setDrawerOpen(true);
        // The field may stand in a drawer that opens now.
        requestAnimationFrame(() => search.current?.focus());
      },
      // In a drawer Escape closes the drawer, which the browser does itself.
      ...(selectedId === null || drawerOpen ? {} : { Escape: deselect }),
    },
    settings.singleKeys,
  );

  // Without motions there is nothing to put beside the document.
  const isPlain = state.reading !== 'busy' && motions.length === 0;
  // In a narrow window the list is hidden; how the reading goes must not be.
  const showsStrip = isPlain || (narrow && state.reading !== 'done');
  const panel = (
    <PointerContext.Provider value={placeMarks.pointer}>
      <MotionPanel
        layout={{ narrow, wide, panes }}
        isChosen={selected !== null}
        list={
          <>
            {!showsStrip && <ReadingStatus {...{ session, state, database, openSource }} />}
            <ListPane
              {...{ motions, groups, standingOf, filter, own, selectedId }}
              searchRef={search}
              onFilter={setFilter}
              onSelect={select}
            />
          </>
        }
        details={
          <DetailsPane
            {...{ motions, listed, lives, own, database }}
            selected={selected?.motion ?? null}
            isRead={state.reading === 'done'}
            onSelect={select}
            onOpenPage={(number) => {
              setDrawerOpen(false);
              if (selectedId !== null) showMotion(selectedId, number);
            }}
            bar={{ narrow, onStep: step, onBack: deselect, onClose: closeDetails }}
          />
        }
      />
    </PointerContext.Provider>
  );
  const hasPanel = !narrow && !isPlain;
  return (
    <main
      class="open-page"
      style={{
        '--list-width': `${panes.panes.list.width}px`,
        '--details-width': `${panes.panes.details.width}px`,
      }}
    >
      {hasPanel && (
        <button type="button" class="skip-link" onClick={() => viewer.container.current?.focus()}>
          {t('skipToDocument')}
        </button>
      )}
      {hasPanel && panel}
      <PdfPane
        {...{ viewer, document }}
        drawerLabel={narrow && !isPlain ? t('motionList') : null}
        count={motions.length}
        panes={narrow || isPlain ? null : panes}
        onOpenDrawer={() => setDrawerOpen(true)}
      >
        {showsStrip && (
          <div class="status-strip">
            <ReadingStatus {...{ session, state, database, openSource }} />
          </div>
        )}
      </PdfPane>
      {narrow && drawerOpen && (
        <Dialog kind="drawer" title={t('motionList')} onClose={() => setDrawerOpen(false)}>
          {panel}
        </Dialog>
      )}
    </main>
  );
}
