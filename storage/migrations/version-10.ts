import type { Migration } from './migration';

/** `readings` held what is still to be read: jobs, and no readings. A record set aside goes along. */
export const version10: Migration = {
  version: 10,
  stores: { jobs: 'url, state', readings: null },
  upgrade: async (transaction) => {
    const jobs: unknown[] = await transaction.table('readings').toArray();
    await transaction.table('jobs').bulkAdd(jobs);
    await transaction
      .table('setAside')
      .toCollection()
      .modify((row: { table: string }) => {
        if (row.table === 'readings') row.table = 'jobs';
      });
  },
};
