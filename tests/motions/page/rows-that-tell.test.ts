import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(rows: string, title = 'Uitslagen ALV 26 juni 2024') {
  const html = `<!doctype html><html lang="nl"><head><title>${title} | VNG</title></head><body><main><h1>${title}</h1><table>${rows}</table></main></body></html>`;
  const { motions } = readPage(pageFromHtml(html, 'https://vng.nl/artikelen/alv-26-juni-2024'), {
    sha256: '0'.repeat(64),
  });
  return motions.map(({ title: name, vote, advice, warnings }) =>
    [
      name,
      vote?.outcome,
      vote?.percentage,
      advice?.kind,
      warnings.length > 0 ? 'twijfel' : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
}

const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const across = (text: string): string => `<tr><td colspan="2">${text}</td></tr>`;
const HEAD = '<tr><th>Motie</th><th>Indiener</th></tr>';

describe('een motie over twee rijen', () => {
  it.each([
    {
      name: 'de titel over de volle breedte, en eronder wat ervan werd',
      rows: `${across('<strong>Motie Urk “Zwemles”</strong>')}${row('Preadvies: overnemen', 'Aangenomen met 91%')}${across('<strong>Motie Ede “Rust”</strong>')}${row('Preadvies: ontraden', 'Verworpen')}`,
    },
    {
      name: 'een rij met nummer, titel en indiener, en een met de rest',
      rows: `${row('1', 'Zwemles', 'Urk')}${row('', 'Preadvies: overnemen', 'Aangenomen met 91%')}${row('2', 'Rust', 'Ede')}${row('', 'Preadvies: ontraden', 'Verworpen')}`,
    },
    {
      name: 'het nummer over beide rijen',
      rows: `<tr><td rowspan="2">1</td><td>Motie Urk “Zwemles”</td><td>Preadvies: overnemen</td></tr>${row('Aangenomen met 91%')}<tr><td rowspan="2">2</td><td>Motie Ede “Rust”</td><td>Preadvies: ontraden</td></tr>${row('Verworpen')}`,
    },
    {
      name: 'twee rijen eronder',
      rows: `${HEAD}${row('Zwemles', 'Urk')}${across('Preadvies: overnemen')}${across('Aangenomen met 91%')}${row('Rust', 'Ede')}${across('Preadvies: ontraden')}${across('Verworpen')}`,
    },
  ])('$name', ({ rows }) => {
    expect(read(rows)).toEqual([
      'Zwemles | aangenomen | 91 | overnemen',
      'Rust | verworpen | ontraden',
    ]);
  });

  it('een uitslag boven de eerste motie geldt voor de rijen eronder', () => {
    const rows = `${HEAD}${across('Aangenomen')}${row('Zwemles', 'Urk')}${row('Bus', 'Epe')}${across('Verworpen')}${row('Rust', 'Ede')}`;
    expect(read(rows)).toEqual(['Zwemles | aangenomen', 'Bus | aangenomen', 'Rust | verworpen']);
  });

  it.each([
    `${row('Zwemles', 'Urk')}${row('Bus', 'Epe')}${across('Aangenomen')}${row('Rust', 'Ede')}${across('Verworpen')}`,
    `${row('Zwemles', 'Urk')}${across('Verworpen')}${row('Bus', 'Epe')}${row('Rust', 'Ede')}`,
  ])('een uitslag tussen de rijen, waarvan niet blijkt van welke zij is, geeft twijfel', (rows) => {
    for (const told of read(HEAD + rows)) expect(told).toMatch(/^\w+ \| twijfel$/u);
  });

  it('een rij met een label en haar waarde hoort niet bij de rij erboven', () => {
    const rows = `${row('Motie', 'Zwemles')}${row('Indiener', 'Urk')}${row('Preadvies', 'overnemen')}${row('Uitslag', 'aangenomen')}`;
    expect(read(rows)).toEqual(['Zwemles | aangenomen | overnemen']);
  });
});

describe('een teken in een kolom zegt wat erboven staat', () => {
  const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]): string =>
    `<tr><th>Motie</th><th>Indiener</th>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows.map((cells, at) => row(['Zwemles', 'Rust', 'Bus'][at] ?? '', ['Urk', 'Ede', 'Epe'][at] ?? '', ...cells)).join('')}`;
  const BOTH = ['Zwemles | aangenomen', 'Rust | verworpen'];
  it.each([
    { name: 'een vinkje of een kruis', rows: table(['Aangenomen'], ['✔'], ['✘']), told: BOTH },
    { name: 'ja of nee', rows: table(['Aangenomen?'], ['Ja'], ['Nee']), told: BOTH },
    {
      name: 'een x onder een van twee',
      rows: table(['Aangenomen', 'Verworpen'], ['x', ''], ['', 'x']),
      told: BOTH,
    },
    {
      name: 'ook een kruis onder een van twee',
      rows: table(['Aangenomen', 'Verworpen'], ['✗', ''], ['', '✗']),
      told: BOTH,
    },
    {
      name: 'een vinkje en een kruis naast elkaar',
      rows: table(['Aangenomen', 'Verworpen'], ['✔', '✘'], ['✘', '✔']),
      told: BOTH,
    },
    {
      name: 'een x alleen waar het zo is',
      rows: table(['Aangenomen'], ['x'], ['']),
      told: ['Zwemles | aangenomen', 'Rust'],
    },
    {
      name: 'met een percentage ernaast',
      rows: table(['Aangenomen', '% voor'], ['ja', '91'], ['nee', '38']),
      told: ['Zwemles | aangenomen | 91', 'Rust | verworpen | 38'],
    },
  ])('$name', ({ rows, told }) => {
    expect(read(rows)).toEqual(told);
  });

  it('een kolom “Acclamatie” zegt hoe het ging, en niet wat ervan werd', () => {
    const rows = table(['Uitslag', 'Acclamatie'], ['Verworpen', 'nee'], ['Aangenomen', 'ja']);
    expect(read(rows)).toEqual(['Zwemles | verworpen', 'Rust | aangenomen']);
  });

  it('ook een advies', () => {
    const rows = table(['Overnemen', 'Ontraden'], ['X', ''], ['', 'X']);
    expect(read(rows, 'Preadviezen ALV 26 juni 2024')).toEqual([
      'Zwemles | overnemen',
      'Rust | ontraden',
    ]);
  });

  it.each([
    { name: 'boven het teken staat niet wat het betekent', rows: table(['Uitslag'], ['✔'], ['✘']) },
    {
      name: 'een kruis waar elders vinkjes staan',
      rows: table(['Aangenomen', 'Verworpen'], ['✘', ''], ['', '✘'], ['✔', '']),
    },
  ])('$name: twijfel', ({ rows }) => {
    expect(read(rows).slice(0, 2)).toEqual(['Zwemles | twijfel', 'Rust | twijfel']);
  });
});
