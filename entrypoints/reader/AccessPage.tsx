import { useState } from 'preact/hooks';
import { askAccess } from '../../components/browser/access';
import { Alert } from '../../components/ui/Alert';
import { Button } from '../../components/ui/Button';
import { t } from '../../components/words/messages';
import { OtherWays } from './OtherWays';
import type { DocumentSource } from './source';

type AccessPageProps = {
  source: DocumentSource & { kind: 'url' };
  onAccess: () => void;
  openSource: (source: DocumentSource) => void;
};

/** Another site than vng.nl: the user first gives access, or chooses the file. */
export function AccessPage({ source, onAccess, openSource }: AccessPageProps) {
  const [refused, setRefused] = useState(false);
  const { host } = new URL(source.url);
  return (
    <main class="message-page">
      <div class="message-page__box">
        <Alert kind="info">
          <p class="nl-paragraph">{t(refused ? 'accessRefused' : 'accessNeeded', host)}</p>
        </Alert>
        <div class="button-row">
          <Button
            label={t('giveAccess', host)}
            icon="key"
            variant="primary"
            onClick={() => {
              void askAccess(source.url).then((given) => (given ? onAccess() : setRefused(true)));
            }}
          />
          <OtherWays {...{ source, openSource }} />
        </div>
      </div>
    </main>
  );
}
