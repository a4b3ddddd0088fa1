import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(html: string): string[] {
  const title = 'Moties voor de ALV van 26 juni 2024';
  const page = `<!doctype html><html lang="nl"><head><title>${title} | VNG</title></head><body><main><h1>${title}</h1>${html}</main></body></html>`;
  const { motions } = readPage(pageFromHtml(page, 'https://vng.nl/nieuws/moties-alv'), {
    sha256: '0'.repeat(64),
  });
  return motions.map(
    ({ title: own, submitters }) => `${submitters.map(({ name }) => name).join(', ')}: ${own}`,
  );
}

const LEAD = '<p>Voor de ALV zijn twee moties ingediend.</p>';
const ROWS = [
  ['Urk', 'Zwemles voor allen'],
  ['Ede en Goes', 'Rust op straat'],
] as const;
const READ = ['Urk: Zwemles voor allen', 'Ede, Goes: Rust op straat'];

describe('een lijst met in elk punt de gemeente en daaronder de titel', () => {
  it.each([
    {
      name: 'als alinea’s',
      html: `<ul>${ROWS.map(([who, title]) => `<li><p>${who}</p><p>${title}</p></li>`).join('')}</ul>`,
    },
    {
      name: 'met de gemeente vet',
      html: `<div role="list">${ROWS.map(([who, title]) => `<div role="listitem"><div><b>${who}</b></div><div>${title}</div></div>`).join('')}</div>`,
    },
    {
      name: 'na een regeleinde',
      html: `<ol>${ROWS.map(([who, title]) => `<li>${who}<br>${title}</li>`).join('')}</ol>`,
    },
  ])('$name geeft de moties', ({ html }) => {
    expect(read(LEAD + html)).toEqual(READ);
  });

  it.each([
    {
      name: 'mensen met hun gemeente erboven',
      html: '<p>Sprekers:</p><ul><li><p>Urk</p><p>Jan de Vries.</p></li><li><p>Ede</p><p>Wethouder Zorg:</p></li></ul>',
    },
  ])('maar $name zijn er geen', ({ html }) => {
    expect(read(html)).toEqual([]);
  });
});
