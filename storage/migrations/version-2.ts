import type { Migration } from './migration';

/** Documents that are read in the background. */
export const version2: Migration = {
  version: 2,
  stores: { readings: 'url, state' },
};
