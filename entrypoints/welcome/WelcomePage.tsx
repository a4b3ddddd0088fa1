import { GemeenteSettings } from '../../components/gemeente/GemeenteSettings';
import type { PageProps } from '../../components/page/mount-page';
import { SavedNote } from '../../components/page/SavedNote';
import { TrySample } from '../../components/page/TrySample';
import { usePageSettings } from '../../components/page/use-page-settings';
import { useTitle } from '../../components/page/use-title';
import { Alert } from '../../components/ui/Alert';
import { Icon } from '../../components/ui/icons';
import { PageBar } from '../../components/ui/PageBar';
import { Switch } from '../../components/ui/Switch';
import { errorText } from '../../components/words/error-words';
import { t } from '../../components/words/messages';

/** Seen once after the installation: two choices, what happens to one's data, and a first look. */
export function WelcomePage({ database, storageError }: PageProps) {
  const { settings, managed, ready, saving, save } = usePageSettings(database);
  const title = t('welcomeHeading');
  useTitle(title);
  if (!ready) return <PageBar current={null} />;
  return (
    <>
      <PageBar current={null} />
      <main class="text-page welcome">
        <h1 class="nl-heading nl-heading--level-1">{t('welcomeHeading')}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{t('welcomeIntroduction')}</p>
        {storageError && (
          <div class="page-notice">
            <Alert kind="warning">{errorText(storageError)}</Alert>
          </div>
        )}
        <ol class="welcome__steps">
          <li class="welcome__step">
            <h2 class="nl-heading nl-heading--level-2">{t('welcomeGemeente')}</h2>
            <p class="nl-paragraph">{t('welcomeGemeenteAbout')}</p>
            <GemeenteSettings
              chosen={settings.gemeenten}
              onChange={(gemeenten) => save({ gemeenten })}
              managed={managed.includes('gemeenten')}
            />
          </li>
          <li class="welcome__step">
            <h2 class="nl-heading nl-heading--level-2">{t('welcomePdfs')}</h2>
            <Switch
              label={t('settingsOpenPdfs')}
              hint={t('settingsOpenPdfsHint')}
              checked={settings.openPdfsInReader}
              onChange={(openPdfsInReader) => save({ openPdfsInReader })}
              managed={managed.includes('openPdfsInReader')}
            />
          </li>
          <li class="welcome__step">
            <h2 class="nl-heading nl-heading--level-2">{t('welcomeTry')}</h2>
            <p class="nl-paragraph">{t('welcomeTryAbout')}</p>
            <TrySample isFirst />
          </li>
        </ol>
        <p class="welcome__privacy">
          <Icon name="disk" />
          <span>
            {t('privacy')} {settings.readPagesOnVisit && t('welcomeReadPages')}
          </span>
        </p>
      </main>
      <SavedNote saving={saving} />
    </>
  );
}
