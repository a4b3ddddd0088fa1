import type { PageProps } from '../../components/page/mount-page';
import { SavedNote } from '../../components/page/SavedNote';
import { usePageSettings } from '../../components/page/use-page-settings';
import { useTitle } from '../../components/page/use-title';
import { Alert } from '../../components/ui/Alert';
import { PageBar } from '../../components/ui/PageBar';
import { errorText } from '../../components/words/error-words';
import { t } from '../../components/words/messages';
import { BackupSection } from './BackupSection';
import { DeleteEverythingControl } from './DeleteEverything';
import { DossierSection } from './DossierSection';
import { LabelRulesSection } from './LabelRulesSection';
import { Section, SettingsSections } from './SettingsSections';
import { TemplateSection } from './TemplateSection';
import { useDeleteEverything } from './use-delete-everything';

/** Everything that can be chosen, saved at once; and getting rid of all that is kept. */
export function OptionsPage({ database, storageError }: PageProps) {
  const { settings, managed, ready, saving, save } = usePageSettings(database);
  const deleting = useDeleteEverything(database);
  const title = `${t('settings')} – Motievolger`;
  useTitle(title);
  if (!ready) return <PageBar current="settings" />;
  return (
    <>
      <PageBar current="settings">
        <a class="nl-link" href="/welcome.html">
          {t('settingsWelcome')}
        </a>
      </PageBar>
      <main class="text-page">
        <h1 class="nl-heading nl-heading--level-1">{t('settings')}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{t('settingsIntroduction')}</p>
        {storageError && (
          <div class="page-notice">
            <Alert kind="warning">{errorText(storageError)}</Alert>
          </div>
        )}
        <SettingsSections {...{ settings, managed, save }} />
        <TemplateSection
          template={settings.reportTemplate}
          onChange={(reportTemplate) => save({ reportTemplate })}
        />
        {database && <LabelRulesSection database={database} />}
        {database && <BackupSection {...{ database, settings }} onChange={save} />}
        {database && <DossierSection database={database} />}
        {database && (
          <Section heading={t('privacyHeading')} introduction={t('privacy')}>
            <DeleteEverythingControl {...deleting} />
          </Section>
        )}
      </main>
      <SavedNote saving={saving} />
    </>
  );
}
