import { describe, expect, it } from 'vitest';
import type { Said } from '../../motions/corrections/correction';
import type { Motion, Reading } from '../../motions/model';
import {
  correct,
  listCorrections,
  takeOverCorrections,
  undoCorrections,
} from '../../storage/corrections';
import type { MotievolgerDatabase } from '../../storage/database';
import { FACT_TABLES } from '../../storage/facts';
import { importReading } from '../../storage/import-reading';
import { rehomeCorrections, undoRehoming } from '../../storage/rehome-corrections';
import { doubtsOf } from '../../storage/views/doubts';
import { loadOverview } from '../../storage/views/lives';
import { loadReading } from '../../storage/views/queries';
import { deventer, enschede, sampleReading } from './samples';
import { LATER, openTestDatabase, READ_AT } from './test-database';

const url = 'https://vng.nl/verantwoording.pdf';
const NOW = '2026-11-01T10:00:00.000Z';
const AFTER = '2026-11-02T10:00:00.000Z';
const newId = 'b'.repeat(64);
const read = (letter: string, motions: Motion[]): Reading => ({
  ...sampleReading(letter, { url }),
  ...{ motions, warnings: [] },
});
const account = (value: string): Said => ({
  ...{ kind: 'changed', motionKey: deventer.id },
  printed: { field: 'account', value: deventer.account ?? null },
  changed: { field: 'account', value },
});

/** Deventer was corrected; the newer version has only Enschede. */
async function withoutDeventer(): Promise<MotievolgerDatabase> {
  const database = await openTestDatabase();
  await importReading(database, read('a', [deventer, enschede]), { readAt: READ_AT });
  await correct(database, 'a'.repeat(64), [account('Er is een brief gestuurd.')], NOW);
  await importReading(database, read('b', [enschede]), { readAt: LATER });
  return database;
}
const stored = async (database: MotievolgerDatabase): Promise<Reading> => {
  const { reading } = await loadReading(database, newId);
  if (reading === null) throw new Error('het document staat er');
  return reading;
};
const goneIn = async (database: MotievolgerDatabase) =>
  (await stored(database)).warnings.flatMap(({ reason }) =>
    reason?.kind === 'motion-gone' ? [reason] : [],
  );
const idsIn = async (database: MotievolgerDatabase): Promise<string[]> =>
  (await goneIn(database)).flatMap(({ changes }) => changes.map(({ id }) => id));
const firstIn = async (database: MotievolgerDatabase): Promise<Motion> =>
  (await stored(database)).motions[0] ?? enschede;

describe('een correctie van een motie die uit het document verdween', () => {
  it('staat in Na te kijken, met de titel van toen', async () => {
    const database = await withoutDeventer();
    expect(await goneIn(database)).toMatchObject([
      {
        motionKey: deventer.id,
        title: deventer.title,
        changes: [{ changed: { field: 'account' } }],
      },
    ]);
    const doubts = doubtsOf(await loadOverview(database), []);
    expect(doubts.map(({ doubt }) => doubt.reason?.kind)).toContain('motion-gone');
  });

  it('gaat naar de motie die u kiest, en wacht weer als u dat terugneemt', async () => {
    const database = await withoutDeventer();
    const before = await stored(database);
    const rehomed = await rehomeCorrections(
      database,
      await idsIn(database),
      await firstIn(database),
      AFTER,
    );
    expect(await goneIn(database)).toEqual([]);
    expect(await firstIn(database)).toMatchObject({
      account: 'Er is een brief gestuurd.',
      corrections: [{ at: NOW, printed: { value: enschede.account ?? null } }],
    });
    await undoRehoming(database, rehomed, AFTER);
    expect((await stored(database)).motions).toEqual(before.motions);
    expect(await goneIn(database)).toMatchObject([{ title: deventer.title }]);
  });

  it('geldt ook als die motie later zelf is aangepast, en laat zien wat er stond', async () => {
    const database = await withoutDeventer();
    const own = { ...account('Eigen tekst.'), motionKey: enschede.id };
    await correct(database, newId, [own], AFTER);
    const later = '2026-11-03T10:00:00.000Z';
    await rehomeCorrections(database, await idsIn(database), await firstIn(database), later);
    expect((await firstIn(database)).account).toBe('Er is een brief gestuurd.');
  });

  it('vervalt alleen als u dat zegt, en is daarna nog terug te nemen', async () => {
    const database = await withoutDeventer();
    const ids = await idsIn(database);
    const rehomed = await rehomeCorrections(database, ids, null, AFTER);
    expect((await stored(database)).warnings).toEqual([]);
    await undoRehoming(database, rehomed, AFTER);
    expect(await goneIn(database)).toMatchObject([
      { changes: [{ changed: { field: 'account' } }] },
    ]);
    expect(await idsIn(database)).not.toEqual(ids);
  });

  it('geldt weer vanzelf als de motie terugkomt', async () => {
    const database = await withoutDeventer();
    await importReading(database, read('c', [deventer, enschede]), { readAt: AFTER });
    const { reading } = await loadReading(database, 'c'.repeat(64));
    expect(reading?.motions[0]?.account).toBe('Er is een brief gestuurd.');
    expect(reading?.warnings).toEqual([]);
  });

  it('is bij een collega die ze overneemt op dezelfde motie gezet', async () => {
    const [anna, bert] = [await withoutDeventer(), await openTestDatabase()];
    await importReading(bert, read('b', [enschede]), { readAt: READ_AT });
    await rehomeCorrections(anna, await idsIn(anna), await firstIn(anna), AFTER);
    await bert.transaction('rw', FACT_TABLES, async () =>
      takeOverCorrections(bert, await listCorrections(anna)),
    );
    expect(await stored(bert)).toEqual(await stored(anna));
    await undoCorrections(
      bert,
      (await listCorrections(bert)).map(({ id }) => id),
      AFTER,
    );
    expect((await stored(bert)).motions).toEqual([enschede]);
  });
});
