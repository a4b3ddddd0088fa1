/** Reads in a thread of its own, so that a document that never ends can be stopped. */
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { ReadingError, readingErrorCodeSchema } from '../motions/errors';
import { type Reading, readingSchema } from '../motions/model';
import type { ReadOptions } from './read-document';

/** With the start of the command this stays within its 20 seconds. */
const LONGEST_MS = 18_000;

export const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), reading: readingSchema }),
  z.object({ ok: z.literal(false), code: readingErrorCodeSchema }),
]);
export type Answer = z.infer<typeof answerSchema>;

/**
 * @param longestMs - After this time the reading is stopped.
 * @throws {ReadingError} What the reading throws, and `too-slow`.
 */
export async function readInWorker(
  bytes: Uint8Array,
  options: Omit<ReadOptions, 'signal'>,
  longestMs = LONGEST_MS,
): Promise<Reading> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: { bytes, options },
    execArgv: ['--import', 'tsx'],
    // What pdf.js says on the way is not for the user.
    stdout: true,
    stderr: true,
  });
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const timer = setTimeout(() => resolve({ ok: false, code: 'too-slow' }), longestMs);
  worker.once('message', (message) => resolve(answerSchema.parse(message)));
  worker.once('error', reject);
  try {
    const answer = await promise;
    if (answer.ok) return answer.reading;
    throw new ReadingError(answer.code);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
