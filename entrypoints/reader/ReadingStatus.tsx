import { reviewAddress } from '../../components/addresses/opens-where';
import { DocumentDoubts } from '../../components/motion/DocumentDoubts';
import { PutBackLink } from '../../components/page/corrections/PutBackLink';
import { SampleNote } from '../../components/page/SampleNote';
import { useLiveView } from '../../components/page/use-live-view';
import { Alert } from '../../components/ui/Alert';
import { Button } from '../../components/ui/Button';
import { Icon } from '../../components/ui/icons';
import { withoutMotionsText } from '../../components/words/document-words';
import { errorText } from '../../components/words/error-words';
import { t, tCount } from '../../components/words/messages';
import type { Reading } from '../../motions/model';
import { isSampleDocument } from '../../motions/sample';
import type { MotievolgerDatabase } from '../../storage/database';
import { StorageError } from '../../storage/errors';
import { MOST_KEPT_MEGABYTES } from '../../storage/kept-files';
import { loadReading } from '../../storage/views/queries';
import { AddMotion } from './AddMotion';
import { ChooseFile } from './ChooseFile';
import { ProgressBar } from './ProgressBar';
import type { ReadingSession } from './reading-session';
import type { OpenState } from './session-state';
import type { DocumentSource } from './source';

type ReadingStatusProps = {
  session: ReadingSession;
  state: OpenState;
  database: MotievolgerDatabase | null;
  openSource: (source: DocumentSource) => void;
};

/** How the reading goes or went, above the list. */
export function ReadingStatus({ session, state, database, openSource }: ReadingStatusProps) {
  const { reading, progress, placed, result, storageError, keeping } = state;
  const chooseOther = (
    <ChooseFile
      label={t('chooseOtherFile')}
      onFile={(file) => openSource({ kind: 'file', file })}
    />
  );
  if (reading === 'busy') {
    const { page, pages } = progress ?? { page: 0, pages: pagesOf(state.document) };
    return (
      <div class="reading-status">
        <ProgressBar
          label={t('progress', page, pages)}
          value={page}
          max={pages}
          cancelLabel={t('cancel')}
          onCancel={() => session.cancel()}
        />
      </div>
    );
  }
  if (reading === 'cancelled') {
    return (
      <div class="reading-status">
        <Alert kind="warning">
          <p class="nl-paragraph">{tCount('cancelled', placed.length)}</p>
          <Button label={t('readAgain')} icon="retry" onClick={() => void session.readAgain()} />
        </Alert>
      </div>
    );
  }
  if (typeof reading !== 'string') {
    return (
      <div class="reading-status" data-error={reading.code}>
        <Alert kind="error">
          <p class="nl-paragraph">{errorText(reading)}</p>
          <div class="button-row">
            <Button label={t('retry')} icon="retry" onClick={() => void session.readAgain()} />
            {chooseOther}
          </div>
        </Alert>
      </div>
    );
  }
  if (placed.length === 0) {
    return (
      <div class="reading-status">
        <Alert kind="info">
          <p class="nl-paragraph">{withoutMotionsText(result?.document.kind ?? 'geen')}</p>
          <div class="button-row">
            {chooseOther}
            <AddMotion />
          </div>
        </Alert>
        {result !== null && <DocumentDoubts reading={result} />}
        {database && <PutBackLink database={database} documentId={state.document.sha256} />}
      </div>
    );
  }
  return (
    <div class="reading-status">
      {storageError ? (
        <Alert kind="warning">{errorText(storageError)}</Alert>
      ) : (
        database && <StoredSign database={database} sha256={state.document.sha256} />
      )}
      <KeepingNote keeping={keeping} />
      {result !== null && isSampleDocument(result.document) && (
        <SampleNote database={database} where="shown" />
      )}
      {result !== null && <DocumentDoubts reading={result} />}
      {database && !storageError && result !== null && <ReviewLink reading={result} />}
      {database && <PutBackLink database={database} documentId={state.document.sha256} />}
    </div>
  );
}

/** All doubts about the document and its motions, one after another. */
function ReviewLink({ reading: { document, motions, warnings } }: { reading: Reading }) {
  const count = motions.reduce((sum, motion) => sum + motion.warnings.length, warnings.length);
  if (count === 0) return null;
  return (
    <p class="nl-paragraph">
      <a class="nl-link" href={reviewAddress(document.sha256)}>
        {tCount('reviewLink', count)}
      </a>
    </p>
  );
}

/** A Word file has none: it is read before a page of it could be shown. */
const pagesOf = (document: OpenState['document']): number =>
  document.form === 'pdf' ? document.pdf.numPages : 1;

/** A file from disk whose motions are stored, and the file itself is not. */
function KeepingNote({ keeping }: Pick<OpenState, 'keeping'>) {
  if (keeping === 'too-large') {
    return <Alert kind="info">{t('fileTooLarge', MOST_KEPT_MEGABYTES)}</Alert>;
  }
  if (!(keeping instanceof StorageError)) return null;
  return (
    <Alert kind="warning">{t(keeping.code === 'quota-full' ? 'fileNoRoom' : 'fileNotKept')}</Alert>
  );
}

type StoredSignProps = { database: MotievolgerDatabase; sha256: string };

/** Follows the store: it says what is there now, also when another tab removes it. */
function StoredSign({ database, sha256 }: StoredSignProps) {
  const live = useLiveView(() => loadReading(database, sha256), sha256);
  const stored = live.state === 'ready' && live.result.reading !== null;
  const text = live.state === 'loading' ? 'storing' : stored ? 'stored' : 'notStored';
  return (
    <p class="stored-sign" data-stored={stored || undefined}>
      <Icon name={stored ? 'disk' : 'info'} />
      {t(text)}
    </p>
  );
}
