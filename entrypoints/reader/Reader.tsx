import { useCallback, useEffect, useReducer, useState } from 'preact/hooks';
import {
  keptFileAddress,
  parseReaderAddress,
  readerAddress,
} from '../../components/addresses/reader-address';
import type { PageProps as MountedProps } from '../../components/page/mount-page';
import { SavedNote } from '../../components/page/SavedNote';
import { usePageSettings } from '../../components/page/use-page-settings';
import { useTitle } from '../../components/page/use-title';
import { WithNewMotions } from '../../components/page/WithNewMotions';
import { Alert } from '../../components/ui/Alert';
import { errorText } from '../../components/words/error-words';
import { t } from '../../components/words/messages';
import { withoutPlace } from '../../motions/web-address';
import type { Settings } from '../../storage/settings';
import { AccessPage } from './AccessPage';
import { FailedPage } from './FailedPage';
import { FileDrop } from './FileDrop';
import { GonePage } from './GonePage';
import { LoadingPage } from './LoadingPage';
import { OpenPage } from './OpenPage';
import { ReaderHeader } from './ReaderHeader';
import { ReadingSession } from './reading-session';
import { StartPage } from './StartPage';
import type { SessionState } from './session-state';
import { type DocumentSource, nameOfSource } from './source';

export type ReadingStateName = 'loading' | 'reading' | 'done' | 'cancelled' | 'error' | 'empty';

/** The state of the page in one word, on the root element for tests and styles. */
export function readingStateName(state: SessionState): ReadingStateName {
  if (state.phase === 'empty' || state.phase === 'loading') return state.phase;
  if (state.phase !== 'open') return 'error';
  if (state.reading === 'busy') return 'reading';
  return typeof state.reading === 'string' ? state.reading : 'error';
}

function useSession(session: ReadingSession): SessionState {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => session.subscribe(() => redraw(undefined)), [session]);
  return session.state;
}

function titleOf(state: SessionState): string {
  if (state.phase === 'empty') return `${t('reader')} – Motievolger`;
  if (state.phase === 'open') {
    const title = state.result?.document.title;
    return `${title || nameOfSource(state.document.source)} – Motievolger`;
  }
  return `${nameOfSource(state.source)} – Motievolger`;
}

/** Without a database the reader reads all the same: it says that nothing is kept. */
export function Reader({ database, storageError }: MountedProps) {
  const [session] = useState(() => new ReadingSession(database));
  const state = useSession(session);
  const { settings, managed, saving, save } = usePageSettings(database);
  const name = readingStateName(state);
  const title = titleOf(state);

  useEffect(() => {
    document.documentElement.dataset.readingState = name;
  }, [name]);
  useTitle(title, state.phase === 'open' && state.result?.document.title ? 'nl' : undefined);
  useEffect(() => {
    const source = addressedSource();
    if (source !== null) void session.open(source);
  }, [session]);
  const keptId = state.phase === 'open' && state.keeping === 'kept' ? state.document.sha256 : null;
  useEffect(() => {
    // From now on its address leads to it, also after a reload or a restart.
    if (keptId === null) return;
    history.replaceState(history.state, '', `${keptFileAddress(keptId)}${location.hash}`);
  }, [keptId]);

  const openSource = useCallback(
    (source: DocumentSource) => {
      const url = source.kind === 'url' ? source.url : null;
      const place = url?.slice(withoutPlace(url).length) ?? '';
      history.pushState(null, '', `${readerAddress(url)}${place}`);
      void session.open(source);
    },
    [session],
  );
  useEffect(() => {
    const onBack = (): void => {
      const source = addressedSource();
      // A file that is not kept has no address: only the bare page is the start page.
      if (source === null) {
        if (location.hash === '') session.leave();
      } else if (!isOpen(session.state, source)) void session.open(source);
    };
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, [session]);

  return (
    <div class="reader" key={settings.language}>
      <ReaderHeader {...{ state, settings, managed, openSource }} onChange={save} />
      {storageError && (
        <div class="reader__notice">
          <Alert kind="warning">{errorText(storageError)}</Alert>
        </div>
      )}
      <FileDrop onFile={(file) => openSource({ kind: 'file', file })} />
      <Page {...{ session, state, settings, managed, database, openSource }} onChange={save} />
      {database && <SavedNote saving={saving} />}
    </div>
  );
}

/** What the address of the page leads to; null for the start page. */
function addressedSource(): DocumentSource | null {
  const { src, fileId } = parseReaderAddress(location.href);
  if (fileId !== null) return { kind: 'kept', id: fileId };
  return src === null ? null : { kind: 'url', url: src };
}

function isOpen(state: SessionState, wanted: DocumentSource): boolean {
  if (state.phase === 'empty') return false;
  if (wanted.kind === 'kept') return state.phase === 'open' && state.document.sha256 === wanted.id;
  const source = state.phase === 'open' ? state.document.source : state.source;
  return source.kind === 'url' && wanted.kind === 'url' && source.url === wanted.url;
}

type PageProps = Pick<MountedProps, 'database'> & {
  session: ReadingSession;
  state: SessionState;
  settings: Settings;
  /** Those that the organisation fixed. */
  managed: readonly (keyof Settings)[];
  onChange: (patch: Partial<Settings>) => void;
  openSource: (source: DocumentSource) => void;
};

function Page({ session, state, settings, managed, database, openSource, onChange }: PageProps) {
  switch (state.phase) {
    case 'empty':
      return <StartPage {...{ database, settings, managed, onChange, openSource }} />;
    case 'loading':
      return <LoadingPage source={state.source} onCancel={() => session.leave()} />;
    case 'access':
      return (
        <AccessPage
          source={state.source}
          onAccess={() => void session.open(state.source)}
          openSource={openSource}
        />
      );
    case 'gone':
      return <GonePage onFile={(file) => void session.open({ kind: 'file', file })} />;
    case 'failed':
      return <FailedPage {...{ session, openSource }} error={state.error} source={state.source} />;
    case 'open':
      return (
        <WithNewMotions database={database} own={settings.gemeenten}>
          {() => (
            <OpenPage
              key={state.document.sha256}
              {...{ session, state, settings, database, openSource }}
            />
          )}
        </WithNewMotions>
      );
  }
}
