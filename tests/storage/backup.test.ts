import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupText, makeBackup, parseBackup } from '../../storage/backup/backup-file';
import { previewRestore, restoreBackup, undoRestore } from '../../storage/backup/restore';
import { changesAnything } from '../../storage/backup/restore-plan';
import type { MotievolgerDatabase } from '../../storage/database';
import { deleteEverything } from '../../storage/delete-everything';
import { FileError } from '../../storage/files/file-errors';
import { importReading } from '../../storage/import-reading';
import { decideJoin } from '../../storage/joins';
import { saveMark } from '../../storage/marks';
import { saveNote } from '../../storage/notes';
import { listReadingJobs, requestReadings } from '../../storage/reading-jobs';
import { saveSettings } from '../../storage/settings';
import { saveVoteAdvice } from '../../storage/vote-advices';
import { twoDocumentsArbitrary } from '../fixtures/arbitraries';
import { deventer, enschede, sampleReading } from './samples';
import { everything, LATER, openTestDatabase, READ_AT } from './test-database';

const NEWER = '2025-08-01T10:00:00.000Z';
const target = { motionId: deventer.id, prints: [deventer.id] };

async function filled(): Promise<MotievolgerDatabase> {
  const database = await openTestDatabase();
  await importReading(database, sampleReading('a'), { readAt: READ_AT });
  await saveNote(database, deventer.id, 'Vragen aan het college', READ_AT);
  await saveMark(database, target, { labels: ['geld'], isFollowed: true }, READ_AT);
  await saveVoteAdvice(database, target, { choice: 'bespreken', reason: 'Te duur' }, READ_AT);
  await decideJoin(database, { one: deventer.id, other: enschede.id, isSame: false }, READ_AT);
  await saveSettings(database, {
    gemeenten: ['gm0150'],
    reportTemplate: { accent: '#154273', closing: 'De griffie' },
  });
  return database;
}

const throughFile = async (database: MotievolgerDatabase) =>
  parseBackup(backupText(await makeBackup(database, LATER)));

describe('een back-up', () => {
  it('geeft na wissen alles terug, welke documenten het ook zijn', async () => {
    await fc.assert(
      fc.asyncProperty(twoDocumentsArbitrary, fc.string({ minLength: 1 }), async (two, text) => {
        const database = await filled();
        for (const reading of two) await importReading(database, reading, { readAt: READ_AT });
        await saveNote(database, enschede.id, text, READ_AT);
        const before = await everything(database);
        const backup = await throughFile(database);
        await deleteEverything(database);
        await restoreBackup(database, backup, 'replace');
        expect(await everything(database)).toStrictEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('noemt de wachtrij zoals elke Motievolger haar in het bestand zoekt, en geeft haar terug', async () => {
    const database = await openTestDatabase();
    const url = 'https://vng.nl/wacht.pdf';
    await requestReadings(database, [url], READ_AT);
    const text = backupText(await makeBackup(database, LATER));
    expect(JSON.parse(text)).toMatchObject({ readings: [{ url, state: 'waiting' }] });
    await deleteEverything(database);
    await restoreBackup(database, parseBackup(text), 'merge');
    expect(await listReadingJobs(database)).toMatchObject([{ url, state: 'waiting' }]);
  });

  it('van uzelf samenvoegen verandert niets', async () => {
    const database = await filled();
    const before = await everything(database);
    const backup = await throughFile(database);
    expect(changesAnything(await previewRestore(database, backup, 'merge'))).toBe(false);
    await restoreBackup(database, backup, 'merge');
    expect(await everything(database)).toStrictEqual(before);
  });

  it('samenvoegen houdt de nieuwste notitie en voegt documenten toe', async () => {
    const old = await throughFile(await filled());
    const database = await openTestDatabase();
    const other = sampleReading('b', { title: 'Uitslagen', kind: 'uitslagen' });
    await importReading(database, other, { readAt: LATER });
    await saveNote(database, deventer.id, 'Nieuwe notitie', NEWER);
    const { changes } = await previewRestore(database, old, 'merge');
    expect(changes.documents).toEqual({ added: 1, changed: 0, removed: 0 });
    expect(changes.notes).toEqual({ added: 0, changed: 0, removed: 0 });
    await restoreBackup(database, old, 'merge');
    expect(await database.documents.count()).toBe(2);
    expect((await database.notes.get(deventer.id))?.text).toBe('Nieuwe notitie');
    expect((await database.marks.get(deventer.id))?.labels).toEqual(['geld']);
  });

  it('samenvoegen houdt van één document de versie die het laatst is gelezen', async () => {
    const url = 'https://vng.nl/files/verantwoording.pdf';
    const old = await openTestDatabase();
    await importReading(old, sampleReading('a', { url }), { readAt: READ_AT });
    const database = await openTestDatabase();
    await importReading(database, sampleReading('b', { url }), { readAt: LATER });
    await restoreBackup(database, await throughFile(old), 'merge');
    expect((await database.documents.toArray()).map(({ id }) => id)).toEqual(['b'.repeat(64)]);
    expect(await database.events.where('documentId').equals('a'.repeat(64)).count()).toBe(0);
  });

  it('kan ongedaan worden gemaakt', async () => {
    const backup = await throughFile(await filled());
    const database = await openTestDatabase();
    await importReading(database, sampleReading('c'), { readAt: LATER });
    const before = await everything(database);
    const undo = await restoreBackup(database, backup, 'replace');
    expect(await everything(database)).not.toEqual(before);
    await undoRestore(database, undo);
    expect(await everything(database)).toStrictEqual(before);
  });
});

describe('een bestand dat niet goed is', () => {
  it.each([
    { name: 'geen JSON', text: '{"schema":', code: 'damaged' },
    { name: 'iets anders', text: '{"schema":"motievolger/1"}', code: 'other-kind' },
    { name: 'een lijst', text: '[]', code: 'other-kind' },
    { name: 'van een nieuwere versie', text: '{"schema":"motievolger-backup/4"}', code: 'newer' },
    { name: 'half', text: '{"schema":"motievolger-backup/1","documents":[]}', code: 'damaged' },
  ])('wordt geweigerd: $name', ({ text, code }) => {
    const refusal = (() => {
      try {
        return parseBackup(text);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(FileError);
    expect(refusal).toMatchObject({ code });
  });
});
