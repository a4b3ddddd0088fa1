import { Alert } from '../../components/ui/Alert';
import { Button } from '../../components/ui/Button';
import { errorText } from '../../components/words/error-words';
import { t } from '../../components/words/messages';
import type { ReadingError } from '../../motions/errors';
import { OtherWays } from './OtherWays';
import { PasswordForm } from './PasswordForm';
import type { ReadingSession } from './reading-session';
import type { DocumentSource } from './source';

type FailedPageProps = {
  session: ReadingSession;
  source: DocumentSource;
  error: ReadingError;
  openSource: (source: DocumentSource) => void;
};

/** What is wrong in one sentence, and what the user can do about it. */
export function FailedPage({ session, source, error, openSource }: FailedPageProps) {
  const asksPassword = error.code === 'encrypted' || error.code === 'wrong-password';
  return (
    <main class="message-page" data-error={error.code}>
      <div class="message-page__box">
        <Alert kind={asksPassword ? 'info' : 'error'}>
          <p class="nl-paragraph">{errorText(error)}</p>
        </Alert>
        {asksPassword && (
          <PasswordForm
            wrong={error.code === 'wrong-password'}
            onPassword={(password) => void session.openWithPassword(password)}
          />
        )}
        <div class="button-row">
          {!asksPassword && (
            <Button
              label={t('retry')}
              icon="retry"
              variant="primary"
              onClick={() => void session.open(source)}
            />
          )}
          <OtherWays {...{ source, openSource }} />
        </div>
      </div>
    </main>
  );
}
