import { type ComponentType, render } from 'preact';
import { type MotievolgerDatabase, openDatabase } from '../../storage/database';
import { StorageError } from '../../storage/errors';
import { followTheme } from '../theme/theme';
import { announceChanges } from './announce-changes';

export type PageProps = {
  /** null when the browser keeps nothing; `storageError` then says why. */
  database: MotievolgerDatabase | null;
  storageError: StorageError | null;
};

/** Opens the store and draws a page of the extension in its `#app`. */
export async function mountPage(Page: ComponentType<PageProps>): Promise<void> {
  // Before anything is drawn, so that a dark screen does not flash white.
  followTheme('system', document.documentElement)();
  announceChanges();
  const root = document.querySelector('#app');
  if (!root) throw new Error('The page has no #app');
  const opened = await openDatabase().catch((error: unknown) => {
    if (error instanceof StorageError) return error;
    throw error;
  });
  const failed = opened instanceof StorageError;
  render(<Page database={failed ? null : opened} storageError={failed ? opened : null} />, root);
}
