/**
 * The documents that are to be read in the background: a queue in the database, so that it outlives
 * every context, and two tabs that ask for the same document get it read once.
 */

import type { ReadingErrorCode } from '../motions/errors';
import { withoutPlace } from '../motions/web-address';
import { checkRows, moveAside } from './checked';
import type { MotievolgerDatabase } from './database';
import { withStorageErrors } from './errors';
import { checkedDocuments } from './facts';
import { type ReadingJob, readingJobSchema } from './records';

/** Of a document whose reader went away without a word. */
const MOST_ATTEMPTS = 2;
const JOB_TABLES = ['jobs', 'setAside'] as const;

/** @returns The jobs there are, the one asked for first before the others. */
export function listReadingJobs(database: MotievolgerDatabase): Promise<ReadingJob[]> {
  return withStorageErrors(async () => {
    const rows = await database.jobs.toArray();
    const { records, refused } = checkRows('jobs', readingJobSchema, rows);
    await moveAside(database, refused);
    return records.toSorted(
      (one, other) =>
        one.requestedAt.localeCompare(other.requestedAt, 'en') ||
        one.url.localeCompare(other.url, 'en'),
    );
  });
}

/**
 * Asks for documents. Those that are stored, waiting or being read are left alone; one that failed
 * is tried again.
 * @param requestedAt - ISO date and time, in UTC.
 * @param options.again - Those that are stored too: a newer version takes the place of the older.
 * @returns How many wait now because of this.
 */
export function requestReadings(
  database: MotievolgerDatabase,
  urls: readonly string[],
  requestedAt: string,
  { again = false }: { again?: boolean | undefined } = {},
): Promise<number> {
  return withStorageErrors(() =>
    database.transaction('rw', ['documents', ...JOB_TABLES], async () => {
      const documents = await checkedDocuments(database);
      const known = new Set(
        documents.flatMap(({ url }) => (url === undefined ? [] : withoutPlace(url))),
      );
      const jobs = await listReadingJobs(database);
      const busy = new Set(jobs.filter(({ state }) => state !== 'failed').map(({ url }) => url));
      const wanted = [...new Set(urls.map(withoutPlace))].filter(
        (url) => (again || !known.has(url)) && !busy.has(url),
      );
      await database.jobs.bulkPut(wanted.map((url) => ({ url, state: 'waiting', requestedAt })));
      return wanted.length;
    }),
  );
}

/**
 * The next document to read, marked as being read. A job that is being read already was left by a
 * reader that stopped half-way: only the one reader there is (see `reading-runner.ts`) may call this.
 *
 * Such a job may itself have ended the reader, with all the memory it took. It is tried once more,
 * and then told as failed, so that it does not hold up what waits behind it for ever.
 */
export function takeReadingJob(database: MotievolgerDatabase): Promise<string | null> {
  return withStorageErrors(() =>
    database.transaction('rw', JOB_TABLES, async () => {
      for (const job of await listReadingJobs(database)) {
        if (job.state === 'failed') continue;
        const { url, requestedAt } = job;
        const attempts = job.state === 'reading' ? (job.attempts ?? 1) + 1 : 1;
        if (attempts <= MOST_ATTEMPTS) {
          await database.jobs.put({
            ...{ url, requestedAt, attempts, state: 'reading' },
            ...{ page: 0, pages: 0 },
          });
          return url;
        }
        await database.jobs.put({ url, requestedAt, state: 'failed', code: 'crashed' });
      }
      return null;
    }),
  );
}

/** @returns False when the job has been cancelled since. */
export function reportReadingProgress(
  database: MotievolgerDatabase,
  url: string,
  progress: { page: number; pages: number },
): Promise<boolean> {
  return withStorageErrors(() =>
    database.transaction('rw', 'jobs', async () => {
      const job = await database.jobs.get(url);
      if (job?.state !== 'reading') return false;
      await database.jobs.put({ ...job, ...progress });
      return true;
    }),
  );
}

/** Takes the job out, because the document is stored or nobody wants it any more. */
export function removeReadingJob(database: MotievolgerDatabase, url: string): Promise<void> {
  return withStorageErrors(() => database.jobs.delete(withoutPlace(url)));
}

export function failReadingJob(
  database: MotievolgerDatabase,
  url: string,
  code: ReadingErrorCode,
): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', 'jobs', async () => {
      const job = await database.jobs.get(url);
      if (job === undefined) return;
      await database.jobs.put({ url, requestedAt: job.requestedAt, state: 'failed', code });
    }),
  );
}
