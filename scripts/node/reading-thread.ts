/** The thread of `reading-worker.ts`: answers each document it is sent. */
import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { ReadingError } from '../../motions/errors';
import { readBytes } from './read-document';
import type { Answer } from './reading-worker';

const taskSchema = z.object({
  bytes: z.instanceof(Uint8Array),
  options: z.object({
    url: z.string().optional(),
    password: z.string().optional(),
    isCalledPdf: z.boolean().optional(),
  }),
});

async function answer(task: unknown): Promise<Answer> {
  const { bytes, options } = taskSchema.parse(task);
  const { url, password, isCalledPdf = false } = options;
  try {
    const reading = await readBytes(bytes, {
      isCalledPdf,
      ...(url === undefined ? {} : { url }),
      ...(password === undefined ? {} : { password }),
    });
    return { type: 'done', reading };
  } catch (error) {
    if (error instanceof ReadingError) return { type: 'failed', code: error.code };
    throw error;
  }
}

const tell = (what: Answer): void => parentPort?.postMessage(what);

parentPort?.on('message', async (task: unknown) => {
  tell({ type: 'began' });
  tell(await answer(task));
});
