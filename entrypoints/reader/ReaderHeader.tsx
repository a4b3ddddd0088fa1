import { useState } from 'preact/hooks';
import { reportUrl } from '../../components/addresses/report-address';
import { GemeenteSettings } from '../../components/gemeente/GemeenteSettings';
import { useShortcuts } from '../../components/page/use-shortcuts';
import { Brand } from '../../components/ui/Brand';
import { Button } from '../../components/ui/Button';
import { Dialog } from '../../components/ui/Dialog';
import { Icon } from '../../components/ui/icons';
import { PageNav } from '../../components/ui/PageNav';
import { t, tCount } from '../../components/words/messages';
import { findGemeenteByCode } from '../../motions/gemeenten/register';
import type { Settings } from '../../storage/settings';
import { HelpDialog } from './HelpDialog';
import type { SessionState } from './session-state';
import { type DocumentSource, nameOfSource } from './source';
import { ThemeButton } from './ThemeButton';

type ReaderHeaderProps = {
  state: SessionState;
  settings: Settings;
  managed: readonly (keyof Settings)[];
  onChange: (patch: Partial<Settings>) => void;
  openSource: (source: DocumentSource) => void;
};

function documentName(state: SessionState): string {
  if (state.phase === 'empty') return t('reader');
  if (state.phase !== 'open') return nameOfSource(state.source);
  return state.result?.document.title || nameOfSource(state.document.source);
}

/** The title of the document itself, and not the name of a file. */
const isPrinted = (state: SessionState): boolean =>
  state.phase === 'open' && Boolean(state.result?.document.title);

function gemeentenLabel(gemeenten: readonly string[]): string {
  const [first, ...others] = gemeenten;
  if (first === undefined) return t('chooseGemeenteButton');
  const name = findGemeenteByCode(first)?.name ?? first;
  return others.length === 0 ? name : tCount('gemeenteAndOthers', others.length, name);
}

/** The name of the document, the user's gemeenten, the theme and help. */
export function ReaderHeader({ state, settings, managed, onChange }: ReaderHeaderProps) {
  const [dialog, setDialog] = useState<'gemeenten' | 'help' | null>(null);
  const close = () => setDialog(null);
  useShortcuts({ '?': () => setDialog('help') }, settings.singleKeys);
  return (
    <header class="header">
      <Brand />
      <PageNav current="reader" />
      <h1
        class={state.phase === 'empty' ? 'visually-hidden' : 'header__title'}
        lang={isPrinted(state) ? 'nl' : undefined}
        title={documentName(state)}
      >
        {documentName(state)}
      </h1>
      <div class="header__actions">
        <Button
          label={gemeentenLabel(settings.gemeenten)}
          icon="gemeente"
          onClick={() => setDialog('gemeenten')}
        />
        {state.phase === 'open' && state.result !== null && (
          <a
            class="nl-button header__report"
            href={reportUrl({ scope: { kind: 'document', id: state.result.document.sha256 } })}
            target="_blank"
            rel="noopener"
          >
            <span class="nl-button__icon-start">
              <Icon name="document" />
            </span>
            <span class="nl-button__label">{t('reportOfDocument')}</span>
          </a>
        )}
        {!managed.includes('theme') && (
          <ThemeButton theme={settings.theme} onChange={(theme) => onChange({ theme })} />
        )}
        <Button
          label={t('help')}
          icon="keyboard"
          variant="subtle"
          iconOnly
          onClick={() => setDialog('help')}
        />
      </div>
      {dialog === 'gemeenten' && (
        <Dialog title={t('ownGemeenten')} onClose={close}>
          <GemeenteSettings
            chosen={settings.gemeenten}
            onChange={(gemeenten) => onChange({ gemeenten })}
            managed={managed.includes('gemeenten')}
          />
          <p class="button-row modal__footer">
            <Button label={t('ready')} variant="primary" onClick={close} />
          </p>
        </Dialog>
      )}
      {dialog === 'help' && <HelpDialog onClose={close} />}
    </header>
  );
}
