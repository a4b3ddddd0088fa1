import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

const URL = 'https://vng.nl/artikelen/uitslagen-stemmingen-alv-26-juni-2024';

/** Invented motions, the same in every markup. */
const FACTS = [
  {
    submitter: 'Deventer',
    title: 'Een eerlijke prijs voor de pont',
    outcome: 'aangenomen met 95%',
  },
  { submitter: 'Almere en Tilburg', title: 'Bankjes', outcome: 'verworpen met 60,5%' },
  { submitter: 'Gemeenten Achterhoek', title: 'Zwemles', outcome: 'akkoord bij acclamatie' },
];
type Fact = (typeof FACTS)[number];
const name = ({ submitter, title }: Fact): string => `Motie ${submitter} “${title}”`;
const all = (one: (fact: Fact) => string): string => FACTS.map(one).join('\n');

const MARKUPS = [
  {
    name: 'een lijst',
    html: `<ul>${all((fact) => `<li>${name(fact)}: ${fact.outcome}</li>`)}</ul>`,
  },
  {
    name: 'een lijst met punten eronder',
    html: `<ul><li>4. Wonen<ul>${all((fact) => `<li>${name(fact)}<ul><li>Uitslag: ${fact.outcome}</li></ul></li>`)}</ul></li></ul>`,
  },
  {
    name: 'een kop per motie met labels eronder',
    html: all((fact) => `<h3>${name(fact)}</h3><h4>Status</h4><p>${fact.outcome}</p>`),
  },
  {
    name: 'een tabel',
    html: `<table><tr><th>Motie</th><th>Uitslag</th></tr>${all((fact) => `<tr><td>${name(fact)}</td><td>${fact.outcome}</td></tr>`)}</table>`,
  },
  {
    name: 'een tabel met de indiener en de titel apart',
    html: `<table><tr><th>Indiener</th><th>Titel</th><th>Uitslag</th></tr>${all((fact) => `<tr><td>Motie ${fact.submitter}</td><td>“${fact.title}”</td><td>${fact.outcome}</td></tr>`)}</table>`,
  },
  {
    name: 'een tabel die de indiener alleen bij naam noemt',
    html: `<table><tr><th>Nr.</th><th>Indiener</th><th>Titel</th><th>Uitslag</th></tr>${all((fact) => `<tr><td>4.1</td><td>${fact.submitter}</td><td>${fact.title}</td><td>${fact.outcome}</td></tr>`)}</table>`,
  },
  {
    name: 'een lijst met definities',
    html: `<dl>${all((fact) => `<dt>${name(fact)}</dt><dd>${fact.outcome}</dd>`)}</dl>`,
  },
  {
    name: 'regels in één alinea',
    html: `<p>${FACTS.map((fact) => `${name(fact)}: ${fact.outcome}`).join('<br>\n')}</p>`,
  },
  {
    name: 'alinea’s met vette labels',
    html: all(
      (fact) => `<p><strong>${name(fact)}</strong></p><p><b>Uitslag:</b> ${fact.outcome}</p>`,
    ),
  },
  {
    name: 'alinea’s zonder iets',
    html: all((fact) => `<p>${name(fact)} - ${fact.outcome}</p>`),
  },
  {
    name: 'links',
    html: `<div>${all((fact) => `<div><a href="/files/2024-06/motie.pdf">${name(fact)} (pdf, 93 kB)</a>: <em>${fact.outcome}</em></div>`)}</div>`,
  },
  {
    name: 'een lijst, met verderop de stukken zonder indiener',
    html: `<ul>${all((fact) => `<li>${name(fact)}: ${fact.outcome}</li>`)}</ul><h2>Stukken</h2><ul>${all((fact) => `<li><a href="/m.pdf">Motie “${fact.title}”</a></li>`)}</ul>`,
  },
  {
    name: 'een tabel met kolommen voor advies, uitslag en percentage',
    html: `<table><tr><th>Motie</th><th>Preadvies</th><th>Uitslag</th></tr>${all((fact) => `<tr><td>${fact.submitter} “${fact.title}”</td><td>Positief</td><td>${fact.outcome}</td></tr>`)}</table>`,
  },
  {
    name: 'een tabel met alinea’s in de cellen',
    html: `<table><tr><th>Motie</th><th>Uitslag</th></tr>${all((fact) => `<tr><td><p>${name(fact)}</p><p>Bijlage</p></td><td><p>${fact.outcome}</p></td></tr>`)}</table>`,
  },
  {
    name: 'definities met een label per gegeven',
    html: all(
      (fact) =>
        `<dl><dt>Agendapunt</dt><dd>4</dd><dt>Titel</dt><dd>${fact.title}</dd><dt>Indiener</dt><dd>${fact.submitter}</dd><dt>Uitslag</dt><dd>${fact.outcome}</dd></dl>`,
    ),
  },
  {
    name: 'labels onder elkaar',
    html: all(
      (fact) =>
        `<p><b>Indiener:</b> ${fact.submitter}</p><p><b>Titel:</b> ${fact.title}</p><p><b>Uitslag:</b> ${fact.outcome}</p>`,
    ),
  },
  {
    name: 'een kop met de titel en de indiener eronder',
    html: all(
      (fact) =>
        `<h3>Motie “${fact.title}”</h3><p>Indiener: ${fact.submitter}</p><p>Status: ${fact.outcome}</p>`,
    ),
  },
  {
    name: 'de indiener achter de titel',
    html: `<ul>${all((fact) => `<li>Motie “${fact.title}” (${fact.submitter}): ${fact.outcome}</li>`)}</ul>`,
  },
  {
    name: 'twee alinea’s in een punt van de lijst',
    html: `<ul>${all((fact) => `<li><p>${name(fact)}</p><p>${fact.outcome}</p></li>`)}</ul>`,
  },
  {
    name: 'delen die met een knop opengaan',
    html: FACTS.map(
      (fact, index) =>
        `<h3><button aria-expanded="false" aria-controls="deel${index}">${name(fact)}</button></h3><div id="deel${index}" hidden><p>Status: ${fact.outcome}</p></div>`,
    ).join(''),
  },
  {
    name: 'titels zonder aanhalingstekens',
    html: `<ul>${all((fact) => `<li>Motie ${fact.submitter}: ${fact.title}: ${fact.outcome}</li>`)}</ul>`,
  },
  {
    name: 'koppen met de uitslag in de kop',
    html: all(
      (fact) => `<h3>Agendapunt 4: ${name(fact)}: <b>${fact.outcome}</b></h3><p>Toelichting.</p>`,
    ),
  },
];

const page = (html: string): string =>
  `<!doctype html><html lang="nl"><head><title>Uitslagen | VNG</title></head><body><nav>Motie Zwolle “Menu”</nav><main><h1>Uitslagen stemmingen ALV 26 juni 2024</h1><p>Zo stemden de leden.</p>${html}<p>6b. Kadernota: aangenomen met 100%</p></main></body></html>`;

describe('dezelfde moties in een andere opmaak', () => {
  it.each(MARKUPS)('$name', ({ html }) => {
    const { document, motions } = readPage(pageFromHtml(page(html), URL), {
      sha256: '0'.repeat(64),
    });
    expect(document).toMatchObject({
      kind: 'uitslagen',
      meeting: { kind: 'ALV', date: '2024-06-26' },
    });
    expect(motions.map(({ title }) => title)).toEqual(FACTS.map(({ title }) => title));
    expect(motions.map(({ vote }) => vote?.text)).toEqual(FACTS.map(({ outcome }) => outcome));
    expect(motions.map(({ submitters }) => submitters.map(({ gemeente }) => gemeente))).toEqual([
      ['gm0150'],
      ['gm0034', 'gm0855'],
      [],
    ]);
    expect(motions[2]?.collective).toBe('Gemeenten Achterhoek');
  });
});
