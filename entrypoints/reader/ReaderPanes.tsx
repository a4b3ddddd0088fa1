import type { ComponentChildren } from 'preact';
import { type Pointer, PointerContext } from '../../components/motion/ShowPlaces';
import { Correcting } from '../../components/page/corrections/Correcting';
import { Dialog } from '../../components/ui/Dialog';
import { t } from '../../components/words/messages';
import type { MotievolgerDatabase } from '../../storage/database';
import type { Settings } from '../../storage/settings';
import { DetailsPane } from './DetailsPane';
import { ListPane } from './ListPane';
import { MotionPanel } from './MotionPanel';
import { ReadingStatus } from './ReadingStatus';
import type { ReadingSession } from './reading-session';
import { SelectionBar } from './SelectionBar';
import type { SelectedWords } from './selected-words';
import type { OpenState } from './session-state';
import type { DocumentSource } from './source';
import { useWide } from './use-narrow';
import type { PanesView } from './use-panes';
import type { ReaderMotions } from './use-reader-motions';

export type OpenPageProps = {
  session: ReadingSession;
  state: OpenState;
  settings: Settings;
  database: MotievolgerDatabase | null;
  openSource: (source: DocumentSource) => void;
};

/** What a document needs to know of the panes around it. */
export type DocumentPaneProps = {
  /** null when the list stands beside the document. */
  drawerLabel: string | null;
  count: number;
  /** null when no panes stand beside the document. */
  panes: PanesView | null;
  onOpenDrawer: () => void;
  /** Stands between the toolbar and the document. */
  children?: ComponentChildren;
};

type ReaderPanesProps = OpenPageProps & {
  reader: ReaderMotions;
  pointer: Pointer;
  onFocusDocument: () => void;
  /** What is selected in the document. */
  words: SelectedWords | null;
  pane: (props: DocumentPaneProps) => ComponentChildren;
};

/** The list and the details of the motions, with their document between or beside them. */
export function ReaderPanes(props: ReaderPanesProps) {
  const { session, state, settings, database, openSource, reader, pointer } = props;
  const { motions, groups, listed, lives, standingOf, filter, selectedId, selected } = reader;
  const { narrow, panes, drawerOpen, setDrawerOpen } = reader;
  const wide = useWide();
  const own = settings.gemeenten;
  // Without motions there is nothing to put beside the document.
  const isPlain = state.reading !== 'busy' && motions.length === 0;
  // In a narrow window the list is hidden; how the reading goes must not be.
  const showsStrip = isPlain || (narrow && state.reading !== 'done');
  const hasPanel = !narrow && !isPlain;
  const panel = (
    <PointerContext.Provider value={pointer}>
      <MotionPanel
        layout={{ narrow, wide, panes }}
        isChosen={selected !== null}
        list={
          <>
            {!showsStrip && <ReadingStatus {...{ session, state, database, openSource }} />}
            <ListPane
              {...{ motions, groups, standingOf, filter, own, selectedId }}
              searchRef={reader.searchRef}
              onFilter={reader.setFilter}
              onSelect={reader.select}
            />
          </>
        }
        details={
          <DetailsPane
            {...{ motions, listed, lives, own, database }}
            ownWork={reader.ownWork}
            selected={selected?.motion ?? null}
            onSelect={reader.select}
            onOpenPage={reader.showPage}
            bar={{
              narrow,
              onStep: reader.step,
              onBack: reader.deselect,
              onClose: () => {
                reader.deselect();
                panes.setOpen('details', false);
              },
            }}
          />
        }
      />
    </PointerContext.Provider>
  );
  // Only what is stored can be corrected, so that nothing that a person says is lost.
  const isCorrectable = state.reading === 'done' && state.storageError === null;
  return (
    <Correcting
      database={isCorrectable ? database : null}
      documentId={state.document.sha256}
      hasPages={state.document.form === 'pdf'}
      prepare={() => session.keep()}
    >
      <main
        class="open-page"
        style={{
          '--list-width': `${panes.panes.list.width}px`,
          '--details-width': `${panes.panes.details.width}px`,
        }}
      >
        {hasPanel && (
          <button type="button" class="skip-link" onClick={props.onFocusDocument}>
            {t('skipToDocument')}
          </button>
        )}
        {hasPanel && panel}
        {props.pane({
          drawerLabel: narrow && !isPlain ? t('motionList') : null,
          count: motions.length,
          panes: narrow || isPlain ? null : panes,
          onOpenDrawer: () => setDrawerOpen(true),
          children: showsStrip && (
            <div class="status-strip">
              <ReadingStatus {...{ session, state, database, openSource }} />
            </div>
          ),
        })}
        {narrow && drawerOpen && (
          <Dialog kind="drawer" title={t('motionList')} onClose={() => setDrawerOpen(false)}>
            {panel}
          </Dialog>
        )}
      </main>
      <SelectionBar words={props.words} motion={selected?.motion ?? null} />
    </Correcting>
  );
}
