import { sendMessage } from '../../../components/messaging/messaging';
import { documentFactsOf } from '../../../components/messaging/page-facts';
import { useLiveView } from '../../../components/page/use-live-view';
import { Button } from '../../../components/ui/Button';
import { documentText } from '../../../components/words/document-words';
import { t } from '../../../components/words/messages';
import type { MotievolgerDatabase } from '../../../storage/database';
import { listReadingJobs } from '../../../storage/reading-jobs';

/** Documents that wait, are being read, or could not be. */
export function ReadingJobs({ database }: { database: MotievolgerDatabase }) {
  const live = useLiveView(() => listReadingJobs(database), database);
  if (live.state !== 'ready' || live.result.length === 0) return null;
  return (
    <section class="documents__jobs">
      <h2 class="nl-heading nl-heading--level-3">{t('documentsBusy')}</h2>
      <ul class="motion-page__list">
        {live.result.map((job) => (
          <li key={job.url} class="documents__job">
            <span class="documents__url">{job.url}</span>
            <span role="status">
              {documentText(documentFactsOf({ url: job.url, state: 'job', job }))}
            </span>
            {job.state === 'failed' && (
              <Button
                label={t('readAgainIn')}
                icon="retry"
                onClick={() => void sendMessage('readDocuments', { urls: [job.url] })}
              />
            )}
            <Button
              label={t('cancel')}
              icon="close"
              onClick={() => void sendMessage('cancelReading', { url: job.url })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
