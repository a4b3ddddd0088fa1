import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MessageError, onMessage, sendMessage } from '../../../components/messaging/messaging';

type Listener = (
  message: unknown,
  sender: object,
  answer: (value: unknown) => void,
) => boolean | undefined;

/** The browser's channel between two contexts: what goes over it is copied. */
function fakeChannel() {
  const listeners = new Set<Listener>();
  const copied = (value: unknown): unknown =>
    value === undefined ? undefined : JSON.parse(JSON.stringify(value));
  return {
    runtime: {
      onMessage: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
      sendMessage: (message: unknown, done: (answer: unknown) => void) => {
        for (const listener of listeners) {
          listener(copied(message), { tab: { id: 7, index: 0 } }, (value) => done(copied(value)));
        }
      },
    },
  };
}

const url = 'https://vng.nl/a.pdf';
let stop: () => void = () => undefined;

beforeEach(() => {
  vi.stubGlobal('chrome', fakeChannel());
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('een bericht', () => {
  it('komt aan zoals het is gestuurd, met wie het stuurt', async () => {
    const handle = vi.fn(() => null);
    stop = onMessage('readDocuments', handle);
    expect(await sendMessage('readDocuments', { urls: [url] })).toBeNull();
    expect(handle).toHaveBeenCalledWith({ urls: [url] }, { tab: { id: 7, index: 0 } });
  });

  it.each([
    { name: 'een adres dat geen webadres is', request: { urls: ['javascript:alert(1)'] } },
    { name: 'een lege lijst', request: { urls: [] } },
  ])('wordt geweigerd als het niet klopt: $name', async ({ request }) => {
    const handle = vi.fn(() => null);
    stop = onMessage('readDocuments', handle);
    await expect(sendMessage('readDocuments', request)).rejects.toThrow(MessageError);
    expect(handle).not.toHaveBeenCalled();
  });

  it('brengt van een fout de code over', async () => {
    stop = onMessage('cancelReading', () => {
      throw Object.assign(new Error('vol'), { code: 'quota-full' });
    });
    await expect(sendMessage('cancelReading', { url })).rejects.toMatchObject({
      name: 'MessageError',
      code: 'quota-full',
    });
  });

  it('noemt een fout die niemand verwacht ook zo', async () => {
    stop = onMessage('cancelReading', () => Promise.reject(new TypeError('stuk')));
    await expect(sendMessage('cancelReading', { url })).rejects.toMatchObject({
      code: 'unexpected',
      message: 'stuk',
    });
  });

  it('met een antwoord dat niet klopt, wordt niet geloofd', async () => {
    stop = onMessage('documentFacts', () => JSON.parse('{"settings":{},"document":{}}'));
    await expect(sendMessage('documentFacts', { url })).rejects.toThrow();
  });
});
