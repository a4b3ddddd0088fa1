import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../motions/corrections';
import type { Correction } from '../../../motions/corrections/correction';
import type { Motion, Reading } from '../../../motions/model';
import { warn } from '../../../motions/warnings';

const motion: Motion = {
  id: 'gouda-groene-daken-2024-06-26',
  ...{ title: 'Groene daken', submitters: [], andOthers: false, meeting: null },
  ...{ account: 'Er is overlegd.', source: {}, warnings: [] },
};
const reading: Reading = {
  schema: 'motievolger/1',
  document: { kind: 'verantwoording', title: 'Moties', meeting: null, sha256: 'a'.repeat(64) },
  motions: [motion],
  warnings: [warn('contents-missing')],
};
const said = {
  documentKey: 'a'.repeat(64),
  motionKey: motion.id,
  at: '2026-11-01T10:00:00.000Z',
};
const kept: Correction = {
  ...{ ...said, id: 'een', kind: 'changed' },
  printed: { field: 'account', value: 'Er is overlegd.' },
  changed: { field: 'account', value: 'Er is een brief gestuurd.' },
};

describe('een correctie van een motie die niet meer gelezen wordt', () => {
  const elsewhere: Correction = { ...kept, motionKey: 'bomen', title: 'Bomen' };
  const gone = ({ warnings }: Reading) =>
    warnings.flatMap(({ reason }) => (reason?.kind === 'motion-gone' ? [reason] : []));

  it('blijft te zien bij het document: welke motie, en wat iemand ervan maakte', () => {
    const corrected = applyCorrections(reading, [elsewhere]);
    expect(corrected.motions).toEqual(reading.motions);
    expect(gone(corrected)).toEqual([
      {
        ...{ kind: 'motion-gone', motionKey: 'bomen', title: 'Bomen' },
        changes: [{ id: 'een', printed: kept.printed, changed: kept.changed }],
      },
    ]);
  });

  it('noemt de motie naar haar kenmerk als haar titel niet bewaard is', () => {
    const { title, ...nameless } = { title: '', ...elsewhere };
    const corrected = applyCorrections(reading, [{ ...nameless, motionKey: 'meer-bomen' }]);
    expect(gone(corrected)).toMatchObject([{ title: 'meer bomen' }]);
  });

  it.each<{ wat: string; others: Correction[] }>([
    { wat: 'een motie die er nog is', others: [{ ...said, ...kept, id: 'twee' }] },
    {
      wat: 'een motie die iemand wegliet',
      others: [kept, { ...said, id: 'weg', kind: 'no-motion', title: motion.title }],
    },
    {
      wat: 'een motie die iemand zelf toevoegde en weer terugnam',
      others: [
        elsewhere,
        {
          ...{ ...said, id: 'erbij', kind: 'missed', motionKey: 'bomen', title: 'Bomen' },
          ...{ pages: null, undoneAt: '2026-11-01T11:00:00.000Z' },
        },
      ],
    },
    {
      wat: 'een teruggenomen correctie',
      others: [{ ...elsewhere, undoneAt: '2026-11-01T11:00:00.000Z' }],
    },
  ])('vraagt niets over $wat', ({ others }) => {
    expect(gone(applyCorrections(reading, others))).toEqual([]);
  });

  it('is stil als iemand zei dat de lezing klopt', () => {
    const [doubt = warn('title-missing')] = applyCorrections(reading, [elsewhere]).warnings.slice(
      1,
    );
    const looked: Correction = { ...said, id: 'ok', kind: 'confirmed', motionKey: null, doubt };
    const corrected = applyCorrections(reading, [elsewhere, looked]);
    expect(gone(corrected)).toEqual([]);
    expect(corrected.confirmed).toMatchObject([{ doubt: { reason: { kind: 'motion-gone' } } }]);
    expect(applyCorrections(corrected, [])).toEqual(reading);
  });
});
