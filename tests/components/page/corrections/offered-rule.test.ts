import { expect, it } from 'vitest';
import { offeredRule } from '../../../../components/page/corrections/offered-rule';
import { changeOf } from '../../../../motions/corrections/change';
import type { FieldState } from '../../../../motions/corrections/field-state';
import { type LabelField, labelRuleOf } from '../../../../motions/corrections/label-rule';
import { warn } from '../../../../motions/warnings';
import { importReading } from '../../../../storage/import-reading';
import { saveLabelRule } from '../../../../storage/label-rules';
import { deventer, sampleReading } from '../../../storage/samples';
import { openTestDatabase, READ_AT } from '../../../storage/test-database';

const NOW = '2026-11-01T10:00:00.000Z';
const place = { page: 2, left: 0.3, top: 0.2, right: 0.9, bottom: 0.3 };
const account: FieldState = { field: 'account', value: 'Er is overlegd.' };

async function offered(changed: FieldState, known: LabelField | null, label?: string) {
  const database = await openTestDatabase();
  const doubt = warn(
    { kind: 'label-unknown', label: 'Duiding', role: 'request' },
    { places: [place] },
  );
  await importReading(database, { ...sampleReading('a'), warnings: [doubt] }, { readAt: READ_AT });
  if (known !== null) await saveLabelRule(database, labelRuleOf('Duiding', known, READ_AT));
  const change = changeOf(deventer, changed, label === undefined ? [place] : []);
  const corrected = { documentId: 'a'.repeat(64), motion: deventer, change, label };
  return offeredRule(database, corrected, NOW);
}

it.each<{ wat: string; known: LabelField | null; label?: string }>([
  { wat: 'u de woorden eronder aanwijst', known: null },
  { wat: 'u eerder iets anders zei', known: 'proposal' },
  { wat: 'u ernaar gevraagd was en het zelf doet', known: null, label: 'Duiding' },
])('een label wordt aangeboden om te onthouden als $wat', async ({ known, label }) => {
  expect(await offered(account, known, label)).toEqual(labelRuleOf('Duiding', 'account', NOW));
});

it.each<{ wat: string; changed: FieldState; known: LabelField | null }>([
  { wat: 'het al zo onthouden is', changed: account, known: 'account' },
  {
    wat: 'er iets anders staat dan onder een label kan staan',
    changed: { field: 'title', value: 'Gemeentefonds' },
    known: null,
  },
])('een label wordt niet aangeboden als $wat', async ({ changed, known }) => {
  expect(await offered(changed, known)).toBeNull();
});
