import type { Migration } from './migration';

/** The version of a document that a newer one took the place of, to compare them. */
export const version4: Migration = {
  version: 4,
  stores: { replaced: 'id' },
};
