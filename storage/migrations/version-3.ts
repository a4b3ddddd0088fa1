import type { Migration } from './migration';

/** What people decided about prints of one motion, and their labels on motions. */
export const version3: Migration = {
  version: 3,
  stores: {
    events: 'id, documentId, motionId, [motionId+documentId]',
    joins: '[one+other]',
    marks: 'motionId',
  },
};
