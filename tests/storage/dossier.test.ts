import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MotievolgerDatabase } from '../../storage/database';
import { parseDossier } from '../../storage/dossier/dossier-file';
import { makeDossier } from '../../storage/dossier/make-dossier';
import { readDossier, resolveConflict } from '../../storage/dossier/read-dossier';
import { decideJoin } from '../../storage/joins';
import { saveMark } from '../../storage/marks';
import { removeNotes, saveNote } from '../../storage/notes';
import { saveVoteAdvice } from '../../storage/vote-advices';
import { everything, openTestDatabase } from './test-database';

const ID = 'deventer-warmte';
const target = { motionId: ID, prints: [ID] };
let clock = Date.parse('2026-01-01T10:00:00.000Z');
const now = (): string => {
  clock += 1000;
  return new Date(clock).toISOString();
};
const noteOf = async (database: MotievolgerDatabase) => (await database.notes.get(ID))?.text;

/** Through a file, as a colleague would. */
async function share(from: MotievolgerDatabase, to: MotievolgerDatabase) {
  const file = JSON.stringify(await makeDossier(from, null, now()));
  return readDossier(to, parseDossier(file));
}

describe('een dossier delen', () => {
  it('brengt notities, labels, adviezen en samenvoegingen naar een collega', async () => {
    const [anna, bert] = [await openTestDatabase(), await openTestDatabase()];
    await saveNote(anna, ID, 'Vragen aan het college', now());
    await saveMark(anna, target, { labels: ['geld'], isFollowed: true }, now());
    await saveVoteAdvice(anna, target, { choice: 'bespreken', reason: 'Duur' }, now());
    await decideJoin(anna, { one: 'a', other: 'b', isSame: true }, now());
    expect(await share(anna, bert)).toEqual({ taken: 4, conflicts: [] });
    expect(await noteOf(bert)).toBe('Vragen aan het college');
    expect(await bert.marks.get(ID)).toMatchObject({ labels: ['geld'], isFollowed: false });
    expect(await bert.voteAdvices.get(ID)).toMatchObject({ choice: 'bespreken', reason: 'Duur' });
    expect(await bert.joins.count()).toBe(1);
  });

  it('twee keer lezen verandert niets', async () => {
    const [anna, bert] = [await openTestDatabase(), await openTestDatabase()];
    await saveNote(anna, ID, 'Vragen', now());
    const dossier = await makeDossier(anna, null, now());
    await readDossier(bert, dossier);
    const once = await everything(bert);
    expect(await readDossier(bert, dossier)).toEqual({ taken: 0, conflicts: [] });
    expect(await everything(bert)).toStrictEqual(once);
  });

  it('heen en weer wint de laatste wijziging, ook als die iets weghaalt', async () => {
    const [anna, bert] = [await openTestDatabase(), await openTestDatabase()];
    await saveNote(anna, ID, 'Eerste', now());
    await share(anna, bert);
    await saveNote(bert, ID, 'Tweede', now());
    expect(await share(bert, anna)).toEqual({ taken: 1, conflicts: [] });
    expect(await noteOf(anna)).toBe('Tweede');
    await removeNotes(anna, [ID]);
    expect(await share(anna, bert)).toEqual({ taken: 1, conflicts: [] });
    expect(await noteOf(bert)).toBeUndefined();
  });

  it('een oud dossier zet niets terug', async () => {
    const [anna, bert] = [await openTestDatabase(), await openTestDatabase()];
    await saveNote(anna, ID, 'Eerste', now());
    const old = await makeDossier(anna, null, now());
    await saveNote(anna, ID, 'Tweede', now());
    await share(anna, bert);
    expect(await readDossier(bert, old)).toEqual({ taken: 0, conflicts: [] });
    expect(await noteOf(bert)).toBe('Tweede');
  });
});

describe('twee mensen veranderen hetzelfde', () => {
  async function conflicting() {
    const [anna, bert] = [await openTestDatabase(), await openTestDatabase()];
    await saveNote(anna, ID, 'Samen', now());
    await share(anna, bert);
    await saveNote(anna, ID, 'Van Anna', now());
    await saveNote(bert, ID, 'Van Bert', now());
    const { conflicts } = await share(bert, anna);
    return { anna, bert, conflicts };
  }

  it('niets wordt overschreven: beide staan naast elkaar', async () => {
    const { anna, conflicts } = await conflicting();
    expect(await noteOf(anna)).toBe('Van Anna');
    expect(conflicts).toMatchObject([
      {
        kind: 'field',
        field: 'note',
        mine: { value: '"Van Anna"' },
        theirs: { value: '"Van Bert"' },
      },
    ]);
  });

  it.each([
    { choice: 'mine', text: 'Van Anna' },
    { choice: 'theirs', text: 'Van Bert' },
  ] as const)('na de keuze $choice heeft ieder “$text”', async ({ choice, text }) => {
    const { anna, bert, conflicts } = await conflicting();
    for (const conflict of conflicts) await resolveConflict(anna, conflict, choice, now());
    expect((await share(anna, bert)).conflicts).toEqual([]);
    expect(await noteOf(bert)).toBe(text);
    expect(await share(bert, anna)).toEqual({ taken: 0, conflicts: [] });
    expect(await noteOf(anna)).toBe(text);
  });

  it('tegengestelde besluiten over dezelfde motie zijn voor een mens', async () => {
    const [anna, bert] = [await openTestDatabase(), await openTestDatabase()];
    await decideJoin(anna, { one: 'a', other: 'b', isSame: true }, now());
    await decideJoin(bert, { one: 'a', other: 'b', isSame: false }, now());
    const { conflicts } = await share(bert, anna);
    expect(conflicts).toMatchObject([{ kind: 'join', mine: { isSame: true } }]);
    for (const conflict of conflicts) await resolveConflict(anna, conflict, 'mine', now());
    expect(await share(bert, anna)).toEqual({ taken: 0, conflicts: [] });
  });
});

it('in welke volgorde ook gewisseld wordt, aan het eind heeft ieder hetzelfde', async () => {
  const step = fc.record({
    who: fc.constantFrom<0 | 1>(0, 1),
    act: fc.constantFrom('write', 'remove', 'share'),
    text: fc.stringMatching(/^[a-z]{1,6}$/u),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
      const people = [await openTestDatabase(), await openTestDatabase()] as const;
      const exchange = async (from: 0 | 1): Promise<void> => {
        const to = people[from === 0 ? 1 : 0];
        const { conflicts } = await share(people[from], to);
        for (const conflict of conflicts) await resolveConflict(to, conflict, 'theirs', now());
      };
      for (const { who, act, text } of steps) {
        if (act === 'write') await saveNote(people[who], ID, text, now());
        else if (act === 'remove') await removeNotes(people[who], [ID]);
        else await exchange(who);
      }
      await exchange(0);
      await exchange(1);
      expect(await noteOf(people[1])).toBe(await noteOf(people[0]));
    }),
    { numRuns: 60 },
  );
});
