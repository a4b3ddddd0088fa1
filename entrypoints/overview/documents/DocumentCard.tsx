import { useState } from 'preact/hooks';
import {
  documentAddress,
  opensInReader,
  reviewAddress,
} from '../../../components/addresses/opens-where';
import { sendMessage } from '../../../components/messaging/messaging';
import { ConfirmedDoubts } from '../../../components/motion/ConfirmedDoubts';
import { DocumentName } from '../../../components/motion/DocumentName';
import { MeetingName } from '../../../components/motion/MeetingName';
import { WarningList } from '../../../components/motion/Warnings';
import { PutBackLink } from '../../../components/page/corrections/PutBackLink';
import { useLiveView } from '../../../components/page/use-live-view';
import { Button } from '../../../components/ui/Button';
import { messageLanguage, t, tCount } from '../../../components/words/messages';
import type { MotievolgerDatabase } from '../../../storage/database';
import { isFileKept } from '../../../storage/kept-files';
import type { StoredDocument } from '../../../storage/records';
import type { FollowedMotion } from '../../../storage/views/lives';
import { DOCUMENT_KIND_WORDS, formOfDocument } from '../document-kinds';
import { AddMotion } from './AddMotion';
import { VersionChanges } from './VersionChanges';

type DocumentCardProps = {
  database: MotievolgerDatabase;
  document: StoredDocument;
  motions: readonly FollowedMotion[];
  /** A motion was added to it, by id. */
  onAdded: (motionId: string) => void;
  onRemove: () => void;
};

/** Motions that no other document speaks of go with it. */
function onlyHere(motions: readonly FollowedMotion[], documentId: string): number {
  return motions.filter(({ events }) => events.every((event) => event.documentId === documentId))
    .length;
}

export function DocumentCard(props: DocumentCardProps) {
  const { database, document, motions, onAdded, onRemove } = props;
  const [isAsking, setAsking] = useState(false);
  const { id, title, kind, meeting, url, readAt, warnings } = document;
  const named = motions.filter(({ events }) => events.some((event) => event.documentId === id));
  const reader = opensInReader(document) ? documentAddress(document) : null;
  return (
    <li class="documents__card" data-document-id={id}>
      <h2 class="nl-heading nl-heading--level-3">
        <DocumentName title={title} />{' '}
        {document.sample === true && <span class="nl-data-badge badge">{t('sample')}</span>}
      </h2>
      <p class="nl-paragraph">
        {t(DOCUMENT_KIND_WORDS[kind])} · {t(formOfDocument(document))} ·{' '}
        {meeting && (
          <>
            <MeetingName meeting={meeting} /> ·{' '}
          </>
        )}
        {tCount('motions', named.length)}
      </p>
      <p class="nl-paragraph field__hint">
        {t('documentsRead', new Date(readAt).toLocaleString(messageLanguage()))}
        {' · '}
        {url === undefined ? (
          <FileWords database={database} documentId={id} />
        ) : (
          <a class="nl-link" href={url}>
            {url}
          </a>
        )}
      </p>
      <WarningList warnings={warnings} />
      <ConfirmedDoubts confirmed={document.confirmed} />
      {(warnings.length > 0 || named.some((one) => one.warnings.length > 0)) && (
        <p class="nl-paragraph">
          <a class="nl-link" href={reviewAddress(id)}>
            {t('reviewHere')}
          </a>
        </p>
      )}
      <PutBackLink database={database} documentId={id} />
      <details class="documents__hash">
        <summary>{t('documentsHash')}</summary>
        <code>{id}</code>
      </details>
      <VersionChanges database={database} documentId={id} />
      {isAsking ? (
        <div class="documents__question" role="group" aria-label={t('documentsRemove')}>
          <p class="nl-paragraph">{tCount('documentsRemove', onlyHere(motions, id))}</p>
          <Button label={t('documentsRemove')} icon="trash" variant="primary" onClick={onRemove} />
          <Button label={t('cancel')} onClick={() => setAsking(false)} />
        </div>
      ) : (
        <div class="documents__actions">
          {reader !== null && (
            <a class="nl-button" href={reader}>
              <span class="nl-button__label">{t('openInReader')}</span>
            </a>
          )}
          {url !== undefined && opensInReader(document) && (
            <Button
              label={t('documentsAgain')}
              icon="retry"
              onClick={() => void sendMessage('readDocuments', { urls: [url], again: true })}
            />
          )}
          <AddMotion {...{ database, document, motions, onAdded }} />
          <Button label={t('documentsRemove')} icon="trash" onClick={() => setAsking(true)} />
        </div>
      )}
    </li>
  );
}

type FileWordsProps = { database: MotievolgerDatabase; documentId: string };

/** Whether a file from disk opens again by itself. */
function FileWords({ database, documentId }: FileWordsProps) {
  const live = useLiveView(() => isFileKept(database, documentId), documentId);
  if (live.state !== 'ready') return t('documentsFile');
  return t(live.result ? 'documentsFileKept' : 'documentsFileAway');
}
