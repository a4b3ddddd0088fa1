import type { Migration } from './migration';

/** What the clerk advises the council on proposals of the board. */
export const version5: Migration = {
  version: 5,
  stores: { voteAdvices: 'motionId' },
};
