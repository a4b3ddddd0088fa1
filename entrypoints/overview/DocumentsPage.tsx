import './styles/documents.css';
import { useState } from 'preact/hooks';
import { DocumentName } from '../../components/motion/DocumentName';
import { Alert } from '../../components/ui/Alert';
import { Button } from '../../components/ui/Button';
import { Words } from '../../components/ui/Words';
import { t } from '../../components/words/messages';
import {
  type RemovedDocument,
  removeDocument,
  restoreDocument,
} from '../../storage/remove-document';
import { latestFirst } from '../../storage/views/queries';
import { DocumentCard } from './documents/DocumentCard';
import { ReadBetter } from './documents/ReadBetter';
import { ReadingJobs } from './documents/ReadingJobs';
import type { ViewProps } from './view-props';

type Removal = { facts: RemovedDocument; isRestoreRefused: boolean };

/** Every document that was read in: from where, when, and what hangs on it. */
export function DocumentsPage({ database, overview, go }: ViewProps) {
  const [removal, setRemoval] = useState<Removal | null>(null);
  const { documents, motions } = overview;
  const remove = async (id: string): Promise<void> => {
    const facts = await removeDocument(database, id);
    if (facts !== null) setRemoval({ facts, isRestoreRefused: false });
  };
  const undo = async (): Promise<void> => {
    if (removal === null) return;
    const isRestored = await restoreDocument(database, removal.facts);
    setRemoval(isRestored ? null : { ...removal, isRestoreRefused: true });
  };
  return (
    <div class="documents">
      {removal !== null && (
        <Alert kind={removal.isRestoreRefused ? 'warning' : 'ok'}>
          {removal.isRestoreRefused ? (
            t('documentsNotRestored')
          ) : (
            <>
              <Words
                of="documentsRemoved"
                values={[<DocumentName key="name" {...removal.facts.document} />]}
              />{' '}
              <Button label={t('undo')} icon="undo" onClick={() => void undo()} />
            </>
          )}
        </Alert>
      )}
      <ReadBetter documents={documents} />
      <ReadingJobs database={database} />
      {documents.length === 0 && <p class="nl-paragraph">{t('documentsNone')}</p>}
      <ul class="documents__list">
        {documents.toSorted(latestFirst).map((document) => (
          <DocumentCard
            key={document.id}
            database={database}
            document={document}
            motions={motions}
            onAdded={(motionId) => go({ motionId })}
            onRemove={() => void remove(document.id)}
          />
        ))}
      </ul>
    </div>
  );
}
