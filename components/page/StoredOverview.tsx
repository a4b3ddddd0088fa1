import type { ComponentChildren } from 'preact';
import type { MotievolgerDatabase } from '../../storage/database';
import { StorageError } from '../../storage/errors';
import { loadOverview, type Overview } from '../../storage/views/lives';
import { Alert } from '../ui/Alert';
import { errorText } from '../words/error-words';
import { t } from '../words/messages';
import { useLiveView } from './use-live-view';

/** In the place of what is being loaded. */
export function LoadingStored() {
  return (
    <p class="nl-paragraph" role="status">
      {t('overviewLoading')}
    </p>
  );
}

type StoredOverviewProps = {
  database: MotievolgerDatabase;
  children: (overview: Overview) => ComponentChildren;
};

/** Everything that is stored, again whenever it changes; words while that is not there. */
export function StoredOverview({ database, children }: StoredOverviewProps) {
  const live = useLiveView(() => loadOverview(database), database);
  if (live.state === 'loading') return <LoadingStored />;
  if (live.state === 'failed') {
    const sentence = live.error instanceof StorageError ? errorText(live.error) : '';
    return <Alert kind="error">{t('overviewFailed', sentence)}</Alert>;
  }
  return <>{children(live.result)}</>;
}
