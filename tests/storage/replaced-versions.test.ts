import { describe, expect, it } from 'vitest';
import { importReading } from '../../storage/import-reading';
import { compareWithReplaced } from '../../storage/replaced-versions';
import { deventer, enschede, sampleReading } from './samples';
import { LATER, openTestDatabase, READ_AT } from './test-database';

const url = 'https://vng.nl/verantwoording.pdf';
const newId = 'b'.repeat(64);

async function replacedBy(motions: (typeof deventer)[]) {
  const database = await openTestDatabase();
  await importReading(database, sampleReading('a', { url }), { readAt: READ_AT });
  await importReading(database, { ...sampleReading('b', { url }), motions }, { readAt: LATER });
  return compareWithReplaced(database, newId);
}

describe('een nieuwere versie van een document', () => {
  it('heeft dezelfde moties', async () => {
    const changes = await replacedBy([deventer, enschede]);
    expect(changes).toEqual({ added: [], gone: [], changed: [] });
  });

  it('zegt wat erbij kwam en wat er niet meer in staat', async () => {
    const zwolle = { ...deventer, id: 'zwolle-water', title: 'Water' };
    const changes = await replacedBy([deventer, zwolle]);
    expect(changes?.added.map(({ id }) => id)).toEqual(['zwolle-water']);
    expect(changes?.gone.map(({ id }) => id)).toEqual([enschede.id]);
  });

  it('zegt wat er anders staat, met beide teksten', async () => {
    const proposal = { kind: 'afdoen' as const, text: 'Afdoen' };
    const changes = await replacedBy([{ ...deventer, account: 'Nieuw.', proposal }, enschede]);
    expect(changes?.changed.map(({ parts }) => parts)).toEqual([
      [
        { part: 'account', before: 'Er is overlegd.', after: 'Nieuw.' },
        { part: 'proposal', before: '', after: 'Afdoen' },
      ],
    ]);
  });

  it('is er niet als het document één keer is gelezen', async () => {
    const database = await openTestDatabase();
    await importReading(database, sampleReading('b', { url }), { readAt: READ_AT });
    expect(await compareWithReplaced(database, newId)).toBeNull();
  });
});
