import { expect, it } from 'vitest';
import { correct, undoCorrections } from '../../../storage/corrections';
import { importReading } from '../../../storage/import-reading';
import { loadActs } from '../../../storage/views/acts';
import { loadOverview } from '../../../storage/views/lives';
import { deventer, enschede, sampleReading } from '../samples';
import { everything, LATER, openTestDatabase, READ_AT } from '../test-database';

const drop = ({ id, title }: typeof deventer) =>
  ({ kind: 'no-motion', motionKey: id, title }) as const;

it('een weggelaten motie komt terug met alles wat het document ervan zegt', async () => {
  const database = await openTestDatabase();
  await importReading(database, sampleReading('a'), { readAt: READ_AT });
  const before = await everything(database);
  await correct(database, 'a'.repeat(64), [drop(deventer)], READ_AT);
  await correct(database, 'a'.repeat(64), [drop(enschede)], LATER);
  expect((await loadOverview(database)).motions).toEqual([]);

  const acts = await loadActs(database);
  expect(acts.map(({ motion }) => motion.id)).toEqual([enschede.id, deventer.id]);
  expect(acts[0]).toMatchObject({ document: { title: 'Verantwoording moties' } });
  expect(await loadActs(database, 'a'.repeat(64))).toEqual(acts);
  expect(await loadActs(database, 'b'.repeat(64))).toEqual([]);
  for (const { ids } of acts) await undoCorrections(database, ids, LATER);
  expect(await loadActs(database)).toEqual([]);
  expect(await everything(database)).toMatchObject({
    ...Object(before),
    corrections: [{ undoneAt: LATER }, { undoneAt: LATER }],
  });
});

it('van een document dat is weggehaald is niets terug te zetten', async () => {
  const database = await openTestDatabase();
  await importReading(database, sampleReading('a'), { readAt: READ_AT });
  await correct(database, 'a'.repeat(64), [drop(deventer)], READ_AT);
  await database.documents.clear();
  expect(await loadActs(database)).toEqual([]);
});
