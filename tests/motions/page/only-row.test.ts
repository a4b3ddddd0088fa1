import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function advices(table: string): string[] {
  const page = `<html lang="nl"><head><title>Moties ALV 8 juni 2016</title></head><body><main><h1>Moties ALV 8 juni 2016</h1>${table}</main></body></html>`;
  const { motions } = readPage(pageFromHtml(page, 'https://vng.nl/artikelen/pagina'), {
    sha256: '0'.repeat(64),
  });
  return motions.map(({ title, advice }) => `${title}: ${advice?.kind}`);
}

describe('een tabel van één rij', () => {
  const paragraphs =
    '<p>Voor de ledenvergadering van 8 juni 2016 zijn twee moties ingediend.</p><p><b>Motie van Best: Water voor allen</b><br>Preadvies van het bestuur: overnemen.</p><p><b>Motie van Urk: Dijken eerst</b><br>Preadvies van het bestuur: ontraden.</p>';

  it('deelt de pagina in als zij alinea’s naast elkaar zet', () => {
    expect(
      advices(
        `<table><tr><td>${paragraphs}</td><td><b>Meer weten?</b><br>Bel ons</td></tr></table>`,
      ),
    ).toEqual(['Water voor allen: overnemen', 'Dijken eerst: ontraden']);
  });

  it('houdt bij een motie wat in de cel ernaast staat', () => {
    expect(
      advices(
        '<table><tr><td>Motie Best: Water voor allen</td><td><p>De motie vraagt om water.</p><p>Er is te weinig.</p><p>Preadvies: overnemen</p></td></tr></table>',
      ),
    ).toEqual(['Water voor allen: overnemen']);
  });

  it('is een gewone tabel als er meer tabellen zijn', () => {
    const table = (name: string, advice: string): string =>
      `<table><tr><td>${name}</td><td>${advice}</td></tr></table>`;
    expect(
      advices(
        table('Motie Best “Water voor allen”', 'Overnemen') +
          table('Motie Urk “Dijken eerst”', 'Ontraden'),
      ),
    ).toEqual(['Water voor allen: overnemen', 'Dijken eerst: ontraden']);
  });
});
