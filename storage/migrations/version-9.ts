import type { Migration } from './migration';

/** The PDFs that came from disk, by the SHA-256 that is also the id of their document. */
export const version9: Migration = {
  version: 9,
  stores: { files: 'id' },
};
