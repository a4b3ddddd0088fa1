import { useState } from 'preact/hooks';
import type { MotievolgerDatabase } from '../../storage/database';
import { markAllSeen, undoAllSeen } from '../../storage/unseen';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { errorText } from '../words/error-words';
import { t } from '../words/messages';
import { useStorageAction } from './own-work/use-storage-action';

type AllSeenProps = { database: MotievolgerDatabase; count: number };

/** Takes the word "nieuw" from all motions at once, and says how to take that back. */
export function AllSeen({ database, count }: AllSeenProps) {
  const [marked, setMarked] = useState<readonly string[]>([]);
  const { error, run } = useStorageAction();
  if (error !== null) return <Alert kind="error">{errorText(error)}</Alert>;
  if (count > 0) {
    return (
      <Button
        label={t('newAllSeen')}
        icon="check"
        variant="subtle"
        onClick={() => run(async () => setMarked(await markAllSeen(database)))}
      />
    );
  }
  if (marked.length === 0) return null;
  return (
    <span role="status">
      {t('newAllSeenDone')}{' '}
      <Button
        label={t('undo')}
        icon="undo"
        variant="subtle"
        onClick={() => run(() => undoAllSeen(database, marked))}
      />
    </span>
  );
}
