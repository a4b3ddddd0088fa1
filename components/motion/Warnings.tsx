import type { Warning } from '../../motions/model';
import { Icon } from '../ui/icons';
import { t } from '../words/messages';

/** A doubt about a reading: an icon, a word for who cannot see it, and one sentence. */
export function WarningLine({ message, label }: { message: string; label: string }) {
  return (
    <span class="warning-line">
      <Icon name="warning" />
      <span>
        <span class="visually-hidden">{label}: </span>
        {message}
      </span>
    </span>
  );
}

/** All doubts about one motion or document; nothing when there are none. */
export function WarningList({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul class="warnings" aria-label={t('warnings')}>
      {warnings.map(({ code, message }) => (
        <li key={`${code} ${message}`}>
          <WarningLine message={message} label={t('warning')} />
        </li>
      ))}
    </ul>
  );
}
