/**
 * Reads a document in a thread of its own. A document may be made to keep a reader busy for ever, within
 * one page too, where no signal is looked at: then only ending the thread helps.
 */
import { ReadingError, type ReadingErrorCode } from '../../motions/errors';
import type { DocumentStep, ReadingTask } from './read-steps';

/** The same as on the command line: no page of a document that people made takes this long. */
const LONGEST_WITHOUT_PROGRESS_MS = 18_000;

/** By then a thread that runs has opened the document; one that does not never came to life. */
const LONGEST_TO_OPEN_MS = 9000;

// Both ends of the thread are of one build, so neither parses what the other says.
/** From the thread: errors do not survive the way, their code does. */
export type ReadingAnswer =
  /** The document is open: what takes long from here on is the document itself. */
  | { type: 'opened' }
  | { type: 'step'; step: DocumentStep }
  | { type: 'failed'; code: ReadingErrorCode };

/** The part of a Worker that is used here. */
export type ReadingThread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

const startThread = (): ReadingThread =>
  new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });

let ready: ReadingThread | null = null;

/**
 * Starts the thread for the next document. Starting it takes longer than reading a usual document,
 * so a page that is going to read calls this before it has the bytes.
 */
export function prepareReading(): void {
  ready ??= startThread();
}

function takeThread(): ReadingThread {
  const thread = ready ?? startThread();
  ready = null;
  return thread;
}

type Options = {
  signal?: AbortSignal;
  /** For tests: where the thread comes from. */
  take?: () => ReadingThread;
};

/** On a busy machine a thread now and then never answers. The document is not to blame. */
class ThreadSilent extends Error {}

/**
 * @param task - Its bytes stay usable: the thread gets a copy.
 * @returns The steps of `readSteps`. The thread ends with them, or when the caller stops listening.
 * @throws {ReadingError} What opening and reading throw, and `too-slow` after 18 seconds without a
 *   step; the signal's reason when aborted.
 */
export async function* readInWorker(
  task: ReadingTask,
  options: Options = {},
): AsyncGenerator<DocumentStep> {
  try {
    yield* readInThread(task, options, 'first');
  } catch (error) {
    if (!(error instanceof ThreadSilent)) throw error;
    console.warn('The thread that reads does not answer; trying another one');
    yield* readInThread(task, options, 'last');
  }
}

async function* readInThread(
  task: ReadingTask,
  { signal, take = takeThread }: Options,
  attempt: 'first' | 'last',
): AsyncGenerator<DocumentStep> {
  signal?.throwIfAborted();
  const thread = take();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort = (): void => undefined;
  const steps = new ReadableStream<DocumentStep>({
    start(controller) {
      abort = () => controller.error(signal?.reason);
      const fail = (code: ReadingErrorCode, cause?: unknown): void =>
        controller.error(new ReadingError(code, { cause }));
      const watch = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => fail('too-slow'), LONGEST_WITHOUT_PROGRESS_MS);
      };
      thread.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
        if (data.type === 'failed') return fail(data.code);
        watch();
        if (data.type === 'opened') return;
        controller.enqueue(data.step);
        if (data.step.type === 'done') controller.close();
      };
      thread.onerror = (event) => fail('damaged', event);
      if (attempt === 'last') watch();
      else timer = setTimeout(() => controller.error(new ThreadSilent()), LONGEST_TO_OPEN_MS);
    },
  }).getReader();
  signal?.addEventListener('abort', abort);
  try {
    thread.postMessage(task);
    for (let part = await steps.read(); !part.done; part = await steps.read()) yield part.value;
  } finally {
    signal?.removeEventListener('abort', abort);
    clearTimeout(timer);
    thread.terminate();
  }
}
