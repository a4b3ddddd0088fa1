import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importReading } from '../../storage/import-reading';
import {
  failReadingJob,
  listReadingJobs,
  removeReadingJob,
  reportReadingProgress,
  requestReadings,
  takeReadingJob,
} from '../../storage/reading-jobs';
import { sampleReading } from './samples';
import { LATER, openTestDatabase, READ_AT } from './test-database';

const one = 'https://vng.nl/een.pdf';
const other = 'https://vng.nl/twee.pdf';

const states = async (database: Awaited<ReturnType<typeof openTestDatabase>>) =>
  (await listReadingJobs(database)).map(({ url, state }) => [url, state]);

describe('asking for a document', () => {
  it('makes it wait once, however often it is asked for', async () => {
    const database = await openTestDatabase();
    expect(await requestReadings(database, [one, `${one}#page=4`, other], READ_AT)).toBe(2);
    expect(await requestReadings(database, [one, other], LATER)).toBe(0);
    expect(await states(database)).toEqual([
      [one, 'waiting'],
      [other, 'waiting'],
    ]);
  });

  it('from two tabs at once makes one job', async () => {
    const database = await openTestDatabase();
    const asked = await Promise.all([
      requestReadings(database, [one], READ_AT),
      requestReadings(database, [one], READ_AT),
    ]);
    expect(asked.toSorted()).toEqual([0, 1]);
  });

  it('leaves one alone that is stored', async () => {
    const database = await openTestDatabase();
    await importReading(database, sampleReading('a', { url: one }), { readAt: READ_AT });
    expect(await requestReadings(database, [one], LATER)).toBe(0);
  });

  it('reads one again that is stored, when that is asked for', async () => {
    const database = await openTestDatabase();
    await importReading(database, sampleReading('a', { url: one }), { readAt: READ_AT });
    expect(await requestReadings(database, [one], LATER, { again: true })).toBe(1);
    expect(await takeReadingJob(database)).toBe(one);
  });

  it('tries one again that could not be read', async () => {
    const database = await openTestDatabase();
    await requestReadings(database, [one], READ_AT);
    await takeReadingJob(database);
    await failReadingJob(database, one, 'not-found');
    expect(await listReadingJobs(database)).toEqual([
      { url: one, state: 'failed', requestedAt: READ_AT, code: 'not-found' },
    ]);
    expect(await requestReadings(database, [one], LATER)).toBe(1);
    expect(await states(database)).toEqual([[one, 'waiting']]);
  });
});

describe('the reader', () => {
  it('takes the document that was asked for first', async () => {
    const database = await openTestDatabase();
    await requestReadings(database, [other], READ_AT);
    await requestReadings(database, [one], LATER);
    expect(await takeReadingJob(database)).toBe(other);
    await removeReadingJob(database, other);
    expect(await takeReadingJob(database)).toBe(one);
  });

  it('takes up what was left half-way', async () => {
    const database = await openTestDatabase();
    await requestReadings(database, [one], READ_AT);
    await takeReadingJob(database);
    await reportReadingProgress(database, one, { page: 3, pages: 9 });
    expect(await takeReadingJob(database)).toBe(one);
    expect(await listReadingJobs(database)).toMatchObject([{ state: 'reading', page: 0 }]);
  });

  it('probeert een document dat de lezer liet stoppen twee keer en zegt het dan', async () => {
    const database = await openTestDatabase();
    await requestReadings(database, [one], READ_AT);
    await requestReadings(database, [other], LATER);
    expect(await takeReadingJob(database)).toBe(one);
    expect(await takeReadingJob(database)).toBe(one);
    expect(await takeReadingJob(database)).toBe(other);
    expect(await listReadingJobs(database)).toEqual([
      { url: one, state: 'failed', requestedAt: READ_AT, code: 'crashed' },
      expect.objectContaining({ url: other, state: 'reading' }),
    ]);
  });

  it('begint opnieuw met tellen als iemand er weer om vraagt', async () => {
    const database = await openTestDatabase();
    await requestReadings(database, [one], READ_AT);
    for (let time = 0; time < 3; time += 1) await takeReadingJob(database);
    await requestReadings(database, [one], LATER);
    expect(await takeReadingJob(database)).toBe(one);
    expect(await takeReadingJob(database)).toBe(one);
    expect(await takeReadingJob(database)).toBeNull();
  });

  it('does not take what could not be read', async () => {
    const database = await openTestDatabase();
    await requestReadings(database, [one], READ_AT);
    await takeReadingJob(database);
    await failReadingJob(database, one, 'encrypted');
    expect(await takeReadingJob(database)).toBeNull();
  });

  it('hears that nobody wants the document any more', async () => {
    const database = await openTestDatabase();
    await requestReadings(database, [one], READ_AT);
    await takeReadingJob(database);
    expect(await reportReadingProgress(database, one, { page: 1, pages: 2 })).toBe(true);
    await removeReadingJob(database, one);
    expect(await reportReadingProgress(database, one, { page: 2, pages: 2 })).toBe(false);
    await failReadingJob(database, one, 'damaged');
    expect(await listReadingJobs(database)).toEqual([]);
  });
});

it('reads every document that is asked for exactly once, in any order of asking', async () => {
  const urls = [one, other, 'https://vng.nl/drie.pdf'];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.subarray(urls), { maxLength: 5 }), async (requests) => {
      const database = await openTestDatabase();
      for (const request of requests) await requestReadings(database, request, READ_AT);
      const taken: string[] = [];
      for (let url = await takeReadingJob(database); url; url = await takeReadingJob(database)) {
        taken.push(url);
        await removeReadingJob(database, url);
      }
      expect(taken.toSorted()).toEqual([...new Set(requests.flat())].toSorted());
      database.close();
    }),
    { numRuns: 20 },
  );
});
