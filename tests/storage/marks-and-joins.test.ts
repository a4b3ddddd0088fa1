import { describe, expect, it } from 'vitest';
import type { Reading } from '../../motions/model';
import { importReading } from '../../storage/import-reading';
import {
  decideJoin,
  listJoinDecisions,
  loadJoined,
  splitPrint,
  undoJoin,
} from '../../storage/joins';
import { listMarks, saveMark } from '../../storage/marks';
import { removeNotes, saveNote } from '../../storage/notes';
import { loadOverview } from '../../storage/views/lives';
import { deventer, enschede, sampleReading } from './samples';
import { LATER, openTestDatabase, READ_AT } from './test-database';

const motion = { motionId: 'a', prints: ['a', 'b'] };

describe('labels en volgen', () => {
  it('blijven staan, elk label één keer en op alfabet', async () => {
    const database = await openTestDatabase();
    await saveMark(database, motion, { labels: ['zorg', 'geld', 'zorg', ' '] }, READ_AT);
    await saveMark(database, motion, { isFollowed: true }, LATER);
    expect(await listMarks(database)).toEqual([
      { motionId: 'a', labels: ['geld', 'zorg'], isFollowed: true, updatedAt: LATER },
    ]);
  });

  it('die op een andere vermelding stonden, gaan ook weg', async () => {
    const database = await openTestDatabase();
    const other = { motionId: 'b', prints: ['b'] };
    await saveMark(database, other, { labels: ['zorg'], isFollowed: true }, READ_AT);
    await saveMark(database, motion, { labels: [], isFollowed: false }, LATER);
    expect(await listMarks(database)).toEqual([]);
  });
});

/** The same motion of Deventer, printed without its meeting in a second document. */
const second = (): Reading => ({
  ...sampleReading('b', { title: 'Uitslagen' }),
  motions: [{ ...deventer, id: 'deventer-gemeentefonds', meeting: null }],
});

async function stored() {
  const database = await openTestDatabase();
  await importReading(database, sampleReading('a'), { readAt: READ_AT });
  await importReading(database, second(), { readAt: READ_AT });
  return database;
}
const groups = async (database: Awaited<ReturnType<typeof stored>>) =>
  [...(await loadJoined(database)).printsOf.values()].map((prints) => [...prints]).toSorted();

describe('vermeldingen in twee documenten', () => {
  it('zijn één motie, en na splitsen twee, en na terugdraaien weer één', async () => {
    const database = await stored();
    const before = await groups(database);
    expect(before).toContainEqual(['deventer-gemeentefonds', deventer.id].toSorted());
    await splitPrint(database, deventer.id, ['deventer-gemeentefonds', deventer.id], READ_AT);
    expect(await groups(database)).toHaveLength(3);
    await undoJoin(database, { one: deventer.id, other: 'deventer-gemeentefonds' });
    expect(await groups(database)).toEqual(before);
  });

  it('die iemand samenvoegt, blijven samen als alles opnieuw wordt gelezen', async () => {
    const database = await stored();
    await decideJoin(database, { one: enschede.id, other: deventer.id, isSame: true }, READ_AT);
    const joined = await groups(database);
    await importReading(database, sampleReading('a'), { readAt: LATER });
    expect(await groups(database)).toEqual(joined);
    expect(await listJoinDecisions(database)).toHaveLength(1);
  });

  it('hebben samen één notitie, en geen als zij leeg is gemaakt', async () => {
    const database = await stored();
    await saveNote(database, deventer.id, 'Oud', READ_AT);
    await saveNote(database, 'deventer-gemeentefonds', 'Nieuw', LATER);
    const note = async () => {
      const { motions } = await loadOverview(database);
      return motions.find(({ prints }) => prints.includes(deventer.id));
    };
    expect((await note())?.note?.text).toBe('Nieuw');
    await removeNotes(database, (await note())?.prints ?? []);
    expect((await note())?.note).toBeNull();
  });
});
