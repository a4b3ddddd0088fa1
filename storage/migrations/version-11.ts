import type { Migration } from './migration';

/**
 * What people say of readings, and of the documents to which something was said, the facts as they
 * were printed: the other tables hold them corrected.
 */
export const version11: Migration = {
  version: 11,
  stores: { corrections: 'id, documentKey', printed: 'id' },
};
