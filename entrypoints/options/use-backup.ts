import { useState } from 'preact/hooks';
import { saveFile } from '../../components/browser/save-file';
import { errorText } from '../../components/words/error-words';
import {
  type Backup,
  backupFileName,
  backupText,
  makeBackup,
  parseBackup,
} from '../../storage/backup/backup-file';
import {
  type BeforeRestore,
  previewRestore,
  restoreBackup,
  undoRestore,
} from '../../storage/backup/restore';
import type { RestoreMode, RestorePlan } from '../../storage/backup/restore-plan';
import type { MotievolgerDatabase } from '../../storage/database';
import { StorageError } from '../../storage/errors';
import { FileError, MOST_BACKUP_BYTES } from '../../storage/files/file-errors';

export type BackupState =
  | { phase: 'idle' | 'busy' | 'undone' }
  | { phase: 'saved'; name: string }
  | { phase: 'chosen'; backup: Backup; plans: Record<RestoreMode, RestorePlan> }
  | { phase: 'restored'; before: BeforeRestore }
  | { phase: 'failed'; sentence: string };

export type BackupControl = {
  state: BackupState;
  save: (options: { hasFiles: boolean }) => void;
  choose: (file: File) => void;
  restore: (mode: RestoreMode) => void;
  cancel: () => void;
  undo: () => void;
};

/** @param onSaved - Gets when the backup was made: ISO date and time. */
export function useBackup(
  database: MotievolgerDatabase,
  onSaved: (madeAt: string) => void,
): BackupControl {
  const [state, setState] = useState<BackupState>({ phase: 'idle' });
  const run = async (work: () => Promise<BackupState>): Promise<void> => {
    if (state.phase === 'busy') return;
    setState({ phase: 'busy' });
    try {
      setState(await work());
    } catch (error) {
      if (!(error instanceof StorageError || error instanceof FileError)) throw error;
      console.warn(error);
      setState({ phase: 'failed', sentence: errorText(error) });
    }
  };
  return {
    state,
    cancel: () => setState({ phase: 'idle' }),
    save: (options) =>
      void run(async () => {
        const backup = await makeBackup(database, new Date().toISOString(), options);
        const name = backupFileName(backup);
        saveFile(backupText(backup), { name, type: 'application/json' });
        onSaved(backup.madeAt);
        return { phase: 'saved', name };
      }),
    choose: (file) =>
      void run(async () => {
        if (file.size > MOST_BACKUP_BYTES) throw new FileError('too-big');
        const backup = parseBackup(await file.text());
        const merge = await previewRestore(database, backup, 'merge');
        const replace = await previewRestore(database, backup, 'replace');
        return { phase: 'chosen', backup, plans: { merge, replace } };
      }),
    restore: (mode) => {
      if (state.phase !== 'chosen') return;
      const { backup } = state;
      void run(async () => ({
        phase: 'restored',
        before: await restoreBackup(database, backup, mode),
      }));
    },
    undo: () => {
      if (state.phase !== 'restored') return;
      const { before } = state;
      void run(async () => {
        await undoRestore(database, before);
        return { phase: 'undone' };
      });
    },
  };
}
