import { expect, it } from 'vitest';
import { deleteEverything, restoreEverything } from '../../storage/delete-everything';
import { importReading } from '../../storage/import-reading';
import { saveNote } from '../../storage/notes';
import { loadSettings, saveSettings } from '../../storage/settings';
import { listDocuments } from '../../storage/views/queries';
import { deventer, sampleReading } from './samples';
import { listMotions } from './stored';
import { everything, LATER, openTestDatabase, READ_AT } from './test-database';

async function openFilled() {
  const database = await openTestDatabase();
  await importReading(database, sampleReading('a'), { readAt: READ_AT });
  await saveNote(database, deventer.id, 'Bespreken in het presidium', READ_AT);
  await saveSettings(database, { gemeenten: ['gm0150'], language: 'en' });
  return database;
}

it('alles verwijderen laat niets achter, ook geen instellingen', async () => {
  const database = await openFilled();
  await deleteEverything(database);
  const left = database.tables.map(async (table) => [table.name, await table.count()]);
  expect(await Promise.all(left)).toEqual(database.tables.map(({ name }) => [name, 0]));
});

it('ongedaan maken zet alles terug zoals het was', async () => {
  const database = await openFilled();
  const before = await everything(database);
  await restoreEverything(database, await deleteEverything(database));
  expect(await everything(database)).toEqual(before);
});

it('ongedaan maken laat staan wat intussen is gelezen', async () => {
  const database = await openFilled();
  const deleted = await deleteEverything(database);
  const other = sampleReading('b', { title: 'Uitslagen', kind: 'uitslagen' });
  await importReading(database, other, { readAt: LATER });
  await saveSettings(database, { language: 'nl', theme: 'dark' });
  await restoreEverything(database, deleted);
  const { records } = await listDocuments(database);
  expect(records.map(({ title }) => title).toSorted()).toEqual([
    'Uitslagen',
    'Verantwoording moties',
  ]);
  expect((await loadSettings(database)).settings).toMatchObject({
    gemeenten: ['gm0150'],
    language: 'en',
    theme: 'dark',
  });
});

it('moties die voor en na het verwijderen zijn gelezen, volgen uit alle documenten', async () => {
  const both = await openFilled();
  const other = sampleReading('b', { title: 'Uitslagen', kind: 'uitslagen' });
  const deleted = await deleteEverything(both);
  await importReading(both, other, { readAt: LATER });
  await restoreEverything(both, deleted);
  const always = await openFilled();
  await importReading(always, other, { readAt: LATER });
  expect(await listMotions(both)).toEqual(await listMotions(always));
});
