import { useState } from 'preact/hooks';
import { StorageError } from '../../../storage/errors';

export type StorageAction = {
  /** Of the last one that failed, until one succeeds. */
  error: StorageError | null;
  run: (work: () => Promise<void>) => void;
};

/** Does what changes the store, and keeps the sentence for the user when that fails. */
export function useStorageAction(): StorageAction {
  const [error, setError] = useState<StorageError | null>(null);
  const run = (work: () => Promise<void>): void => {
    work().then(
      () => setError(null),
      (failure: unknown) => {
        if (!(failure instanceof StorageError)) throw failure;
        setError(failure);
      },
    );
  };
  return { error, run };
}
