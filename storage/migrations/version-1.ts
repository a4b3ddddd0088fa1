import type { Migration } from './migration';

/**
 * The first shape. Never change it: a database of this version exists on computers out there. A new
 * shape is a new file with the next number.
 */
export const version1: Migration = {
  version: 1,
  stores: {
    documents: 'id, url',
    motions: 'id',
    events: 'id, documentId, motionId',
    notes: 'motionId',
    settings: 'key',
    setAside: '++id, table',
  },
};
