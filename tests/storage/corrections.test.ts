import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction, Said } from '../../motions/corrections/correction';
import type { Proposal, Reading } from '../../motions/model';
import { warn } from '../../motions/warnings';
import { backupText, makeBackup, parseBackup } from '../../storage/backup/backup-file';
import { restoreBackup } from '../../storage/backup/restore';
import {
  correct,
  listCorrections,
  takeOverCorrections,
  undoCorrections,
} from '../../storage/corrections';
import type { MotievolgerDatabase } from '../../storage/database';
import { parseDossier } from '../../storage/dossier/dossier-file';
import { makeDossier } from '../../storage/dossier/make-dossier';
import { readDossier } from '../../storage/dossier/read-dossier';
import { FACT_TABLES } from '../../storage/facts';
import { importReading } from '../../storage/import-reading';
import { removeDocument, restoreDocument } from '../../storage/remove-document';
import { saveSettings } from '../../storage/settings';
import { loadOverview } from '../../storage/views/lives';
import { loadReading } from '../../storage/views/queries';
import { correctedReadingArbitrary } from '../fixtures/corrections';
import { deventer, enschede, sampleReading } from './samples';
import { everything, LATER, openTestDatabase, READ_AT } from './test-database';

const url = 'https://vng.nl/verantwoording.pdf';
const kept = { kind: 'afdoen', text: 'Afdoen' } as const;
const changed = { kind: 'aanhouden', text: 'Aanhouden' } as const;
const proposal = (value: Proposal): Said => ({
  ...{ kind: 'changed', motionKey: deventer.id },
  printed: { field: 'proposal', value: kept },
  changed: { field: 'proposal', value },
});
const reading = (letter = 'a', document: Partial<Reading['document']> = { url }): Reading => ({
  ...sampleReading(letter, document),
  motions: [{ ...deventer, proposal: kept }, enschede],
  warnings: [warn('contents-missing')],
});
const documentId = 'a'.repeat(64);
const NOW = '2026-11-01T10:00:00.000Z';
const AFTER = '2026-11-02T10:00:00.000Z';

const overtake = (database: MotievolgerDatabase, corrections: readonly Correction[]) =>
  database.transaction('rw', FACT_TABLES, async () => takeOverCorrections(database, corrections));

async function filled(read = reading()): Promise<MotievolgerDatabase> {
  const database = await openTestDatabase();
  await importReading(database, read, { readAt: READ_AT });
  return database;
}
const facts = async (database: MotievolgerDatabase): Promise<unknown> => {
  const { documents, motions, events, printed } = Object(await everything(database));
  return { documents, motions, events, printed };
};
const proposalOf = async (database: MotievolgerDatabase, id = documentId) =>
  (await loadReading(database, id)).reading?.motions.find(
    ({ title, submitters }) => title && submitters[0]?.name === 'Deventer',
  )?.proposal?.kind;
const standingOf = async (database: MotievolgerDatabase) =>
  (await loadOverview(database)).motions.find(({ motion }) => motion.id === deventer.id)?.standing
    .kind;

describe('een correctie', () => {
  it('geldt overal waar de motie staat', async () => {
    const database = await filled();
    await correct(database, documentId, [proposal(changed)], NOW);
    expect(await proposalOf(database)).toBe('aanhouden');
    expect(await standingOf(database)).toBe('voorstel-aanhouden');
  });

  it('teruggenomen laat alles zoals het gelezen was', async () => {
    const database = await filled();
    const before = await facts(database);
    const ids = await correct(
      database,
      documentId,
      [
        proposal(changed),
        { kind: 'no-motion', motionKey: enschede.id, title: enschede.title },
        { kind: 'missed', motionKey: 'bomen', title: 'Bomen', pages: [2, 2] },
        { kind: 'confirmed', motionKey: null, doubt: warn('contents-missing') },
      ],
      NOW,
    );
    expect((await loadReading(database, documentId)).reading?.motions).toHaveLength(2);
    await undoCorrections(database, ids, AFTER);
    expect(await facts(database)).toEqual(before);
  });

  it('blijft als hetzelfde document nog eens gelezen wordt', async () => {
    const database = await filled();
    await correct(database, documentId, [proposal(changed)], NOW);
    const before = await everything(database);
    expect(await importReading(database, reading(), { readAt: LATER })).toMatchObject({
      outcome: 'unchanged',
    });
    expect(await everything(database)).toEqual(before);
  });

  it('gaat mee naar een nieuwere versie, ook als de titel daar anders gelezen wordt', async () => {
    const database = await filled();
    await correct(database, documentId, [proposal(changed)], NOW);
    const newer = reading('b');
    const [first = deventer, second = enschede] = newer.motions;
    const account = 'Er is overlegd met de minister over het gemeentefonds en de kosten.';
    await importReading(
      database,
      {
        ...newer,
        motions: [{ ...first, id: 'deventer-fonds', title: 'Gemeentefonds!', account }, second],
      },
      { readAt: LATER },
    );
    expect(await proposalOf(database, 'b'.repeat(64))).toBe('aanhouden');
  });

  it('wacht en vraagt als het voorstel in de nieuwe versie anders is', async () => {
    const database = await filled();
    await correct(database, documentId, [proposal(changed)], NOW);
    const newer = reading('b');
    await importReading(
      database,
      {
        ...newer,
        motions: [{ ...deventer, proposal: { kind: 'deels', text: 'Deels' } }, enschede],
      },
      { readAt: LATER },
    );
    const { reading: stored } = await loadReading(database, 'b'.repeat(64));
    expect(stored?.motions[0]?.proposal?.kind).toBe('deels');
    expect(stored?.motions[0]?.warnings.map(({ reason }) => reason?.kind)).toEqual([
      'correction-waits',
    ]);
  });

  it('van een bestand van schijf gaat mee als het daarna van vng.nl komt', async () => {
    const database = await filled(reading('a', {}));
    await correct(database, documentId, [proposal(changed)], NOW);
    await importReading(database, reading(), { readAt: LATER });
    expect(await proposalOf(database)).toBe('aanhouden');
  });

  it('is er weer als het document verwijderd en teruggezet wordt, of opnieuw gelezen', async () => {
    const database = await filled();
    await correct(database, documentId, [proposal(changed)], NOW);
    const before = await facts(database);
    const removed = await removeDocument(database, documentId);
    if (removed === null) throw new Error('het document staat er');
    expect(await database.printed.count()).toBe(0);
    await restoreDocument(database, removed);
    expect(await facts(database)).toEqual(before);
    await removeDocument(database, documentId);
    await importReading(database, reading(), { readAt: READ_AT });
    expect(await facts(database)).toEqual(before);
  });

  it('van een document dat er niet meer is, wordt geweigerd', async () => {
    const database = await filled();
    await removeDocument(database, documentId);
    await expect(correct(database, documentId, [proposal(changed)], NOW)).rejects.toMatchObject({
      code: 'document-gone',
    });
    expect(await listCorrections(database)).toEqual([]);
  });
});

describe('wetten van correcties in de opslag', () => {
  const cases = correctedReadingArbitrary();
  const some = { numRuns: 25 };

  it('alles terugnemen geeft wat er zonder correcties stond', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ reading: read, corrections }) => {
        const database = await filled(read);
        const before = await facts(database);
        await overtake(database, corrections);
        await undoCorrections(
          database,
          corrections.map(({ id }) => id),
          AFTER,
        );
        expect(await facts(database)).toEqual(before);
      }),
      some,
    );
  });

  it('eerst lezen of eerst corrigeren, een keer of twee keer: het eind is hetzelfde', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ reading: read, corrections }) => {
        const [one, other] = [await filled(read), await openTestDatabase()];
        await overtake(one, corrections);
        await overtake(one, corrections);
        for (const correction of corrections.toReversed()) await overtake(other, [correction]);
        await importReading(other, read, { readAt: READ_AT });
        expect(await facts(other)).toEqual(await facts(one));
      }),
      some,
    );
  });
});

describe('correcties bewaren en delen', () => {
  it('een back-up brengt ze terug, bij wat er al is en in plaats daarvan', async () => {
    const database = await filled();
    await correct(database, documentId, [proposal(changed)], NOW);
    const backup = parseBackup(backupText(await makeBackup(database, AFTER)));
    const [empty, other] = [await openTestDatabase(), await filled()];
    await restoreBackup(empty, backup, 'replace');
    expect(await facts(empty)).toEqual(await facts(database));
    await restoreBackup(other, backup, 'merge');
    expect(await facts(other)).toEqual(await facts(database));
  });

  it('een dossier zet die van een collega naast de eigen, met de naam erbij', async () => {
    const [anna, bert] = [await filled(), await filled()];
    await saveSettings(anna, { reportMadeBy: 'Anna' });
    await saveSettings(bert, { reportMadeBy: 'Bert' });
    await correct(anna, documentId, [proposal(changed)], NOW);
    await correct(bert, documentId, [proposal({ kind: 'deels', text: 'Deels' })], AFTER);
    const send = async (from: MotievolgerDatabase, to: MotievolgerDatabase) =>
      readDossier(to, parseDossier(JSON.stringify(await makeDossier(from, null, AFTER))));
    expect(await send(anna, bert)).toMatchObject({ taken: 1 });
    await send(bert, anna);
    for (const database of [anna, bert]) expect(await proposalOf(database)).toBe('deels');
    const marks = (await loadReading(anna, documentId)).reading?.motions[0]?.corrections;
    expect(marks).toMatchObject([{ correctedBy: 'Bert', others: [{ correctedBy: null }] }]);
    expect(await send(anna, bert)).toMatchObject({ taken: 0 });
  });

  it('wat een collega terugneemt, is bij beiden teruggenomen', async () => {
    const [anna, bert] = [await filled(), await filled()];
    const ids = await correct(anna, documentId, [proposal(changed)], NOW);
    const send = async () => readDossier(bert, await makeDossier(anna, null, AFTER));
    await send();
    expect(await proposalOf(bert)).toBe('aanhouden');
    await undoCorrections(anna, ids, AFTER);
    await send();
    expect(await proposalOf(bert)).toBe('afdoen');
  });
});
