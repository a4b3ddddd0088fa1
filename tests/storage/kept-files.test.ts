import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { type Backup, backupText, makeBackup, parseBackup } from '../../storage/backup/backup-file';
import {
  fitsInBackup,
  keptSize,
  MOST_BACKUP_MEGABYTES,
} from '../../storage/backup/backup-kept-files';
import { previewRestore, restoreBackup, undoRestore } from '../../storage/backup/restore';
import { changesAnything } from '../../storage/backup/restore-plan';
import type { MotievolgerDatabase } from '../../storage/database';
import { deleteEverything, restoreEverything } from '../../storage/delete-everything';
import { makeDossier } from '../../storage/dossier/make-dossier';
import { FileError } from '../../storage/files/file-errors';
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

/** A document whose id is the hash of its bytes, as the reader stores it. */
async function withRealFile(): Promise<{ database: MotievolgerDatabase; real: typeof file }> {
  const id = createHash('sha256').update(file.bytes).digest('hex');
  const { document, ...reading } = sampleReading('a');
  const database = await openTestDatabase();
  const stored = { ...reading, document: { ...document, sha256: id } };
  await importReading(database, stored, { readAt: READ_AT });
  const real = { ...file, id };
  await keepFile(database, real);
  return { database, real };
}

describe('het bestand gaat mee in een back-up als u dat kiest', () => {
  const through = (backup: Backup): Backup => parseBackup(backupText(backup));

  it('en staat er na terugzetten weer, op een lege computer en naast wat er is', async () => {
    const { database, real } = await withRealFile();
    const backup = through(await makeBackup(database, LATER, { hasFiles: true }));
    const before = await everything(database);
    await database.files.clear();
    expect(changesAnything(await previewRestore(database, backup, 'merge'))).toBe(true);
    await restoreBackup(database, backup, 'merge');
    expect(await loadKeptFile(database, real.id)).toEqual(real);
    const empty = await openTestDatabase();
    const undo = await restoreBackup(empty, backup, 'replace');
    expect(await everything(empty)).toStrictEqual(before);
    await undoRestore(empty, undo);
    expect(await empty.files.count()).toBe(0);
  });

  it('en niet twee keer: wat er al staat, blijft', async () => {
    const { database, real } = await withRealFile();
    const backup = through(await makeBackup(database, LATER, { hasFiles: true }));
    expect((await previewRestore(database, backup, 'merge')).files).toEqual([]);
    const undo = await restoreBackup(database, backup, 'merge');
    await undoRestore(database, undo);
    expect(await loadKeptFile(database, real.id)).toEqual(real);
  });

  it('en wordt geweigerd als het niet meer is wat het was, en dan verandert er niets', async () => {
    const { database } = await withRealFile();
    const backup = await makeBackup(database, LATER, { hasFiles: true });
    const files = backup.files?.map((one) => ({ ...one, base64: btoa('iets anders') }));
    const empty = await openTestDatabase();
    const before = await everything(empty);
    await expect(restoreBackup(empty, { ...backup, files }, 'replace')).rejects.toThrow(FileError);
    expect(await everything(empty)).toStrictEqual(before);
  });

  it('tot de grens, en zegt vooraf hoe groot het is', async () => {
    const { database, real } = await withRealFile();
    expect(await keptSize(database)).toEqual({ count: 1, bytes: real.bytes.length });
    const most = MOST_BACKUP_MEGABYTES * 1024 * 1024;
    expect(fitsInBackup({ count: 1, bytes: most })).toBe(true);
    expect(fitsInBackup({ count: 3, bytes: most + 1 })).toBe(false);
    const half = new Uint8Array(most / 2 + 1);
    await database.files.bulkPut(
      ['b', 'c'].map((id) => ({ ...real, id: id.repeat(64), bytes: half })),
    );
    await expect(makeBackup(database, LATER, { hasFiles: true })).rejects.toThrow(FileError);
  });

  it('zonder bestanden leest een oudere Motievolger de back-up ook', async () => {
    const { database } = await withRealFile();
    expect((await makeBackup(database, LATER)).schema).toBe('motievolger-backup/1');
    const whole = await makeBackup(database, LATER, { hasFiles: true });
    expect(whole.schema).toBe('motievolger-backup/2');
  });
});

describe('het bestand blijft op deze computer', () => {
  it('en staat niet in een back-up zonder die keuze', async () => {
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
