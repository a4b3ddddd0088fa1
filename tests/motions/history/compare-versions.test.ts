import { expect, it } from 'vitest';
import { compareVersions } from '../../../motions/history/compare-versions';
import type { Motion } from '../../../motions/model';

const motion = (id: string, change: Partial<Motion> = {}): Motion => ({
  ...{ id, title: id, submitters: [], andOthers: false, meeting: null, source: {}, warnings: [] },
  ...change,
});

it('zegt welke moties nieuw zijn, weg zijn en anders zijn', () => {
  const older = [
    motion('a', { account: 'Volgt.' }),
    motion('b'),
    motion('c', { request: 'Doe iets' }),
  ];
  const newer = [
    motion('a', { account: 'Er is overlegd.', proposal: { kind: 'afdoen', text: 'Afdoen' } }),
    motion('c', { request: 'Doe iets' }),
    motion('d'),
  ];
  const { added, gone, changed } = compareVersions(older, newer);
  expect(added.map(({ id }) => id)).toEqual(['d']);
  expect(gone.map(({ id }) => id)).toEqual(['b']);
  expect(changed.map(({ motion: { id }, parts }) => [id, parts])).toEqual([
    [
      'a',
      [
        { part: 'account', before: 'Volgt.', after: 'Er is overlegd.' },
        { part: 'proposal', before: '', after: 'Afdoen' },
      ],
    ],
  ]);
});

it('vindt tussen twee gelijke versies niets', () => {
  const same = [motion('a', { account: 'Er is overlegd.' })];
  expect(compareVersions(same, same)).toEqual({ added: [], gone: [], changed: [] });
});
