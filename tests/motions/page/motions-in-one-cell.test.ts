import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function told(title: string, html: string): string[] {
  const page = `<!doctype html><html lang="nl"><head><title>${title} | VNG</title></head><body><main><h1>${title}</h1>${html}</main></body></html>`;
  const { motions } = readPage(pageFromHtml(page, 'https://vng.nl/artikelen/pagina'), {
    sha256: '0'.repeat(64),
  });
  return motions.map(
    (motion) => `${motion.title}: ${motion.vote?.outcome ?? motion.advice?.kind ?? 'niets'}`,
  );
}

const BOTH = '<td><p>Motie Best: Water voor allen</p><p>Motie Urk: Dijken eerst</p></td>';

describe('twee moties in één cel krijgen elk de regel die ernaast staat', () => {
  it.each([
    {
      name: 'hun preadvies',
      title: 'Moties ALV 8 juni 2026',
      html: `<table><tr><th>Moties</th><th>Preadvies</th></tr><tr>${BOTH}<td><p>Overnemen</p><p>Ontraden</p></td></tr></table>`,
      motions: ['Water voor allen: overnemen', 'Dijken eerst: ontraden'],
    },
    {
      name: 'hun uitslag',
      title: 'Uitslagen ALV 8 juni 2026',
      html: `<table><tr>${BOTH}<td><p>Aangenomen</p><p>Verworpen</p></td></tr></table>`,
      motions: ['Water voor allen: aangenomen', 'Dijken eerst: verworpen'],
    },
    {
      name: 'en delen wat er één keer staat',
      title: 'Uitslagen ALV 8 juni 2026',
      html: `<table><tr>${BOTH}<td>Aangenomen</td></tr></table>`,
      motions: ['Water voor allen: aangenomen', 'Dijken eerst: aangenomen'],
    },
  ])('$name', ({ title, html, motions }) => {
    expect(told(title, html)).toEqual(motions);
  });
});
