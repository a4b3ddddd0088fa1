import { linkAddress } from '../../components/addresses/opens-where';
import { READER } from '../../components/addresses/reader-address';
import { GemeenteSettings } from '../../components/gemeente/GemeenteSettings';
import { LinkField } from '../../components/page/LinkField';
import { usePastedLink } from '../../components/page/use-pasted-link';
import { Button } from '../../components/ui/Button';
import { Icon } from '../../components/ui/icons';
import { t } from '../../components/words/messages';
import type { MotievolgerDatabase } from '../../storage/database';
import { MOST_KEPT_MEGABYTES } from '../../storage/kept-files';
import type { Settings } from '../../storage/settings';
import { ChooseFile } from './ChooseFile';
import { StoredDocuments } from './StoredDocuments';
import type { DocumentSource } from './source';

const SAMPLE = '/voorbeeld.pdf';

type StartPageProps = {
  database: MotievolgerDatabase | null;
  settings: Settings;
  managed: readonly (keyof Settings)[];
  onChange: (patch: Partial<Settings>) => void;
  openSource: (source: DocumentSource) => void;
};

/** Without a document: choose one, try the sample, or go on with what is stored. */
export function StartPage({ database, settings, managed, onChange, openSource }: StartPageProps) {
  const openFile = (file: File) => openSource({ kind: 'file', file });
  const openLink = (url: string) => {
    const address = linkAddress(url);
    if (address.startsWith(READER)) openSource({ kind: 'url', url });
    else location.assign(address);
  };
  usePastedLink(openLink);
  return (
    <main class="start">
      <section class="start__open">
        <h2 class="nl-heading nl-heading--level-1">{t('startHeading')}</h2>
        <p class="nl-paragraph nl-paragraph--lead">{t('startIntroduction')}</p>
        <div class="start__drop">
          <Icon name="document" />
          <p class="nl-paragraph">{t('startDrop')}</p>
          <div class="button-row">
            <ChooseFile label={t('choosePdf')} variant="primary" onFile={openFile} />
            <Button
              label={t('trySample')}
              icon="example"
              onClick={() =>
                openSource({ kind: 'url', url: new URL(SAMPLE, location.origin).href })
              }
            />
          </div>
          <p class="field__hint">{t('startKeeps', MOST_KEPT_MEGABYTES)}</p>
        </div>
        <LinkField onLink={openLink} />
        <p class="nl-paragraph start__privacy">
          <Icon name="disk" />
          <span>{t('privacy')}</span>
        </p>
      </section>
      <section class="start__side">
        <h2 class="nl-heading nl-heading--level-2">{t('ownGemeenten')}</h2>
        <GemeenteSettings
          chosen={settings.gemeenten}
          onChange={(gemeenten) => onChange({ gemeenten })}
          managed={managed.includes('gemeenten')}
        />
        {database && <StoredDocuments database={database} />}
      </section>
    </main>
  );
}
