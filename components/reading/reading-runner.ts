/**
 * Reads the documents that wait in the database, one after another. Runs where pdf.js and a worker
 * can: Chrome's offscreen page, Firefox's background page.
 *
 * The trap: two contexts may start it at once, and one may be stopped half-way. A lock that all
 * contexts share lets one of them read; what it leaves is in the queue for the next.
 */
import { ReadingError } from '../../motions/errors';
import type { GemeenteCode, Reading } from '../../motions/model';
import { toReadingError } from '../../motions/pdf/pdf-errors';
import type { MotievolgerDatabase } from '../../storage/database';
import { StorageError } from '../../storage/errors';
import { importReading } from '../../storage/import-reading';
import { observe } from '../../storage/observe';
import {
  failReadingJob,
  removeReadingJob,
  reportReadingProgress,
  takeReadingJob,
} from '../../storage/reading-jobs';
import { bytesOfUrl, type MayFetch } from './document-bytes';
import { prepareReading, readInWorker } from './read-in-worker';

const LOCK = 'motievolger-reading';
/** People see progress no faster, and each report is written. */
const REPORT_INTERVAL_MS = 200;

/** Follows the job: nobody wants the document any more when it is gone. */
function abortWithJob(database: MotievolgerDatabase, url: string, stop: AbortController) {
  return observe(() => database.jobs.get(url)).subscribe(
    (job) => {
      if (job === undefined) stop.abort();
    },
    (error) => stop.abort(error),
  );
}

/** What only the background knows, wherever the reading is done. */
type Surroundings = {
  /** Any page of vng.nl can ask for any address, so it is asked here of each. */
  mayFetch: MayFetch;
  ownGemeenten: () => Promise<GemeenteCode[]>;
};

async function store(
  database: MotievolgerDatabase,
  reading: Reading,
  own: readonly GemeenteCode[],
): Promise<void> {
  try {
    await importReading(database, reading, { readAt: new Date().toISOString(), own });
  } catch (cause) {
    if (cause instanceof StorageError) throw new ReadingError('not-stored', { cause });
    throw cause;
  }
}

async function readOne(
  database: MotievolgerDatabase,
  url: string,
  signal: AbortSignal,
  { mayFetch, ownGemeenten }: Surroundings,
): Promise<void> {
  const { bytes, sha256, form } = await bytesOfUrl(url, signal, mayFetch);
  let reportAt = 0;
  for await (const step of readInWorker({ bytes, sha256, form, url }, { signal })) {
    signal.throwIfAborted();
    if (step.type === 'done') {
      await store(database, step.reading, await ownGemeenten());
    } else if (step.type === 'progress' && performance.now() >= reportAt) {
      reportAt = performance.now() + REPORT_INTERVAL_MS;
      const { page, pages } = step;
      await reportReadingProgress(database, url, { page, pages });
    }
  }
}

/**
 * Ends when nothing waits any more. What cannot be read ends as a failed job, not as a rejection.
 */
export function runReadings(
  database: MotievolgerDatabase,
  surroundings: Surroundings,
): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    for (;;) {
      const url = await takeReadingJob(database);
      if (url === null) return;
      prepareReading();
      const stop = new AbortController();
      const stopFollowing = abortWithJob(database, url, stop);
      try {
        await readOne(database, url, stop.signal, surroundings);
        await removeReadingJob(database, url);
      } catch (thrown) {
        if (stop.signal.aborted) continue;
        const error = toReadingError(thrown);
        if (!(error instanceof ReadingError)) throw error;
        console.warn(url, error.code, error.cause);
        await failReadingJob(database, url, error.code);
      } finally {
        stopFollowing();
      }
    }
  });
}
