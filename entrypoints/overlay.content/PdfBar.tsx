import { useEffect, useState } from 'preact/hooks';
import { NO_PLACE } from '../../components/addresses/reader-address';
import type { Reply } from '../../components/messaging/contract';
import type { DocumentFacts } from '../../components/messaging/facts';
import { onMessage, sendMessage } from '../../components/messaging/messaging';
import { Icon } from '../../components/ui/icons';
import { documentText } from '../../components/words/document-words';
import { setMessageLanguage, t } from '../../components/words/messages';

const isWithoutMotions = (document: DocumentFacts): boolean =>
  document.state === 'read' && document.motions === 0;

type PdfBarProps = { url: string; signal: AbortSignal };

/** A slim bar over the browser's own PDF viewer: what is known of the document it shows. */
export function PdfBar({ url, signal }: PdfBarProps) {
  const [facts, setFacts] = useState<Reply<'documentFacts'> | null>(null);
  const [isClosed, setClosed] = useState(false);
  useEffect(() => {
    const ask = async (): Promise<void> => setFacts(await sendMessage('documentFacts', { url }));
    const stop = onMessage('factsChanged', async () => {
      await ask();
      return null;
    });
    signal.addEventListener('abort', stop);
    void ask();
    return stop;
  }, [url]);
  if (facts === null || isClosed || !facts.settings.showOverlays) return null;
  setMessageLanguage(facts.settings.language);
  const { document, isPromising } = facts;
  const hasSign = document.state === 'unread' ? isPromising : !isWithoutMotions(document);
  if (!hasSign) return null;
  const canRead = document.state === 'unread' || document.state === 'failed';
  return (
    <section
      class="bar"
      lang={facts.settings.language}
      aria-label={t('overlayName')}
      data-document-state={document.state}
    >
      <p class="bar__words" role="status">
        <Icon name="list" />
        {document.state === 'unread' ? t('barUnread') : documentText(document)}
      </p>
      {canRead && (
        <button
          type="button"
          class="button"
          onClick={() => void sendMessage('readDocuments', { urls: [url] })}
        >
          {t('readIn')}
        </button>
      )}
      <button
        type="button"
        class="button button--primary"
        onClick={() => void sendMessage('openReader', { src: url, ...NO_PLACE })}
      >
        {t('openInReader')}
      </button>
      <button
        type="button"
        class="button button--icon"
        title={t('closeBar')}
        onClick={() => setClosed(true)}
      >
        <Icon name="close" />
        <span class="hidden-words">{t('closeBar')}</span>
      </button>
    </section>
  );
}
