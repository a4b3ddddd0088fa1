import { describe, expect, it } from 'vitest';
import { READING_GENERATION } from '../../motions/reading-generation';
import { importReading } from '../../storage/import-reading';
import { saveMark } from '../../storage/marks';
import { saveNote } from '../../storage/notes';
import { compareWithReplaced } from '../../storage/replaced-versions';
import { saveVoteAdvice } from '../../storage/vote-advices';
import { deventer, enschede, sampleReading } from './samples';
import { LATER, openTestDatabase, READ_AT } from './test-database';

const ACCOUNT = 'Het bestuur heeft hierover twee keer met de minister gesproken.';
const before = { ...deventer, id: 'deventer-motie', title: 'Motie en indiener', account: ACCOUNT };
const after = { ...deventer, account: ACCOUNT };
const reading = sampleReading('a');

/** A document that an earlier generation of the reading read, with all that a clerk put on it. */
async function readEarlier() {
  const database = await openTestDatabase();
  await importReading(database, { ...reading, motions: [before, enschede] }, { readAt: READ_AT });
  await database.documents.update(reading.document.sha256, { generation: undefined });
  const place = { motionId: before.id, prints: [before.id] };
  await saveNote(database, before.id, 'Vraag de wethouder', READ_AT);
  await saveMark(database, place, { labels: ['geld'] }, READ_AT);
  await saveVoteAdvice(database, place, { choice: 'instemmen', reason: '' }, READ_AT);
  await database.joins.put({
    ...{ one: before.id, other: 'z-elders', isSame: true },
    decidedAt: READ_AT,
  });
  return database;
}

describe('een document opnieuw lezen', () => {
  it('laat notitie, labels, stemadvies en samenvoeging bij hun motie', async () => {
    const database = await readEarlier();
    await importReading(database, { ...reading, motions: [after, enschede] }, { readAt: LATER });
    expect(await database.notes.toArray()).toMatchObject([
      { motionId: after.id, text: 'Vraag de wethouder' },
    ]);
    expect(await database.marks.toArray()).toMatchObject([{ motionId: after.id }]);
    expect(await database.voteAdvices.toArray()).toMatchObject([{ motionId: after.id }]);
    expect(await database.joins.toArray()).toMatchObject([{ one: after.id, other: 'z-elders' }]);
    expect(await database.motions.get(before.id)).toBeUndefined();
  });

  it('toont wat er anders is gelezen', async () => {
    const database = await readEarlier();
    await importReading(database, { ...reading, motions: [after, enschede] }, { readAt: LATER });
    const changes = await compareWithReplaced(database, reading.document.sha256);
    expect(changes?.added.map(({ id }) => id)).toEqual([after.id]);
    expect(changes?.gone.map(({ id }) => id)).toEqual([before.id]);
  });

  it('verandert niets dan de manier van lezen als hetzelfde wordt gelezen', async () => {
    const database = await readEarlier();
    const same = { ...reading, motions: [before, enschede] };
    const { outcome } = await importReading(database, same, { readAt: LATER });
    expect(outcome).toBe('unchanged');
    expect(await database.documents.toArray()).toMatchObject([
      { readAt: READ_AT, generation: READING_GENERATION },
    ]);
  });

  it('laat een notitie staan waar een ander stuk de motie nog zo noemt', async () => {
    const database = await readEarlier();
    const other = { ...sampleReading('c', { title: 'Agenda' }), motions: [before] };
    await importReading(database, other, { readAt: READ_AT });
    await importReading(database, { ...reading, motions: [after, enschede] }, { readAt: LATER });
    expect(await database.notes.toArray()).toMatchObject([{ motionId: before.id }]);
  });
});
