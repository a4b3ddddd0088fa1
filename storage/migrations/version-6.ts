import type { Migration } from './migration';

/** What was exchanged with colleagues, and the file in a shared folder that it goes through. */
export const version6: Migration = {
  version: 6,
  stores: { exchanged: 'key', sharedFiles: 'key' },
};
