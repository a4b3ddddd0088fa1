import { isSampleDocument } from '../../motions/sample';
import type { Migration } from './migration';

/** Marks the sample among the documents: before, it counted as one of the VNG. */
export const version7: Migration = {
  version: 7,
  stores: {},
  upgrade: async (transaction) => {
    await transaction
      .table('documents')
      .toCollection()
      .modify((row: { id: string; url?: string; sample?: true }) => {
        if (isSampleDocument({ sha256: row.id, url: row.url })) row.sample = true;
      });
  },
};
