import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type ReadingAnswer,
  type ReadingThread,
  readInWorker,
} from '../../../components/reading/read-in-worker';
import type { DocumentStep } from '../../../components/reading/read-steps';
import type { ReadingStep } from '../../../motions/model';
import { sampleReading } from '../../storage/samples';

const progress = (page: number): ReadingStep => ({ type: 'progress', page, pages: 9 });
const DONE: ReadingStep = { type: 'done', reading: sampleReading('a'), placed: [] };
const TASK = { bytes: new Uint8Array([1]), sha256: 'a'.repeat(64), form: 'pdf' as const };
const LONGEST_MS = 18_000;

/** A thread that does nothing by itself. */
function startFakeThread() {
  const terminate = vi.fn();
  const thread: ReadingThread = {
    postMessage: vi.fn(),
    terminate,
    onmessage: null,
    onerror: null,
  };
  const says = (answer: ReadingAnswer): void => {
    Reflect.apply(thread.onmessage ?? (() => undefined), thread, [{ data: answer }]);
  };
  return { thread, terminate, says, step: (step: ReadingStep) => says({ type: 'step', step }) };
}

/** Reads on until the end, as whoever uses it does. */
async function collect(steps: AsyncGenerator<DocumentStep>): Promise<DocumentStep[]> {
  const all: DocumentStep[] = [];
  for await (const step of steps) all.push(step);
  return all;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('lezen in een eigen thread', () => {
  it('geeft de stappen door en ruimt de thread daarna op', async () => {
    const { thread, terminate, step } = startFakeThread();
    const all = collect(readInWorker(TASK, { take: () => thread }));
    for (const one of [progress(1), progress(2), DONE]) step(one);
    expect(await all).toEqual([progress(1), progress(2), DONE]);
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('zegt waarom een document niet te lezen is', async () => {
    const { thread, terminate, says } = startFakeThread();
    const all = collect(readInWorker(TASK, { take: () => thread }));
    says({ type: 'failed', code: 'no-text' });
    await expect(all).rejects.toMatchObject({ code: 'no-text' });
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('stopt na 18 seconden zonder voortgang als het document eenmaal open is', async () => {
    const { thread, terminate, says } = startFakeThread();
    const all = collect(readInWorker(TASK, { take: () => thread }));
    says({ type: 'opened' });
    const failure = expect(all).rejects.toMatchObject({ code: 'too-slow' });
    await vi.advanceTimersByTimeAsync(LONGEST_MS - 1);
    expect(terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await failure;
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('gaat door zolang er pagina’s bij komen, hoe lang het ook duurt', async () => {
    const { thread, terminate, step } = startFakeThread();
    const all = collect(readInWorker(TASK, { take: () => thread }));
    step(progress(0));
    for (let page = 1; page <= 8; page += 1) {
      await vi.advanceTimersByTimeAsync(LONGEST_MS - 1);
      step(progress(page));
    }
    expect(terminate).not.toHaveBeenCalled();
    step(DONE);
    expect(await all).toHaveLength(10);
  });

  it('neemt na 9 seconden een andere als een thread niets laat horen', async () => {
    const [silent, other] = [startFakeThread(), startFakeThread()];
    const threads = [silent.thread, other.thread];
    const all = collect(readInWorker(TASK, { take: () => threads.shift() ?? other.thread }));
    await vi.advanceTimersByTimeAsync(9000);
    expect(silent.terminate).toHaveBeenCalledOnce();
    other.says({ type: 'opened' });
    for (const one of [progress(1), DONE]) other.step(one);
    expect(await all).toEqual([progress(1), DONE]);
    expect(other.terminate).toHaveBeenCalledOnce();
  });

  it('zegt dat het te lang duurt als ook de andere niets laat horen, en begint niet nog eens', async () => {
    const take = vi.fn(() => startFakeThread().thread);
    const all = collect(readInWorker(TASK, { take }));
    const failure = expect(all).rejects.toMatchObject({ code: 'too-slow' });
    await vi.advanceTimersByTimeAsync(9000 + LONGEST_MS);
    await failure;
    expect(take).toHaveBeenCalledTimes(2);
  });

  it('breekt meteen af, ook midden in een pagina', async () => {
    const { thread, terminate, step } = startFakeThread();
    const stop = new AbortController();
    const all = collect(readInWorker(TASK, { signal: stop.signal, take: () => thread }));
    step(progress(1));
    const failure = expect(all).rejects.toMatchObject({ name: 'AbortError' });
    stop.abort();
    await failure;
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('begint niet aan wat al is afgebroken', async () => {
    const take = vi.fn(() => startFakeThread().thread);
    const all = collect(readInWorker(TASK, { signal: AbortSignal.abort(), take }));
    await expect(all).rejects.toMatchObject({ name: 'AbortError' });
    expect(take).not.toHaveBeenCalled();
  });

  it('ruimt de thread op als niemand meer luistert', async () => {
    const { thread, terminate, step } = startFakeThread();
    const steps = readInWorker(TASK, { take: () => thread });
    const first = steps.next();
    step(progress(1));
    await first;
    await steps.return(undefined);
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('zegt het als de thread zelf stukgaat', async () => {
    const { thread, terminate } = startFakeThread();
    const all = collect(readInWorker(TASK, { take: () => thread }));
    Reflect.apply(thread.onerror ?? (() => undefined), thread, [new Event('error')]);
    await expect(all).rejects.toMatchObject({ code: 'damaged' });
    expect(terminate).toHaveBeenCalledOnce();
  });
});
