import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { MotievolgerDatabase } from '../../storage/database';
import { dossierFileName } from '../../storage/dossier/dossier-file';
import { exchange } from '../../storage/dossier/exchange';
import type { DossierConflict } from '../../storage/dossier/read-dossier';
import {
  findSharedHandle,
  forgetSharedHandle,
  keepSharedHandle,
} from '../../storage/dossier/shared-handle';
import { StorageError } from '../../storage/errors';
import { FileError } from '../../storage/files/file-errors';
import { askUse, chooseSharedFile, mayUse, sharedFile } from '../browser/file-access';
import { errorText } from '../words/error-words';
import { t } from '../words/messages';

const EVERY_MS = 4000;

export type SharedDossier = {
  /** null when no file is shared. */
  name: string | null;
  /** The browser wants the user's word again. */
  isLocked: boolean;
  /** When both sides were last the same. */
  at: Date | null;
  problem: string | null;
  conflicts: readonly DossierConflict[];
  choose: () => void;
  unlock: () => void;
  stop: () => void;
  /** Exchanges now, as after a choice. */
  refresh: () => void;
};

function sentenceOf(error: unknown): string {
  console.warn(error);
  const isKnown = error instanceof FileError || error instanceof StorageError;
  return isKnown ? errorText(error) : t('dossierFileLost');
}

/** The dossier in a shared folder, watched for as long as the page is open. */
export function useSharedDossier(database: MotievolgerDatabase): SharedDossier {
  const [handle, setHandle] = useState<FileSystemFileHandle | null>(null);
  const [isLocked, setLocked] = useState(false);
  const [at, setAt] = useState<Date | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [conflicts, setConflicts] = useState<readonly DossierConflict[]>([]);
  const isBusy = useRef(false);

  useEffect(() => {
    findSharedHandle(database).then(async (found) => {
      if (found === null) return;
      setLocked(!(await mayUse(found)));
      setHandle(found);
    }, sentenceOf);
  }, [database]);

  const refresh = useCallback(async (): Promise<void> => {
    if (handle === null || isLocked || isBusy.current) return;
    isBusy.current = true;
    try {
      const now = new Date();
      const result = await exchange(database, sharedFile(handle), now.toISOString());
      setConflicts(result.conflicts);
      setAt(now);
      setProblem(null);
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      isBusy.current = false;
    }
  }, [database, handle, isLocked]);

  useEffect(() => {
    if (handle === null || isLocked) return;
    void refresh();
    const timer = setInterval(() => void refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [refresh]);

  const choose = async (): Promise<void> => {
    const chosen = await chooseSharedFile(dossierFileName(new Date().toISOString()));
    if (chosen === null) return;
    setHandle(chosen);
    setLocked(false);
    await keepSharedHandle(database, chosen);
  };
  return {
    name: handle?.name ?? null,
    ...{ isLocked, at, problem, conflicts },
    choose: () => void choose().catch((error: unknown) => setProblem(sentenceOf(error))),
    unlock: () => {
      if (handle !== null) void askUse(handle).then((isAllowed) => setLocked(!isAllowed));
    },
    stop: () => {
      setHandle(null);
      setConflicts([]);
      void forgetSharedHandle(database);
    },
    refresh: () => void refresh(),
  };
}
