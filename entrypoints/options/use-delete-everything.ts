import { useEffect, useState } from 'preact/hooks';
import type { MotievolgerDatabase } from '../../storage/database';
import {
  type DeletedRecords,
  deleteEverything,
  restoreEverything,
} from '../../storage/delete-everything';
import { StorageError } from '../../storage/errors';

/** How long a deletion can be taken back. */
export const UNDO_SECONDS = 10;
const SECOND_MS = 1000;

export type Deletion =
  | { phase: 'idle' | 'busy' | 'final' | 'restored' }
  | { phase: 'deleted'; records: DeletedRecords; until: number; secondsLeft: number }
  | { phase: 'failed'; error: StorageError };

export type DeleteEverything = { deletion: Deletion; remove: () => void; undo: () => void };

function secondsUntil(until: number): number {
  return Math.max(0, Math.ceil((until - Date.now()) / SECOND_MS));
}

/** The clock counts by the time of day: a browser slows timers down in a tab that is not in sight. */
export function useDeleteEverything(database: MotievolgerDatabase | null): DeleteEverything {
  const [deletion, setDeletion] = useState<Deletion>({ phase: 'idle' });
  const until = deletion.phase === 'deleted' ? deletion.until : null;
  useEffect(() => {
    if (until === null) return;
    const timer = setInterval(() => {
      const secondsLeft = secondsUntil(until);
      setDeletion((now) => {
        if (now.phase !== 'deleted') return now;
        return secondsLeft === 0 ? { phase: 'final' } : { ...now, secondsLeft };
      });
    }, SECOND_MS);
    return () => clearInterval(timer);
  }, [until]);

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
    remove: () => {
      if (!database || deletion.phase === 'busy' || deletion.phase === 'deleted') return;
      void run(async () => {
        const records = await deleteEverything(database);
        const end = Date.now() + UNDO_SECONDS * SECOND_MS;
        return { phase: 'deleted', records, until: end, secondsLeft: UNDO_SECONDS };
      });
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
