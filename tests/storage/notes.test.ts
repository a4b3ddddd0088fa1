import { expect, it } from 'vitest';
import { saveNote } from '../../storage/notes';
import { findNote } from './stored';
import { LATER, openTestDatabase, READ_AT } from './test-database';

const motionId = 'deventer-jeugdzorg-2024-06-26';
const none = { records: [], setAside: [] };

it.each([
  {
    name: 'blijft zoals zij getypt is',
    texts: [' Bellen\n\nen mailen '],
    kept: ' Bellen\n\nen mailen ',
  },
  { name: 'neemt de plaats van een eerdere in', texts: ['Bellen', 'Mailen'], kept: 'Mailen' },
  { name: 'gaat weg als zij leeg gemaakt wordt', texts: ['Bellen', '  \n'], kept: null },
])('een notitie $name', async ({ texts, kept }) => {
  const database = await openTestDatabase();
  for (const text of texts) await saveNote(database, motionId, text, LATER);
  const expected = kept === null ? [] : [{ motionId, text: kept, updatedAt: LATER }];
  expect(await findNote(database, motionId)).toEqual({ records: expected, setAside: [] });
});

it('bij een motie zonder notitie is er geen', async () => {
  const database = await openTestDatabase();
  await saveNote(database, 'another-motion', 'Bellen', READ_AT);
  expect(await findNote(database, motionId)).toEqual(none);
});
