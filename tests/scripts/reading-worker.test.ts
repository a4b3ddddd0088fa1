import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answer, ReadingWorker } from '../../scripts/node/reading-worker';
import { sampleReading } from '../storage/samples';

const SECOND_MS = 1000;
const DONE: Answer = { type: 'done', reading: sampleReading('a') };

/** A thread that does nothing by itself. */
class FakeThread extends EventEmitter {
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn(() => Promise.resolve(0));
  says(answer: Answer): void {
    this.emit('message', answer);
  }
}

let thread: FakeThread;
const read = () => new ReadingWorker(() => thread).read(new Uint8Array([1]), {});

beforeEach(() => {
  vi.useFakeTimers();
  thread = new FakeThread();
});
afterEach(() => void vi.useRealTimers());

describe('hoe lang een document mag duren op de opdrachtregel', () => {
  it('telt pas als het lezen begint: een drukke computer is niet de schuld van het document', async () => {
    const reading = read();
    await vi.advanceTimersByTimeAsync(40 * SECOND_MS);
    thread.says({ type: 'began' });
    await vi.advanceTimersByTimeAsync(17 * SECOND_MS);
    thread.says(DONE);
    expect((await reading).document.title).toBe(sampleReading('a').document.title);
    expect(thread.terminate).not.toHaveBeenCalled();
  });

  it('is 18 seconden vanaf dat begin', async () => {
    const refused = expect(read()).rejects.toMatchObject({ code: 'too-slow' });
    thread.says({ type: 'began' });
    await vi.advanceTimersByTimeAsync(18 * SECOND_MS);
    await refused;
    expect(thread.terminate).toHaveBeenCalledOnce();
  });

  it('houdt ook op als er nooit iets begint', async () => {
    const refused = expect(read()).rejects.toMatchObject({ code: 'too-slow' });
    await vi.advanceTimersByTimeAsync(60 * SECOND_MS);
    await refused;
    expect(thread.terminate).toHaveBeenCalledOnce();
  });
});
