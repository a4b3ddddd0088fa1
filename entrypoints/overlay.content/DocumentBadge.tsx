import type { DocumentFacts } from '../../components/messaging/facts';
import { Dutch } from '../../components/ui/Dutch';
import { Icon, type IconName } from '../../components/ui/icons';
import { Words } from '../../components/ui/Words';
import { documentText } from '../../components/words/document-words';
import { t } from '../../components/words/messages';

export type DocumentBadgeProps = {
  document: DocumentFacts;
  /** Of the link to it. */
  words: string;
  isCompact: boolean;
  /** Of the explanation that shows beside it. */
  describedBy: string | null;
  onRead: (url: string) => void;
  onOpen: (url: string) => void;
};

const ICONS: Record<DocumentFacts['state'], IconName> = {
  unread: 'download',
  waiting: 'document',
  reading: 'document',
  failed: 'error',
  read: 'list',
};

/** What is known of a document, beside the link to it; a click reads it in, or opens it. */
export function DocumentBadge(props: DocumentBadgeProps) {
  const { document, words, isCompact, describedBy, onRead, onOpen } = props;
  const { url, state } = document;
  const text = documentText(document);
  const progress = state === 'reading' && document.pages > 0 ? document.page / document.pages : 0;
  const isFailed = state === 'failed';
  const link = <Dutch key="link">{words}</Dutch>;
  const isBusy = state === 'waiting' || state === 'reading';
  return (
    <button
      type="button"
      class={`badge badge--document badge--${state}`}
      data-document-state={state}
      data-own={(state === 'read' && document.ownCount > 0) || undefined}
      data-compact={isCompact || undefined}
      aria-describedby={describedBy ?? undefined}
      aria-disabled={isBusy || undefined}
      title={isCompact && !isFailed ? text : undefined}
      onClick={() => {
        if (state === 'read') onOpen(url);
        else if (!isBusy) onRead(url);
      }}
    >
      <span class="hidden-words">
        {state === 'unread' && <Words of="readInName" values={[link]} />}
        {isFailed && <Words of="readFailedName" values={[link, text]} />}
        {state !== 'unread' && !isFailed && <Words of="readName" values={[link, text]} />}
      </span>
      <Icon name={ICONS[state]} />
      {!isCompact && <span aria-hidden="true">{isFailed ? t('readFailed') : text}</span>}
      {state === 'reading' && (
        <span class="badge__progress" style={{ inlineSize: `${progress * 100}%` }} />
      )}
    </button>
  );
}

/** Why a document could not be read, and what to do: a badge must stay short. */
export function DocumentExplanation({ id, document }: { id: string; document: DocumentFacts }) {
  return (
    <div class="explanation" role="tooltip" id={id}>
      <p class="explanation__warning">{documentText(document)}</p>
      <p class="explanation__subtle">{t('readFailedAgain')}</p>
    </div>
  );
}
