import { describe, expect, it, vi } from 'vitest';
import { makeBackup } from '../../storage/backup/backup-file';
import { restoreBackup, undoRestore } from '../../storage/backup/restore';
import type { MotievolgerDatabase } from '../../storage/database';
import { deleteEverything, restoreEverything } from '../../storage/delete-everything';
import { makeDossier } from '../../storage/dossier/make-dossier';
import { importReading } from '../../storage/import-reading';
import { isFileKept, keepFile, loadKeptFile, MOST_KEPT_MEGABYTES } from '../../storage/kept-files';
import { saveNote } from '../../storage/notes';
import { removeDocument, restoreDocument } from '../../storage/remove-document';
import { deventer, sampleReading } from './samples';
import { everything, LATER, openTestDatabase, READ_AT } from './test-database';

const ID = 'a'.repeat(64);
/** Not in any text that is stored of the document itself. */
const WORDS = 'bytes van het bestand';
const file = { id: ID, name: 'verantwoording.pdf', bytes: new TextEncoder().encode(WORDS) };

async function withFile(): Promise<MotievolgerDatabase> {
  const database = await openTestDatabase();
  await importReading(database, sampleReading('a'), { readAt: READ_AT });
  await keepFile(database, file);
  return database;
}

describe('een bestand van schijf', () => {
  it('blijft bewaard zoals het was', async () => {
    const database = await withFile();
    expect(await keepFile(database, file)).toBe('kept');
    expect(await loadKeptFile(database, ID)).toEqual(file);
    expect(await isFileKept(database, ID)).toBe(true);
  });

  it('wordt niet bewaard zonder zijn document: niets zou het ooit weghalen', async () => {
    const database = await openTestDatabase();
    expect(await keepFile(database, file)).toBe('not-stored');
    expect(await database.files.count()).toBe(0);
  });

  it.each([
    { name: 'op de grens', extra: 0, keeping: 'kept' },
    { name: 'boven de grens', extra: 1, keeping: 'too-large' },
  ])('telt mee tot de grens: $name', async ({ extra, keeping }) => {
    const database = await withFile();
    await database.files.clear();
    const bytes = new Uint8Array(MOST_KEPT_MEGABYTES * 1024 * 1024 + extra);
    expect(await keepFile(database, { ...file, bytes })).toBe(keeping);
    expect(await isFileKept(database, ID)).toBe(keeping === 'kept');
  });

  it('is er niet als de rij beschadigd is', async () => {
    const database = await withFile();
    await database.table('files').put({ id: ID, name: 'verantwoording.pdf', bytes: 'tekst' });
    expect(await loadKeptFile(database, ID)).toBeNull();
  });
});

describe('het bestand gaat met zijn document', () => {
  it('weg, en terug als dat ongedaan wordt gemaakt', async () => {
    const database = await withFile();
    const before = await everything(database);
    const removed = await removeDocument(database, ID);
    expect(await database.files.count()).toBe(0);
    expect(removed && (await restoreDocument(database, removed))).toBe(true);
    expect(await everything(database)).toStrictEqual(before);
  });

  it('weg met alles, en terug met alles', async () => {
    const database = await withFile();
    const deleted = await deleteEverything(database);
    expect(await database.files.count()).toBe(0);
    await restoreEverything(database, deleted);
    expect(await loadKeptFile(database, ID)).toEqual(file);
  });

  it('weg als een nieuwere versie van het document ervoor in de plaats komt', async () => {
    const database = await withFile();
    await importReading(database, sampleReading('b'), { readAt: LATER });
    expect(await database.files.count()).toBe(0);
  });

  it('niet weg als hetzelfde document nog eens wordt gelezen, met een andere uitkomst', async () => {
    const database = await withFile();
    const better = { ...sampleReading('a'), motions: [deventer] };
    const { outcome } = await importReading(database, better, { readAt: LATER });
    expect(outcome).toBe('replaced');
    expect(await loadKeptFile(database, ID)).toEqual(file);
  });

  it('weg als een back-up zonder dat document in de plaats komt, en terug bij ongedaan maken', async () => {
    const other = await openTestDatabase();
    await importReading(other, sampleReading('c', { title: 'Uitslagen' }), { readAt: READ_AT });
    const backup = await makeBackup(other, LATER);
    const database = await withFile();
    const before = await everything(database);
    const undo = await restoreBackup(database, backup, 'replace');
    expect(await database.files.count()).toBe(0);
    await undoRestore(database, undo);
    expect(await everything(database)).toStrictEqual(before);
  });

  it('niet weg als een back-up het document ook heeft', async () => {
    const database = await withFile();
    const backup = await makeBackup(database, LATER);
    await restoreBackup(database, backup, 'replace');
    expect(await loadKeptFile(database, ID)).toEqual(file);
  });
});

describe('het bestand blijft op deze computer', () => {
  it('en staat niet in een back-up', async () => {
    const backup: Record<string, unknown> = await makeBackup(await withFile(), LATER);
    expect(Object.keys(backup)).not.toContain('files');
    const text = JSON.stringify(backup, (_key, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
    );
    expect(text).toContain('Verantwoording moties');
    expect(text).not.toContain(WORDS);
  });

  it('en niet in een dossier', async () => {
    const database = await withFile();
    await saveNote(database, deventer.id, 'Bespreken', READ_AT);
    const dossier = await makeDossier(database, [deventer.id], LATER);
    const text = JSON.stringify(dossier, (_key, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
    );
    expect(text).toContain('Bespreken');
    expect(text).not.toContain(WORDS);
  });
});

it('een volle schijf kost het bestand, en niets van wat gelezen is', async () => {
  const database = await openTestDatabase();
  await importReading(database, sampleReading('a'), { readAt: READ_AT });
  const before = await everything(database);
  const full = new DOMException('full', 'QuotaExceededError');
  vi.spyOn(database.files, 'put').mockRejectedValueOnce(full);
  await expect(keepFile(database, file)).rejects.toMatchObject({ code: 'quota-full' });
  expect(await everything(database)).toStrictEqual(before);
  expect(await keepFile(database, file)).toBe('kept');
});
