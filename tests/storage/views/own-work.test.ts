import { describe, expect, it } from 'vitest';
import { importReading } from '../../../storage/import-reading';
import { decideJoin } from '../../../storage/joins';
import { saveMark } from '../../../storage/marks';
import { saveNote } from '../../../storage/notes';
import { loadOwnWork } from '../../../storage/views/own-work';
import { saveVoteAdvice } from '../../../storage/vote-advices';
import { deventer, enschede, sampleReading } from '../samples';
import { LATER, openTestDatabase, READ_AT } from '../test-database';

async function stored() {
  const database = await openTestDatabase();
  await importReading(database, sampleReading('a'), { readAt: READ_AT });
  return database;
}

describe('wat iemand op een motie zette', () => {
  it('is er nog niet bij een motie die net is ingelezen', async () => {
    expect((await loadOwnWork(await stored(), [deventer.id])).get(deventer.id)).toMatchObject({
      note: null,
      labels: [],
      voteAdvice: null,
      motionId: deventer.id,
    });
  });

  it('is de aantekening, de labels en het advies van deze motie en geen andere', async () => {
    const database = await stored();
    await saveNote(database, deventer.id, 'Bel de wethouder', READ_AT);
    await saveNote(database, enschede.id, 'Van een ander', READ_AT);
    await saveMark(database, { motionId: deventer.id, prints: [] }, { labels: ['wonen'] }, READ_AT);
    await saveMark(database, { motionId: enschede.id, prints: [] }, { labels: ['jeugd'] }, READ_AT);
    const advice = { choice: 'instemmen' as const, reason: 'Het is af.' };
    await saveVoteAdvice(database, { motionId: deventer.id, prints: [] }, advice, READ_AT);
    expect((await loadOwnWork(database, [deventer.id])).get(deventer.id)).toMatchObject({
      note: { text: 'Bel de wethouder' },
      labels: ['wonen'],
      knownLabels: ['jeugd', 'wonen'],
      voteAdvice: advice,
    });
  });

  it('geldt voor elke druk van de motie, en het laatst geschrevene telt', async () => {
    const database = await stored();
    await saveNote(database, deventer.id, 'Eerst', READ_AT);
    await saveNote(database, enschede.id, 'Later', LATER);
    await decideJoin(database, { one: deventer.id, other: enschede.id, isSame: true }, READ_AT);
    const [one, other] = [
      (await loadOwnWork(database, [deventer.id])).get(deventer.id),
      (await loadOwnWork(database, [enschede.id])).get(enschede.id),
    ];
    expect(one).toEqual(other);
    expect(one?.note?.text).toBe('Later');
    expect(one?.prints.toSorted()).toEqual([deventer.id, enschede.id].toSorted());
  });

  it('kan er niet zijn bij een motie die niet is opgeslagen', async () => {
    expect(await loadOwnWork(await stored(), ['onbekend'])).toEqual(new Map());
  });
});
