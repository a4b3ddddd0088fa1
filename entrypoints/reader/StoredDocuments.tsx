import { documentAddress } from '../../components/addresses/opens-where';
import { DocumentName } from '../../components/motion/DocumentName';
import { MeetingName } from '../../components/motion/MeetingName';
import { useLiveView } from '../../components/page/use-live-view';
import { Alert } from '../../components/ui/Alert';
import { t } from '../../components/words/messages';
import type { MotievolgerDatabase } from '../../storage/database';
import type { StoredDocument } from '../../storage/records';
import { listDocuments } from '../../storage/views/queries';

type StoredDocumentsProps = { database: MotievolgerDatabase };

/** What was read before, on this computer; nothing before the first document. */
export function StoredDocuments({ database }: StoredDocumentsProps) {
  const live = useLiveView(() => listDocuments(database), database);
  if (live.state !== 'ready' || live.result.records.length + live.result.setAside.length === 0) {
    return null;
  }
  const { records, setAside } = live.result;
  return (
    <>
      <h2 class="nl-heading nl-heading--level-2 start__stored">{t('storedDocuments')}</h2>
      {setAside.length > 0 && <Alert kind="warning">{t('storedDamaged')}</Alert>}
      <ul class="stored">
        {records.map((document) => (
          <li class="stored__item" key={document.id} data-document-id={document.id}>
            <StoredDocumentLine document={document} />
          </li>
        ))}
      </ul>
      <p class="nl-paragraph">
        <a class="nl-link" href="/overview.html">
          {t('openOverview')}
        </a>
      </p>
    </>
  );
}

function StoredDocumentLine({ document }: { document: StoredDocument }) {
  const title = <DocumentName title={document.title} />;
  const address = documentAddress(document);
  return (
    <>
      {address === null ? (
        <span class="stored__title">{title}</span>
      ) : (
        <a class="nl-link stored__title" href={address}>
          {title}
        </a>
      )}
      {document.sample === true && <span class="nl-data-badge badge">{t('sample')}</span>}
      {document.meeting && (
        <span class="field__hint">
          <MeetingName meeting={document.meeting} />
        </span>
      )}
    </>
  );
}
