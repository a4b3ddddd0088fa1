/** A table is read by where its cells stand: what spans rows or columns moves all that follows. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { TableGrid } from '../../../components/reading/table-grid';

/** For each row its cells as `text@column`, with the rows and columns it covers when it is more than one. */
function gridOf(html: string): string[][] {
  const table = parseHTML(`<html><body>${html}</body></html>`).document.body.firstElementChild;
  if (table === null) throw new Error('there is no table');
  const grid = new TableGrid();
  return TableGrid.rowsOf(table).map((row) =>
    grid.add(row).cells.map(({ element, column, span, rows }) => {
      const covers = span > 1 || rows > 1 ? ` ${rows}x${span}` : '';
      return `${element.textContent}@${column}${covers}`;
    }),
  );
}

describe('een tabel van een pagina', () => {
  it.each([
    {
      name: 'heeft haar cellen op volgorde',
      html: '<table><tr><td>a</td><td>b</td></tr></table>',
      rows: [['a@0', 'b@1']],
    },
    {
      name: 'schuift op onder een cel over twee rijen',
      html: '<table><tr><td rowspan="2">1</td><td>a</td></tr><tr><td>b</td></tr><tr><td>2</td><td>c</td></tr></table>',
      rows: [['1@0 2x1', 'a@1'], ['b@1'], ['2@0', 'c@1']],
    },
    {
      name: 'schuift op naast een cel over twee kolommen',
      html: '<table><tr><td colspan="2">kop</td><td>x</td></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>',
      rows: [
        ['kop@0 1x2', 'x@2'],
        ['a@0', 'b@1', 'c@2'],
      ],
    },
    {
      name: 'slaat over wat een cel in het midden bezet',
      html: '<table><tr><td>a</td><td rowspan="2">m</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>',
      rows: [
        ['a@0', 'm@1 2x1', 'c@2'],
        ['d@0', 'e@2'],
      ],
    },
    {
      name: 'telt de rijen van een tabel in een cel niet mee',
      html: '<table><tbody><tr><td>a<table><tr><td>b</td></tr></table></td></tr></tbody></table>',
      rows: [['ab@0']],
    },
    {
      name: 'mag van andere elementen gemaakt zijn',
      html: '<div role="table"><div role="rowgroup"><div role="row"><span role="cell">a</span><span role="cell">b</span></div></div></div>',
      rows: [['a@0', 'b@1']],
    },
    {
      name: 'leest een onzinnig aantal rijen of kolommen als één',
      html: '<table><tr><td rowspan="-1">a</td><td colspan="veel">b</td></tr><tr><td>c</td></tr></table>',
      rows: [['a@0', 'b@1'], ['c@0']],
    },
    {
      name: 'wordt niet groter dan een pagina kan zijn',
      html: '<table><tr><td colspan="999999">a</td></tr></table>',
      rows: [['a@0 1x100']],
    },
  ])('$name', ({ html, rows }) => {
    expect(gridOf(html)).toEqual(rows);
  });

  it.each([
    {
      name: 'in de kop van de tabel',
      html: '<table><thead><tr><td>a</td></tr></thead></table>',
      isHead: true,
    },
    {
      name: 'met alleen kopcellen',
      html: '<table><tr><th>a</th><th>b</th></tr></table>',
      isHead: true,
    },
    {
      name: 'met één kopcel vooraan',
      html: '<table><tr><th>a</th><td>b</td></tr></table>',
      isHead: false,
    },
    { name: 'van één kopcel', html: '<table><tr><th>a</th></tr></table>', isHead: false },
  ])('een rij $name is een kop: $isHead', ({ html, isHead }) => {
    const table = parseHTML(`<html><body>${html}</body></html>`).document.body.firstElementChild;
    const [row] = table === null ? [] : TableGrid.rowsOf(table);
    if (row === undefined) throw new Error('there is no row');
    expect(new TableGrid().add(row).isHead).toBe(isHead);
  });
});
