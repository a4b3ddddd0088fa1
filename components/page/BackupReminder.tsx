import { isBackupDue, listOwnChanges } from '../../storage/backup/reminder';
import type { MotievolgerDatabase } from '../../storage/database';
import type { Settings } from '../../storage/settings';
import { Alert } from '../ui/Alert';
import { t } from '../words/messages';
import { useLiveView } from './use-live-view';

type BackupReminderProps = {
  database: MotievolgerDatabase;
  settings: Pick<Settings, 'remindBackup' | 'lastBackupAt'>;
};

/** One quiet line when notes changed and the last backup is a month ago. Off by choice. */
export function BackupReminder({ database, settings }: BackupReminderProps) {
  const live = useLiveView(() => listOwnChanges(database), database);
  if (!settings.remindBackup || live.state !== 'ready') return null;
  if (!isBackupDue(live.result, settings.lastBackupAt, new Date().toISOString())) return null;
  return (
    <Alert kind="info">
      {t('backupReminder')}{' '}
      <a class="nl-link" href="/options.html#back-up">
        {t('backupReminderLink')}
      </a>
    </Alert>
  );
}
