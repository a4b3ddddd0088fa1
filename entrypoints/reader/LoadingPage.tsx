import { Button } from '../../components/ui/Button';
import { t } from '../../components/words/messages';
import { ShowOriginal } from './ShowOriginal';
import { type DocumentSource, nameOfSource } from './source';

type LoadingPageProps = { source: DocumentSource; onCancel: () => void };

export function LoadingPage({ source, onCancel }: LoadingPageProps) {
  return (
    <main class="message-page">
      <div class="message-page__box" role="status">
        <p class="nl-paragraph nl-paragraph--lead">{t('loading', nameOfSource(source))}</p>
        <div class="button-row">
          <Button label={t('cancel')} icon="close" onClick={onCancel} />
          <ShowOriginal source={source} />
        </div>
      </div>
    </main>
  );
}
