import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeProfile, startBrowser, waitForState } from './browser';
import { BLOCKS, motionsPdf } from './documents';
import { chooseGemeente, listedTitles } from './reader-page';
import { type FakeVng, startFakeVng } from './server';

let vng: FakeVng;
let profile: string;

beforeAll(async () => {
  vng = await startFakeVng();
  vng.serve('/moties.pdf', { bytes: await motionsPdf(), type: 'application/pdf' });
  profile = await makeProfile();
});
afterAll(async () => {
  await vng?.close();
  await rm(profile, { recursive: true, force: true });
});

it('vindt na een herstart van de browser de gemeente, het document en de moties terug', async () => {
  const before = await startBrowser({ port: vng.port, profile });
  const first = await before.openReader();
  await chooseGemeente(first, 'Deventer');
  await first.goto(before.address('/reader.html?src=https://vng.nl/moties.pdf'));
  await waitForState(first, 'done');
  await first.locator('[data-stored]').waitFor();
  await before.close();

  const after = await startBrowser({ port: vng.port, profile });
  const again = await after.openReader();
  await again.locator('.chip', { hasText: 'Deventer' }).waitFor();
  await expect.poll(() => again.locator('[data-document-id]').count()).toBe(1);
  const counts = await again.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<IDBDatabase>();
    const opening = indexedDB.open('motievolger');
    opening.onsuccess = () => resolve(opening.result);
    const database = await promise;
    const count = (table: string): Promise<number> => {
      const counted = Promise.withResolvers<number>();
      const request = database.transaction(table).objectStore(table).count();
      request.onsuccess = () => counted.resolve(request.result);
      return counted.promise;
    };
    return { documents: await count('documents'), motions: await count('motions') };
  });
  expect(counts).toEqual({ documents: 1, motions: BLOCKS.length });
  await again.locator('[data-document-id] a').click();
  await waitForState(again, 'done');
  await expect.poll(() => listedTitles(again)).toHaveLength(BLOCKS.length);
  await after.close();
});
