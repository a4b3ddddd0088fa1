import { describe, expect, it } from 'vitest';
import { boundedBytes } from '../../../components/reading/bounded-bytes';

const MOST = 10;

/** A response whose end nobody sees coming: it goes on for as long as it is read. */
function endless(): { response: Response; sent: () => number; isCancelled: () => boolean } {
  let sent = 0;
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: (controller) => {
        sent += 4;
        controller.enqueue(new Uint8Array(4));
      },
      cancel: () => {
        isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body), sent: () => sent, isCancelled: () => isCancelled };
}

describe('een antwoord van een server', () => {
  it.each([
    { name: 'leeg', bytes: [] },
    { name: 'klein', bytes: [1, 2, 3] },
    { name: 'precies zo groot als mag', bytes: Array.from({ length: MOST }, (_, index) => index) },
  ])('komt heel binnen als het $name is', async ({ bytes }) => {
    const response = new Response(new Uint8Array(bytes));
    expect(Array.from(await boundedBytes(response, MOST))).toEqual(bytes);
  });

  it('komt heel binnen als het in stukken komt', async () => {
    const parts = [[1, 2], [], [3], [4, 5, 6]].map((part) => new Uint8Array(part));
    const body = new ReadableStream({
      start: (controller) => {
        for (const part of parts) controller.enqueue(part);
        controller.close();
      },
    });
    expect(Array.from(await boundedBytes(new Response(body), MOST))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('wordt geweigerd zodra het te groot is, en de rest wordt niet opgehaald', async () => {
    const { response, sent, isCancelled } = endless();
    await expect(boundedBytes(response, MOST)).rejects.toMatchObject({ code: 'too-large' });
    expect(sent()).toBe(12);
    expect(isCancelled()).toBe(true);
  });

  it('wordt meteen geweigerd als het zegt dat het te groot is', async () => {
    const { response, sent } = endless();
    response.headers.set('content-length', '11');
    await expect(boundedBytes(response, MOST)).rejects.toMatchObject({ code: 'too-large' });
    expect(sent()).toBe(0);
  });
});
