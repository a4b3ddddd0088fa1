import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { GemeenteSettings } from '../../components/gemeente/GemeenteSettings';
import type { PageSettings } from '../../components/page/use-page-settings';
import { Switch } from '../../components/ui/Switch';
import { t } from '../../components/words/messages';
import type { Settings } from '../../storage/settings';
import { ChoiceField } from './ChoiceField';

type SectionProps = { heading: string; introduction: string; children: ComponentChildren };

/** What it is about on the left, what can be done about it on the right. */
export function Section({ heading, introduction, children }: SectionProps) {
  const id = useId();
  return (
    <section class="settings-section" aria-labelledby={id}>
      <div class="settings-section__about">
        <h2 class="nl-heading nl-heading--level-2" id={id}>
          {heading}
        </h2>
        <p class="nl-paragraph">{introduction}</p>
      </div>
      <div class="settings-section__controls">{children}</div>
    </section>
  );
}

type SettingsSectionsProps = Pick<PageSettings, 'settings' | 'managed' | 'save'>;

export function SettingsSections({ settings, managed, save }: SettingsSectionsProps) {
  const isManaged = (key: keyof Settings): boolean => managed.includes(key);
  return (
    <>
      <Section heading={t('ownGemeenten')} introduction={t('settingsGemeentenAbout')}>
        <GemeenteSettings
          chosen={settings.gemeenten}
          onChange={(gemeenten) => save({ gemeenten })}
          managed={isManaged('gemeenten')}
        />
      </Section>
      <Section heading={t('settingsSite')} introduction={t('settingsSiteAbout')}>
        <Switch
          label={t('settingsOverlays')}
          hint={t('settingsOverlaysHint')}
          checked={settings.showOverlays}
          onChange={(showOverlays) => save({ showOverlays })}
          managed={isManaged('showOverlays')}
        />
        <Switch
          label={t('settingsSummaryButton')}
          hint={t('settingsSummaryButtonHint')}
          checked={settings.showSummaryButton}
          onChange={(showSummaryButton) => save({ showSummaryButton })}
          managed={isManaged('showSummaryButton')}
        />
        <Switch
          label={t('settingsReadPages')}
          hint={t('settingsReadPagesHint')}
          checked={settings.readPagesOnVisit}
          onChange={(readPagesOnVisit) => save({ readPagesOnVisit })}
          managed={isManaged('readPagesOnVisit')}
        />
        <Switch
          label={t('settingsOpenPdfs')}
          hint={t('settingsOpenPdfsHint')}
          checked={settings.openPdfsInReader}
          onChange={(openPdfsInReader) => save({ openPdfsInReader })}
          managed={isManaged('openPdfsInReader')}
        />
      </Section>
      <Section heading={t('settingsLook')} introduction={t('settingsLookAbout')}>
        <ChoiceField
          legend={t('settingsTheme')}
          options={[
            { value: 'system', label: t('settingsThemeSystem') },
            { value: 'light', label: t('settingsThemeLight') },
            { value: 'dark', label: t('settingsThemeDark') },
          ]}
          value={settings.theme}
          onChange={(theme) => save({ theme })}
          managed={isManaged('theme')}
        />
        <ChoiceField
          legend={t('settingsLanguage')}
          options={[
            { value: 'nl', label: 'Nederlands', lang: 'nl' },
            { value: 'en', label: 'English', lang: 'en' },
          ]}
          value={settings.language}
          onChange={(language) => save({ language })}
          managed={isManaged('language')}
        />
        <Switch
          label={t('settingsKeys')}
          hint={t('settingsKeysHint')}
          checked={settings.singleKeys}
          onChange={(singleKeys) => save({ singleKeys })}
          managed={isManaged('singleKeys')}
        />
      </Section>
    </>
  );
}
