import { Alert } from '../../components/ui/Alert';
import { t } from '../../components/words/messages';
import { ChooseFile } from './ChooseFile';

/** A file from disk that was not kept, or went with its document: the user has it. */
export function GonePage({ onFile }: { onFile: (file: File) => void }) {
  return (
    <main class="message-page">
      <div class="message-page__box">
        <Alert kind="info">
          <p class="nl-paragraph">{t('fileGone')}</p>
        </Alert>
        <div class="button-row">
          <ChooseFile label={t('chooseAgain')} variant="primary" onFile={onFile} />
        </div>
      </div>
    </main>
  );
}
