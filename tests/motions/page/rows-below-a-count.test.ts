import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function read(html: string, title = 'Stukken ALV 26 juni 2024') {
  const page = `<!doctype html><html lang="nl"><head><title>${title} | VNG</title></head><body><main><h1>${title}</h1>${html}</main></body></html>`;
  return readPage(pageFromHtml(page, 'https://vng.nl/nieuws/alv-26-juni-2024'), {
    sha256: '0'.repeat(64),
  });
}
const told = (html: string, title?: string): string[] =>
  read(html, title).motions.map(
    ({ title: own, submitters, andOthers }) =>
      `${submitters.map(({ name }) => name).join(', ')}${andOthers ? ' e.a.' : ''}: ${own}`,
  );

const LEAD = '<p>Na de verzending zijn er drie moties nagekomen.</p>';
const ROWS = [
  ['Urk', 'Zwemles voor allen'],
  ['Ede en Goes', 'Rust op straat'],
  ['Epe e.a.', 'Boer, mijn boer'],
] as const;
const READ = ['Urk: Zwemles voor allen', 'Ede, Goes: Rust op straat', 'Epe e.a.: Boer, mijn boer'];
const LETTERS = ['a.', 'b.', 'c.'];
const each = (one: (who: string, title: string, letter: string) => string): string =>
  ROWS.map(([who, title], at) => one(who, title, LETTERS[at] ?? '')).join('');

describe('onder een zin die telt hoeveel moties er zijn', () => {
  it.each([
    {
      name: 'rijen met een letter, en de titel onder de gemeente',
      html: `<table>${each((who, title, letter) => `<tr><td>${letter}</td><td><p>${who}:<br><strong>${title}</strong></p></td></tr>`)}</table>`,
    },
    {
      name: 'rijen met een letter, en de titel achter de gemeente',
      html: `<table>${each((who, title, letter) => `<tr><td>${letter}</td><td>${who}: ${title}</td></tr>`)}</table>`,
    },
    {
      name: 'een tabel van één kolom',
      html: `<table>${each((who, title) => `<tr><td>${who}:<br>${title}</td></tr>`)}</table>`,
    },
    {
      name: 'een lijst',
      html: `<ol>${each((who, title) => `<li>${who}:<br>${title}</li>`)}</ol>`,
    },
    {
      name: 'alinea’s met een letter ervoor',
      html: each((who, title, letter) => `<p>${letter} ${who}:<br>${title}</p>`),
    },
    { name: 'alinea’s', html: each((who, title) => `<p>${who}<br>${title}</p>`) },
    {
      name: 'alinea’s met de titel eerst',
      html: each((who, title) => `<p>${title}<br>${who}</p>`),
    },
    {
      name: 'losse regels met een dubbele punt',
      html: each((who, title) => `<div>${who}:</div><div>${title}</div>`),
    },
    { name: 'losse regels', html: each((who, title) => `<div>${who}</div><div>${title}</div>`) },
  ])('$name: elke motie houdt haar eigen indiener', ({ html }) => {
    expect(told(LEAD + html)).toEqual(READ);
    expect(told(LEAD.replace('.</p>', '</p>') + html)).toEqual(READ);
  });

  it('staan er minder dan zij telt, dan wordt dat gezegd', () => {
    const { motions, warnings } = read(
      `<p>Er zijn vier moties ingediend.</p><ol>${each((who, title) => `<li>${who}: ${title}</li>`)}</ol>`,
    );
    expect(motions).toHaveLength(3);
    expect(warnings.map(({ code }) => code)).toContain('count-differs');
  });

  it('wat de zin van alle zegt, geldt voor elke rij', () => {
    const lead = '<p>Het VNG-bestuur adviseert om alle drie de moties over te nemen.</p>';
    const rows = each(
      (who, title, letter) => `<tr><td>${letter}</td><td>${who}:<br>${title}</td></tr>`,
    );
    const { motions } = read(`${lead}<table>${rows}</table>`);
    expect(motions.map(({ advice }) => advice?.kind)).toEqual(Array(3).fill('overnemen'));
  });

  it.each([
    {
      name: 'een lijst zonder gemeenten',
      html: '<p>De ALV nam twee moties aan.</p><ul><li>Lees het verslag</li><li>Bekijk de foto’s</li></ul>',
    },
    {
      name: 'een lijst die langer is dan de zin telt',
      html: '<p>Vorig jaar werden twee moties aangenomen.</p><table><tr><td>1</td><td>Urk: sporthal</td></tr><tr><td>2</td><td>Ede: kerk</td></tr><tr><td>3</td><td>Epe: bad</td></tr></table>',
    },
    {
      name: 'een tabel met wie er spreken',
      html: '<p>Er zijn twee sprekers.</p><table><tr><td>Urk<br>Jan de Vries</td></tr><tr><td>Ede<br>Piet Smit</td></tr></table>',
    },
  ])('$name zijn geen moties', ({ html }) => {
    expect(told(html)).toEqual([]);
  });

  it('een link achter de tabel is geen motie meer', () => {
    const rows = each((who, title) => `<tr><td>${who}</td><td>${title}</td></tr>`);
    const html = `<p>De leden stemden over drie moties.</p><table>${rows}</table><p><a href="/u">Naar alle uitslagen</a></p>`;
    expect(told(html)).toEqual(READ);
  });
});

describe('een kop die de dag van de ALV zonder jaar noemt', () => {
  const rows = each((who, title) => `<li>Motie ${who} “${title}”</li>`);
  const dates = (heading: string) =>
    new Set(
      read(`<p>ALV van 26 juni 2024</p><h2>${heading}</h2><ul>${rows}</ul>`).motions.map(
        ({ meeting }) => meeting?.date,
      ),
    );

  it('is die van de pagina', () => {
    expect(dates('Nagekomen moties ALV 26 juni')).toEqual(new Set(['2024-06-26']));
  });

  it('maar een andere dag is dat niet', () => {
    expect(dates('Moties ALV 5 juni').has('2024-06-26')).toBe(false);
  });
});
