import type { Migration } from './migration';

/** What people said that labels mean, by the label as it is compared. */
export const version12: Migration = { version: 12, stores: { labelRules: 'key' } };
