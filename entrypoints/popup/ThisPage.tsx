import { documentName } from '../../components/addresses/document-name';
import type { DocumentFacts } from '../../components/messaging/facts';
import { StandingBadge } from '../../components/motion/StandingBadge';
import { PageReadingWords, usePageReading } from '../../components/page/read-page';
import { Button } from '../../components/ui/Button';
import { documentText } from '../../components/words/document-words';
import { type MessageKey, t, tCount } from '../../components/words/messages';
import { countText } from '../../components/words/motion-words';
import { isOwnMotion } from '../../motions/gemeenten/own';
import { STANDING_KINDS } from '../../motions/history/standing';
import type { GemeenteCode } from '../../motions/model';
import type { PageMotion } from '../../storage/views/page-motions';
import type { TabKind } from './tab-kind';

/** Why there is nothing to show, for a page that has no motions. */
const NOTHING = {
  page: 'popupNoMotions',
  pdf: 'popupPdf',
  file: 'popupFile',
  kept: 'popupKept',
  browser: 'popupBrowserPage',
  other: 'popupNothing',
} as const;

type ThisPageProps = {
  kind: TabKind['kind'];
  motions: readonly PageMotion[];
  documents: readonly DocumentFacts[];
  own: readonly GemeenteCode[];
  onRead: (urls: string[]) => void;
  /** Of the page itself; null for a PDF and for a page that says nothing of motions. */
  page: DocumentFacts | null;
  /** Answers how many motions the page names. */
  onReadPage: () => Promise<{ motions: number }>;
  onOpenReader: (url: string) => void;
};

/** How many motions are on the page in front, of which kinds, and what was not read in yet. */
export function ThisPage(props: ThisPageProps) {
  const { kind, motions, documents, own, page, onRead } = props;
  const pageReading = usePageReading(props.onReadPage);
  const ownCount = motions.filter(({ motion }) => isOwnMotion(motion, own)).length;
  const unread = documents.filter(({ state }) => state === 'unread' || state === 'failed');
  const busy = documents.find(({ state }) => state === 'waiting' || state === 'reading');
  return (
    <section class="popup__page" aria-labelledby="here">
      <h2 class="nl-heading nl-heading--level-2" id="here">
        {t('popupHere')}
      </h2>
      <p class="nl-paragraph popup__count">
        {motions.length === 0
          ? t(NOTHING[kind])
          : countText(
              motions.map(({ motion }) => motion),
              ownCount,
            )}
      </p>
      {motions.length > 0 && <StandingCounts motions={motions} />}
      {documents.length > 0 && (
        <p class="nl-paragraph" role="status">
          {busy ? documentText(busy) : kind === 'page' && tCount('summaryUnread', unread.length)}
        </p>
      )}
      <FailedDocuments {...props} />
      <PageReadingWords reading={pageReading.reading} />
      {page !== null && page.state !== 'read' && (
        <Button label={t('readThisPage')} icon="download" onClick={pageReading.start} />
      )}
      {unread.length > 0 && !busy && (
        <Button
          label={t(readWords(unread))}
          icon="download"
          variant="primary"
          onClick={() => onRead(unread.map(({ url }) => url))}
        />
      )}
    </section>
  );
}

/** The button that reads in says so when it tries again. */
function readWords(unread: readonly DocumentFacts[]): MessageKey {
  if (unread.every(({ state }) => state === 'failed')) return 'readAgainIn';
  return unread.length === 1 ? 'readIn' : 'readAllIn';
}

/** Which documents could not be read, why, and what to do. */
function FailedDocuments({ kind, documents, onOpenReader }: ThisPageProps) {
  const failed = documents.filter(({ state }) => state === 'failed');
  if (failed.length === 0) return null;
  return (
    <div role="alert">
      <ul class="popup__failed">
        {failed.map((document) => (
          <li key={document.url}>
            {kind === 'page' && <strong>{t('readFailedHere', documentName(document.url))}</strong>}
            <span>{documentText(document)}</span>
            <Button
              label={t('openInReader')}
              icon="document"
              variant="subtle"
              onClick={() => onOpenReader(document.url)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function StandingCounts({ motions }: Pick<ThisPageProps, 'motions'>) {
  const counts = STANDING_KINDS.map((kind) => ({
    kind,
    count: motions.filter(({ life }) => life.shown.kind === kind).length,
  })).filter(({ count }) => count > 0);
  return (
    <ul class="popup__kinds">
      {counts.map(({ kind, count }) => (
        <li key={kind}>
          <span class="popup__number">{count}</span> <StandingBadge standing={{ kind }} />
        </li>
      ))}
    </ul>
  );
}
