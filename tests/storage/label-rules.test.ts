import { describe, expect, it } from 'vitest';
import { labelRuleOf } from '../../motions/corrections/label-rule';
import { backupText, makeBackup, parseBackup } from '../../storage/backup/backup-file';
import { restoreBackup } from '../../storage/backup/restore';
import { listCorrections } from '../../storage/corrections';
import { importReading } from '../../storage/import-reading';
import {
  listLabelRules,
  removeLabelRule,
  saveExplanation,
  saveLabelRule,
  undoExplanation,
} from '../../storage/label-rules';
import { sampleReading } from './samples';
import { openTestDatabase, READ_AT } from './test-database';

const NOW = '2026-11-01T10:00:00.000Z';
const AFTER = '2026-11-02T10:00:00.000Z';
const asRequest = labelRuleOf('Afhandeling', 'request', NOW);
const asProposal = labelRuleOf('Afhandeling:', 'proposal', AFTER);

describe('wat u over een label zei', () => {
  it('komt in de plaats van wat u er eerder over zei, en kan weg', async () => {
    const database = await openTestDatabase();
    await saveLabelRule(database, asRequest);
    await saveLabelRule(database, asProposal);
    expect(await listLabelRules(database)).toEqual([asProposal]);
    await removeLabelRule(database, asRequest);
    expect(await listLabelRules(database)).toEqual([]);
  });

  it('gaat mee in een back-up, die een oudere Motievolger niet half leest', async () => {
    const database = await openTestDatabase();
    await saveLabelRule(database, asProposal);
    const text = backupText(await makeBackup(database, AFTER));
    expect(text).toContain('motievolger-backup/3');
    const other = await openTestDatabase();
    await saveLabelRule(other, asRequest);
    await restoreBackup(other, parseBackup(text), 'merge');
    expect(await listLabelRules(other)).toEqual([asProposal]);
  });

  it.each([
    { eerder: 'niets', before: [] },
    { eerder: 'iets anders', before: [asRequest] },
  ])('teruggenomen laat wat u eerder zei: $eerder', async ({ before }) => {
    const database = await openTestDatabase();
    const reading = sampleReading('a');
    await importReading(database, reading, { readAt: READ_AT });
    for (const rule of before) await saveLabelRule(database, rule);
    const said = {
      kind: 'no-motion',
      motionKey: reading.motions[0]?.id ?? '',
      title: 'x',
    } as const;
    const explanation = await saveExplanation(database, 'a'.repeat(64), [said], asProposal);
    expect(await listLabelRules(database)).toEqual([asProposal]);
    expect(await listCorrections(database)).toMatchObject([{ at: AFTER }]);
    await undoExplanation(database, explanation, AFTER);
    expect(await listLabelRules(database)).toEqual(before);
    expect(await listCorrections(database)).toMatchObject([{ undoneAt: AFTER }]);
  });
});
