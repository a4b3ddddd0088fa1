/** Reads in a thread of its own, so that a document that never ends can be stopped. */
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { ReadingError, readingErrorCodeSchema } from '../../motions/errors';
import { type Reading, readingSchema } from '../../motions/model';
import type { ReadOptions } from './read-document';

/** With the start of the command this stays within its 20 seconds. */
const LONGEST_MS = 18_000;

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), reading: readingSchema }),
  z.object({ ok: z.literal(false), code: readingErrorCodeSchema }),
]);
export type Answer = z.infer<typeof answerSchema>;

function startThread(): Worker {
  return new Worker(new URL('./reading-thread.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
    // What pdf.js says on the way is not for the user.
    stdout: true,
    stderr: true,
  });
}

/**
 * One thread for document after document. It starts with the first one, and again after a document
 * that had to be stopped or that broke it.
 */
export class ReadingWorker {
  #thread: Worker | null = null;

  /**
   * One at a time: wait for the answer before the next call.
   * @param longestMs - After this time the reading is stopped.
   * @throws {ReadingError} What the reading throws, and `too-slow`.
   */
  async read(
    bytes: Uint8Array,
    options: Omit<ReadOptions, 'signal'>,
    longestMs = LONGEST_MS,
  ): Promise<Reading> {
    this.#thread ??= startThread();
    const thread = this.#thread;
    const { promise, resolve, reject } = Promise.withResolvers<Answer | 'stopped'>();
    const hear = (message: unknown): void => resolve(answerSchema.parse(message));
    const timer = setTimeout(() => resolve('stopped'), longestMs);
    thread.once('message', hear).once('error', reject);
    thread.postMessage({ bytes, options });
    let isWhole = false;
    try {
      const answer = await promise;
      isWhole = answer !== 'stopped';
      if (answer === 'stopped') throw new ReadingError('too-slow');
      if (answer.ok) return answer.reading;
      throw new ReadingError(answer.code);
    } finally {
      clearTimeout(timer);
      thread.off('message', hear).off('error', reject);
      if (!isWhole) await this.close();
    }
  }

  /** Ends the thread, which would keep the command alive. */
  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }
}
