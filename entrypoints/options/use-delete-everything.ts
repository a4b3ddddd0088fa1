import { useState } from 'preact/hooks';
import type { MotievolgerDatabase } from '../../storage/database';
import {
  type DeletedRecords,
  deleteEverything,
  restoreEverything,
} from '../../storage/delete-everything';
import { StorageError } from '../../storage/errors';

export type Deletion =
  | { phase: 'idle' | 'asking' | 'busy' | 'restored' }
  /** The records stay in this page, and can be put back until it is left. */
  | { phase: 'deleted'; records: DeletedRecords }
  | { phase: 'failed'; error: StorageError };

export type DeleteEverything = {
  deletion: Deletion;
  ask: () => void;
  cancel: () => void;
  remove: () => void;
  undo: () => void;
};

/** Asks first, and can be taken back without a time limit: no one has to be quick. */
export function useDeleteEverything(database: MotievolgerDatabase | null): DeleteEverything {
  const [deletion, setDeletion] = useState<Deletion>({ phase: 'idle' });
  const run = async (work: () => Promise<Deletion>): Promise<void> => {
    setDeletion({ phase: 'busy' });
    try {
      setDeletion(await work());
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      setDeletion({ phase: 'failed', error });
    }
  };
  return {
    deletion,
    ask: () => setDeletion({ phase: 'asking' }),
    cancel: () => setDeletion({ phase: 'idle' }),
    remove: () => {
      if (!database || deletion.phase !== 'asking') return;
      void run(async () => ({ phase: 'deleted', records: await deleteEverything(database) }));
    },
    undo: () => {
      if (!database || deletion.phase !== 'deleted') return;
      const { records } = deletion;
      void run(async () => {
        await restoreEverything(database, records);
        return { phase: 'restored' };
      });
    },
  };
}
