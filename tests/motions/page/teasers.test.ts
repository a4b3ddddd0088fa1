import { expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function titlesOn(beside: string) {
  const html = `<!doctype html><html lang="nl"><head><title>Agenda | VNG</title></head><body><main><h1>Agenda ALV 26 juni 2024</h1><ul><li>Motie Urk ‘Zwemles’</li><li>Motie Ede ‘Havens’</li></ul>${beside}</main></body></html>`;
  const page = pageFromHtml(html, 'https://vng.nl/artikelen/agenda-alv');
  return readPage(page, { sha256: '0'.repeat(64) }).motions.map(({ title }) => title);
}
const TEASER =
  '<h3><a href="/nieuws/rust">‘Eindelijk rust op straat’: Goes over de ALV</a></h3><p>Nieuws, 27 mei 2024</p>';

it('een kop die een link is, onder “Lees ook”, is geen motie', () => {
  expect(titlesOn(`<h2>Lees ook</h2>${TEASER}`)).toEqual(['Zwemles', 'Havens']);
});

it('een motie onder een eigen kop met een link blijft er wel een', () => {
  const own = '<h3><a href="/m.pdf">Motie Goes ‘Rust op straat’</a></h3><p>Preadvies volgt.</p>';
  expect(titlesOn(`<h2>Nagekomen moties</h2>${own}`)).toContain('Rust op straat');
});

it('“Lees ook” zelf is geen motie, wat er ook onder staat', () => {
  const text = '<div>Een verslag van de dag, met foto’s.</div>';
  expect(titlesOn(`<h2>Moties</h2><h3>Lees ook</h3>${text}`)).toEqual(['Zwemles', 'Havens']);
});
