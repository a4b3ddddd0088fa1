import { opensInReader } from '../../../components/addresses/opens-where';
import { keptFileAddress } from '../../../components/addresses/reader-address';
import { sendMessage } from '../../../components/messaging/messaging';
import { DocumentName } from '../../../components/motion/DocumentName';
import { Alert } from '../../../components/ui/Alert';
import { Button } from '../../../components/ui/Button';
import { t, tCount } from '../../../components/words/messages';
import { READING_GENERATION } from '../../../motions/reading-generation';
import type { StoredDocument } from '../../../storage/records';
import { hashOfOverview, START } from '../address';

/** Documents that an earlier generation of the reading read: each by the way it can be read again. */
export function readEarlier(documents: readonly StoredDocument[]) {
  const earlier = documents.filter(({ generation = 1 }) => generation < READING_GENERATION);
  const addressOf = ({ url }: StoredDocument) => (url === undefined ? [] : [url]);
  return {
    pdfs: earlier.filter(opensInReader).flatMap(addressOf),
    pages: earlier.filter((document) => !opensInReader(document)).flatMap(addressOf),
    files: earlier.filter(({ url }) => url === undefined),
  };
}

/** One line for the other views, with the way to the documents. */
export function ReadBetterNote({ documents }: { documents: readonly StoredDocument[] }) {
  const { pdfs, pages, files } = readEarlier(documents);
  const count = pdfs.length + pages.length + files.length;
  if (count === 0) return null;
  return (
    <Alert kind="info">
      <a class="nl-link" href={hashOfOverview({ ...START, view: 'documenten' })}>
        {tCount('readBetterNote', count)}
      </a>
    </Alert>
  );
}

/** Offers to read again what Motievolger reads better now. */
export function ReadBetter({ documents }: { documents: readonly StoredDocument[] }) {
  const { pdfs, pages, files } = readEarlier(documents);
  if (pdfs.length + pages.length + files.length === 0) return null;
  return (
    <Alert kind="info">
      <p class="nl-paragraph">{t('readBetter')}</p>
      {pdfs.length > 0 && (
        <p class="nl-paragraph">
          <Button
            label={tCount('readBetterPdfs', pdfs.length)}
            icon="retry"
            onClick={() => void sendMessage('readDocuments', { urls: pdfs, again: true })}
          />
        </p>
      )}
      {pages.length > 0 && (
        <>
          <p class="nl-paragraph">{t('readBetterPages')}</p>
          <ul>
            {pages.map((url) => (
              <li key={url}>
                <a class="nl-link" href={url}>
                  {url}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {files.length > 0 && (
        <>
          <p class="nl-paragraph">{t('readBetterFiles')}</p>
          <ul>
            {files.map(({ id, title }) => (
              <li key={id}>
                <a class="nl-link" href={keptFileAddress(id)}>
                  <DocumentName title={title} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}
