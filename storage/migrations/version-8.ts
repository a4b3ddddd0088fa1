import type { Migration } from './migration';

/**
 * Motions of the own gemeente that came in by a reading and were not opened yet. What was stored
 * before has no record here: it is not new because the extension was updated.
 */
export const version8: Migration = {
  version: 8,
  stores: { unseen: 'motionId' },
};
