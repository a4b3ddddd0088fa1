/** The thread of `read-in-worker.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { ReadingError } from '../motions/errors';
import { readBytes } from './read-document';
import type { Answer } from './read-in-worker';

const taskSchema = z.object({
  bytes: z.instanceof(Uint8Array),
  options: z.object({
    url: z.string().optional(),
    password: z.string().optional(),
    isCalledPdf: z.boolean().optional(),
  }),
});

async function answer(): Promise<Answer> {
  const { bytes, options } = taskSchema.parse(workerData);
  const { url, password, isCalledPdf = false } = options;
  try {
    const reading = await readBytes(bytes, {
      isCalledPdf,
      ...(url === undefined ? {} : { url }),
      ...(password === undefined ? {} : { password }),
    });
    return { ok: true, reading };
  } catch (error) {
    if (error instanceof ReadingError) return { ok: false, code: error.code };
    throw error;
  }
}

parentPort?.postMessage(await answer());
