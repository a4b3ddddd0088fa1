import type { DocumentFacts, MotionFacts } from '../../components/messaging/facts';
import { NewWord } from '../../components/motion/NewBadge';
import { PrintedTitle } from '../../components/motion/PrintedTitle';
import { STANDING_LOOKS } from '../../components/motion/standing-looks';
import { WarningWords } from '../../components/motion/WarningWords';
import { PageReadingWords, usePageReading } from '../../components/page/read-page';
import { Icon } from '../../components/ui/icons';
import { documentText } from '../../components/words/document-words';
import { t, tCount } from '../../components/words/messages';
import { countText } from '../../components/words/motion-words';
import type { Warning } from '../../motions/model';
import { SummaryButton } from './SummaryButton';

type SummaryProps = {
  /** Those that the page names, each once. */
  motions: readonly MotionFacts[];
  documents: readonly DocumentFacts[];
  hasGemeente: boolean;
  /** Of the page itself. */
  page: DocumentFacts;
  /** Where the browser lets a page open it. */
  onOpenSidePanel: (() => void) | null;
  onOpenMotion: (motion: MotionFacts) => void;
  /** The doubts about the page, one after another. */
  onReview: (documentId: string) => void;
  onRead: (urls: string[]) => void;
  /** Answers how many motions the page names. */
  onReadPage: () => Promise<{ motions: number }>;
  /** The words of the link to a document. */
  nameOf: (url: string) => string;
  onOpenDocument: (url: string) => void;
  onHide: (forGood: boolean) => void;
};

/** The button goes when its work is done: the focus must not go with it. */
const keepFocus = (button: HTMLElement): void =>
  button.closest<HTMLElement>('[role="dialog"]')?.focus();

/** What is here, what is mine, and what was not read in yet. */
export function Summary(props: SummaryProps) {
  const { motions, documents, hasGemeente, onOpenSidePanel, onOpenMotion, onRead, onHide } = props;
  const { page, onReadPage, nameOf, onOpenDocument, onReview } = props;
  const isDoubtful =
    motions.some(({ hasWarnings }) => hasWarnings) ||
    (page.state === 'read' && page.doubts.length > 0);
  const pageReading = usePageReading(onReadPage);
  const isPageRead = page.state === 'read';
  const ownMotions = motions.filter(({ isOwn }) => isOwn);
  const unread = documents.filter(({ state }) => state === 'unread' || state === 'failed');
  const busy = documents.filter(({ state }) => state === 'waiting' || state === 'reading');
  const words = motions.length === 0 ? t('summaryNothing') : countText(motions, ownMotions.length);
  return (
    <SummaryButton words={words} ownCount={ownMotions.length}>
      {(close, move) => (
        <>
          <div class="summary__head">
            <h2 class="summary__heading">{t('extensionName')}</h2>
            <button type="button" class="button button--icon" onClick={close} title={t('close')}>
              <Icon name="close" />
              <span class="hidden-words">{t('close')}</span>
            </button>
          </div>
          <p>{words}</p>
          {!hasGemeente && <p class="summary__subtle">{t('summaryNoGemeente')}</p>}
          {hasGemeente && motions.length > 0 && ownMotions.length === 0 && (
            <p class="summary__subtle">{t('summaryOwnNone')}</p>
          )}
          {ownMotions.length > 0 && (
            <ul class="summary__list">
              {ownMotions.map((motion) => (
                <li key={motion.id}>
                  {motion.isNew && <NewWord />}
                  <button type="button" class="link" onClick={() => onOpenMotion(motion)}>
                    <PrintedTitle motion={motion} />
                  </button>
                  <span class="summary__subtle">
                    {t(STANDING_LOOKS[motion.standing.kind].label)}
                    {motion.isDoubtful && ` · ${t('badgeDoubtful')}`}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {documents.length > 0 && (
            <p role="status">
              {busy[0] ? documentText(busy[0]) : tCount('summaryUnread', unread.length)}
            </p>
          )}
          <FailedDocuments {...{ documents, nameOf, onRead, onOpenDocument }} />
          <PageReadingWords reading={pageReading.reading} />
          {isPageRead && <p class="summary__subtle">{t('pageReadIn')}</p>}
          {page.state === 'read' && <PageDoubts doubts={page.doubts} />}
          {page.state === 'read' && isDoubtful && (
            <p>
              <button type="button" class="link" onClick={() => onReview(page.documentId)}>
                {t('reviewHere')}
              </button>
            </p>
          )}
          <div class="summary__actions">
            {!isPageRead && (
              <button
                type="button"
                class="button"
                onClick={({ currentTarget }) => {
                  keepFocus(currentTarget);
                  pageReading.start();
                }}
              >
                {t('readThisPage')}
              </button>
            )}
            {unread.length > 0 && (
              <button
                type="button"
                class="button button--primary"
                onClick={({ currentTarget }) => {
                  keepFocus(currentTarget);
                  onRead(unread.map(({ url }) => url));
                }}
              >
                {t('readAllIn')}
              </button>
            )}
            {onOpenSidePanel && (
              <button type="button" class="button" onClick={onOpenSidePanel}>
                {t('openSidePanel')}
              </button>
            )}
            <div class="summary__move">{move}</div>
            <button type="button" class="button button--subtle" onClick={() => onHide(false)}>
              {t('hideOnPage')}
            </button>
            <button type="button" class="button button--subtle" onClick={() => onHide(true)}>
              {t('hideForGood')}
            </button>
          </div>
          <p class="summary__subtle">{t('hideHint')}</p>
        </>
      )}
    </SummaryButton>
  );
}

type FailedDocumentsProps = Pick<
  SummaryProps,
  'documents' | 'nameOf' | 'onRead' | 'onOpenDocument'
>;

/** Which documents could not be read, why, and what to do: there is little room for it beside a link. */
function FailedDocuments({ documents, nameOf, onRead, onOpenDocument }: FailedDocumentsProps) {
  const failed = documents.filter(({ state }) => state === 'failed');
  if (failed.length === 0) return null;
  return (
    <ul class="summary__list">
      {failed.map((document) => (
        <li key={document.url} class="summary__failed">
          <strong>{t('readFailedHere', nameOf(document.url))}</strong>
          <span>{documentText(document)}</span>
          <span class="summary__actions">
            <button
              type="button"
              class="link"
              onClick={({ currentTarget }) => {
                keepFocus(currentTarget);
                onRead([document.url]);
              }}
            >
              {t('readAgainIn')}
            </button>
            <button type="button" class="link" onClick={() => onOpenDocument(document.url)}>
              {t('openInReader')}
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What is not certain about the page as a whole. */
function PageDoubts({ doubts }: { doubts: readonly Warning[] }) {
  if (doubts.length === 0) return null;
  return (
    <section class="summary__doubts">
      <h3 class="summary__subheading">{tCount('summaryDoubts', doubts.length)}</h3>
      <ul class="summary__list">
        {doubts.map((doubt, index) => (
          <li key={index}>
            <span>
              <WarningWords warning={doubt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
