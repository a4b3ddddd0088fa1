import { expect, it } from 'vitest';
import { saveNote } from '../../storage/notes';
import { findNote } from './stored';
import { LATER, openTestDatabase, READ_AT } from './test-database';

const motionId = 'deventer-jeugdzorg-2024-06-26';
const none = { records: [], setAside: [] };

it.each([
  { name: 'is kept as typed', texts: [' Bellen\n\nen mailen '], kept: ' Bellen\n\nen mailen ' },
  { name: 'takes the place of an earlier one', texts: ['Bellen', 'Mailen'], kept: 'Mailen' },
  { name: 'goes when it is emptied', texts: ['Bellen', '  \n'], kept: null },
])('a note $name', async ({ texts, kept }) => {
  const database = await openTestDatabase();
  for (const text of texts) await saveNote(database, motionId, text, LATER);
  const expected = kept === null ? [] : [{ motionId, text: kept, updatedAt: LATER }];
  expect(await findNote(database, motionId)).toEqual({ records: expected, setAside: [] });
});

it('there is no note on a motion without one', async () => {
  const database = await openTestDatabase();
  await saveNote(database, 'another-motion', 'Bellen', READ_AT);
  expect(await findNote(database, motionId)).toEqual(none);
});
