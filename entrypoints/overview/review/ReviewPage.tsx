import '../styles/review.css';
import { useMemo } from 'preact/hooks';
import { useLiveView } from '../../../components/page/use-live-view';
import { Alert } from '../../../components/ui/Alert';
import { Button } from '../../../components/ui/Button';
import { t, tCount } from '../../../components/words/messages';
import { loadActs, type StoredAct } from '../../../storage/views/acts';
import { doubtsOf } from '../../../storage/views/doubts';
import type { ViewProps } from '../view-props';
import { Review } from './Review';

/** Every doubt, one after another, until none is left; and what can be put back. */
export function ReviewPage({ database, overview, own, singleKeys, address, go }: ViewProps) {
  const all = useMemo(() => doubtsOf(overview, own), [overview, own]);
  const { documentId } = address;
  const isShown = ({ document }: Pick<StoredAct, 'document'>): boolean =>
    documentId === null || document.id === documentId;
  const doubts = all.filter(isShown);
  const live = useLiveView(() => loadActs(database), database);
  const acts = live.state === 'ready' ? live.result.filter(isShown) : [];
  const ownCount = doubts.filter(({ isOwn }) => isOwn).length;
  const document = overview.documents.find(({ id }) => id === documentId);
  return (
    <section class="review">
      {document !== undefined && (
        <p class="nl-paragraph">
          {t('reviewOfDocument', document.title)}{' '}
          <Button
            variant="subtle"
            label={t('reviewAll', all.length)}
            onClick={() => go({ documentId: null })}
          />
        </p>
      )}
      <p class="review__count" role="status">
        {tCount('reviewCount', doubts.length)}{' '}
        {ownCount > 0 && ownCount < doubts.length && tCount('reviewOwn', ownCount)}
      </p>
      {doubts.length === 0 && <Alert kind="ok">{t('reviewDone')}</Alert>}
      <Review key={documentId} {...{ database, doubts, acts, singleKeys }} />
    </section>
  );
}
