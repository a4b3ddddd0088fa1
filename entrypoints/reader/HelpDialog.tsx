import { Dialog } from '../../components/ui/Dialog';
import { type MessageKey, t } from '../../components/words/messages';

const KEYS: readonly { keys: string[]; meaning: MessageKey }[] = [
  { keys: ['j'], meaning: 'keyNext' },
  { keys: ['k'], meaning: 'keyPrevious' },
  { keys: ['n'], meaning: 'keyNextOwn' },
  { keys: ['/'], meaning: 'keySearch' },
  { keys: ['?'], meaning: 'keyHelp' },
  { keys: ['Esc'], meaning: 'keyEscape' },
];

export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('help')} onClose={onClose}>
      <p class="nl-paragraph">{t('helpIntroduction')}</p>
      <dl class="keys">
        {KEYS.map(({ keys, meaning }) => (
          <div class="keys__row" key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <h3 class="nl-heading nl-heading--level-3">{t('privacyHeading')}</h3>
      <p class="nl-paragraph">{t('privacy')}</p>
    </Dialog>
  );
}
