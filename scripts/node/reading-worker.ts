/** Reads in a thread of its own, so that a document that never ends can be stopped. */
import type { EventEmitter } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { ReadingError, readingErrorCodeSchema } from '../../motions/errors';
import { type Reading, readingSchema } from '../../motions/model';
import type { ReadOptions } from './read-document';

/** With the start of the command this stays within its 20 seconds, on a machine that is not busy. */
const LONGEST_MS = 18_000;
/** A thread begins within a second or two; on a busy machine that may take much longer. */
const LONGEST_TO_BEGIN_MS = 60_000;

const answerSchema = z.discriminatedUnion('type', [
  /** It has the document: what takes long from here on is the document itself. */
  z.object({ type: z.literal('began') }),
  z.object({ type: z.literal('done'), reading: readingSchema }),
  z.object({ type: z.literal('failed'), code: readingErrorCodeSchema }),
]);
export type Answer = z.infer<typeof answerSchema>;

/** The part of a thread that is used here. */
export type Thread = Pick<EventEmitter, 'on' | 'off'> & Pick<Worker, 'postMessage' | 'terminate'>;

function startThread(): Thread {
  return new Worker('./scripts/run.mjs', {
    argv: ['scripts/node/reading-thread.ts'],
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
  #thread: Thread | null = null;
  readonly #start: () => Thread;

  /** @param start - For tests: where a thread comes from. */
  constructor(start = startThread) {
    this.#start = start;
  }

  /**
   * One at a time: wait for the answer before the next call.
   * @param longestMs - So long after the thread began with it, the reading is stopped.
   * @throws {ReadingError} What the reading throws, and `too-slow`.
   */
  async read(bytes: Uint8Array, options: ReadOptions, longestMs = LONGEST_MS): Promise<Reading> {
    this.#thread ??= this.#start();
    const thread = this.#thread;
    const { promise, resolve, reject } =
      Promise.withResolvers<Exclude<Answer, { type: 'began' }>>();
    const stop = (): void => reject(new ReadingError('too-slow'));
    let timer = setTimeout(stop, LONGEST_TO_BEGIN_MS);
    const hear = (message: unknown): void => {
      const answer = answerSchema.parse(message);
      if (answer.type === 'began') {
        clearTimeout(timer);
        timer = setTimeout(stop, longestMs);
      } else resolve(answer);
    };
    thread.on('message', hear).on('error', reject);
    thread.postMessage({ bytes, options });
    let isWhole = false;
    try {
      const answer = await promise;
      isWhole = true;
      if (answer.type === 'done') return answer.reading;
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
