import './styles/template.css';
import { useState } from 'preact/hooks';
import { AutosavedText } from '../../components/page/AutosavedText';
import { Alert } from '../../components/ui/Alert';
import { Button } from '../../components/ui/Button';
import { FileButton } from '../../components/ui/FileButton';
import { type MessageKey, messageLanguage, t } from '../../components/words/messages';
import type { ReportTemplate } from '../../motions/clerk';
import { contrastOnWhite, LEAST_CONTRAST, readableOnWhite } from '../../motions/report/contrast';
import { Section } from './SettingsSections';
import { type Logo, readLogo } from './template-logo';

type TemplateSectionProps = {
  template: ReportTemplate;
  onChange: (template: ReportTemplate) => void;
};

const ACCENT = '#154273';

/** Without a field that is empty: absent fields leave their place out of the report. */
function withField<Key extends keyof ReportTemplate>(
  template: ReportTemplate,
  key: Key,
  value: ReportTemplate[Key] | undefined,
): ReportTemplate {
  const { [key]: _before, ...others } = template;
  return value === undefined ? others : { ...others, [key]: value };
}

/** The house style of reports for the council. */
export function TemplateSection({ template, onChange }: TemplateSectionProps) {
  return (
    <div id="huisstijl">
      <Section heading={t('templateHeading')} introduction={t('templateIntroduction')}>
        <LogoField
          logo={template.logo ?? null}
          onChange={(logo) => onChange(withField(template, 'logo', logo ?? undefined))}
        />
        <AccentField
          accent={template.accent ?? ACCENT}
          onChange={(accent) => onChange(withField(template, 'accent', accent))}
        />
        <AutosavedText
          rows={4}
          id="template-introduction"
          label={t('templateOpening')}
          text={template.introduction ?? ''}
          onChange={(text) => onChange(withField(template, 'introduction', text || undefined))}
        />
        <AutosavedText
          rows={4}
          id="template-closing"
          label={t('templateClosing')}
          text={template.closing ?? ''}
          onChange={(text) => onChange(withField(template, 'closing', text || undefined))}
        />
        <AutosavedText
          rows={4}
          id="template-signature"
          label={t('templateSignature')}
          hint={t('templateSignatureHint')}
          text={template.signature ?? ''}
          onChange={(text) => onChange(withField(template, 'signature', text || undefined))}
        />
      </Section>
    </div>
  );
}

type LogoFieldProps = { logo: Logo | null; onChange: (logo: Logo | null) => void };

function LogoField({ logo, onChange }: LogoFieldProps) {
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const [removed, setRemoved] = useState<Logo | null>(null);
  const read = async (file: File): Promise<void> => {
    const result = await readLogo(file);
    if ('problem' in result) return setProblem(result.problem);
    setProblem(null);
    setRemoved(null);
    onChange(result.logo);
  };
  return (
    <div class="field">
      <p class="utrecht-form-label">{t('templateLogo')}</p>
      {logo !== null && (
        <div class="template__logo">
          <img src={logo.dataUri} alt={t('templateLogoShown')} />
          <Button
            label={t('templateLogoRemove')}
            icon="trash"
            onClick={() => {
              setRemoved(logo);
              onChange(null);
            }}
          />
        </div>
      )}
      {logo === null && removed !== null && (
        <div>
          <Button label={t('undo')} icon="undo" onClick={() => onChange(removed)} />
        </div>
      )}
      <FileButton
        id="template-logo"
        label={t('chooseOneFile')}
        purpose={t('templateLogo')}
        accept="image/png,image/jpeg"
        describedBy="template-logo-hint"
        onFile={(file) => void read(file)}
      />
      <p class="field__hint" id="template-logo-hint">
        {t('templateLogoHint')}
      </p>
      {problem !== null && <Alert kind="error">{t(problem)}</Alert>}
    </div>
  );
}

type AccentFieldProps = { accent: string; onChange: (accent: string) => void };

function AccentField({ accent, onChange }: AccentFieldProps) {
  const ratio = contrastOnWhite(accent).toLocaleString(messageLanguage(), {
    maximumFractionDigits: 1,
  });
  const isReadable = contrastOnWhite(accent) >= LEAST_CONTRAST;
  return (
    <div class="field">
      <label class="utrecht-form-label" for="template-accent">
        {t('templateAccent')}
      </label>
      <input
        id="template-accent"
        type="color"
        class="template__accent"
        value={accent}
        aria-describedby="template-accent-hint"
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p class="field__hint" id="template-accent-hint" role="status">
        {t(
          isReadable ? 'templateAccentFits' : 'templateAccentLight',
          accent,
          ratio,
          readableOnWhite(accent),
        )}
      </p>
    </div>
  );
}
