import { describe, expect, it } from 'vitest';
import type { LayoutTable } from '../../../motions/pdf/layout';
import { linesOf } from '../../../motions/pdf/lines';
import { sameColumns } from '../../../motions/pdf/same-columns';
import { piece } from './typeset';

/** Rows of a label, `[left, width in characters]`, and a content at the same place everywhere. */
function tableOf(page: number, labels: [number, number][], content = 180): LayoutTable {
  const rows = labels.map(([left, width], index) => {
    const y = 100 + 20 * index;
    return {
      cells: [piece('x'.repeat(width), left, y), piece('y'.repeat(40), content, y)].map(
        (own, column) => ({ column, span: 1, rows: 1, lines: linesOf([own]) }),
      ),
      ...{ isHead: false, isOpen: false },
    };
  });
  const edges = [Math.min(...labels.map(([left]) => left)), content, content + 200];
  return {
    ...{ kind: 'table', page, sheet: page, top: 90, bottom: 200, edges, rows },
    ...{ witness: 'tags', doubts: [], name: '', rowNumbers: [] },
  };
}

describe('een tabel met codes die op de volgende bladzijde verdergaat', () => {
  it.each([
    { name: 'labels links', first: [60, 10], second: [60, 4] },
    { name: 'labels in het midden', first: [60, 16], second: [85, 6] },
    { name: 'labels rechts', first: [60, 16], second: [100, 8] },
  ] satisfies { name: string; first: [number, number]; second: [number, number] }[])(
    'heeft dezelfde kolommen: $name',
    ({ first, second }) => {
      expect(sameColumns(tableOf(1, [first]), tableOf(2, [second]))).toBe(true);
    },
  );

  it('is een andere wanneer haar labels aan geen kant op dezelfde plaats staan', () => {
    expect(sameColumns(tableOf(1, [[60, 16]]), tableOf(2, [[80, 16]]))).toBe(false);
  });

  it('is een andere wanneer haar tweede kolom elders staat', () => {
    const [first, second] = [tableOf(1, [[60, 10]]), tableOf(2, [[60, 10]], 240)];
    expect(sameColumns(first, second)).toBe(false);
  });

  it('geldt niet voor een tabel waarvan de randen zijn getekend', () => {
    const [first, second] = [tableOf(1, [[60, 16]]), tableOf(2, [[100, 8]])];
    expect(sameColumns({ ...first, witness: 'rulings' }, { ...second, witness: 'rulings' })).toBe(
      false,
    );
  });
});
