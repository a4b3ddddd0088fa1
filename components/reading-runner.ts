/**
 * Reads the documents that wait in the database, one after another. Runs where pdf.js and a worker
 * can: Chrome's offscreen page, Firefox's background page.
 *
 * The trap: two contexts may start it at once, and one may be stopped half-way. A lock that all
 * contexts share lets one of them read; what it leaves is in the queue for the next.
 */
import { ReadingError } from '../motions/errors';
import { toReadingError } from '../motions/pdf/pdf-errors';
import { readPdf } from '../motions/pdf/read-pdf';
import type { MotievolgerDatabase } from '../storage/database';
import { importReading } from '../storage/import-reading';
import {
  failReadingJob,
  removeReadingJob,
  reportReadingProgress,
  takeReadingJob,
} from '../storage/reading-jobs';
import { bytesOfUrl, openPdf, startPdfWorker } from './open-pdf';

const LOCK = 'motievolger-reading';
/** People see progress no faster, and each report is written. */
const REPORT_INTERVAL_MS = 200;

async function readOne(database: MotievolgerDatabase, url: string): Promise<void> {
  const cancelled = new AbortController();
  const { bytes, sha256 } = await bytesOfUrl(url, cancelled.signal);
  const { pdf, close } = await openPdf(bytes);
  let reportAt = 0;
  try {
    for await (const step of readPdf(pdf, { sha256, url, signal: cancelled.signal })) {
      if (step.type === 'done') {
        await importReading(database, step.reading, { readAt: new Date().toISOString() });
      } else if (step.type === 'progress' && performance.now() >= reportAt) {
        reportAt = performance.now() + REPORT_INTERVAL_MS;
        const { page, pages } = step;
        const isWanted = await reportReadingProgress(database, url, { page, pages });
        if (!isWanted) return;
      }
    }
    await removeReadingJob(database, url);
  } finally {
    await close();
  }
}

/** Ends when nothing waits any more. What cannot be read ends as a failed job, not as a rejection. */
export function runReadings(database: MotievolgerDatabase): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    for (;;) {
      const url = await takeReadingJob(database);
      if (url === null) return;
      startPdfWorker();
      try {
        await readOne(database, url);
      } catch (thrown) {
        const error = toReadingError(thrown);
        if (!(error instanceof ReadingError)) throw error;
        console.warn(url, error.code, error.cause);
        await failReadingJob(database, url, error.code);
      }
    }
  });
}
