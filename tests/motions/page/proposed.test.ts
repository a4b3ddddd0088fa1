import { describe, expect, it } from 'vitest';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

function motionsOn(heading: string, html: string) {
  const page = `<!doctype html><html lang="nl"><head><title>${heading} | VNG</title></head><body><main><h1>${heading}</h1><p>Voor de ALV van 18 juni 2025.</p>${html}</main></body></html>`;
  const address = heading.toLowerCase().replace(/\W+/gu, '-');
  const { document, motions } = readPage(
    pageFromHtml(page, `https://vng.nl/artikelen/${address}`),
    { sha256: '0'.repeat(64) },
  );
  return {
    kind: document.kind,
    motions: motions.map(({ title, proposal, advice, decision }) => [
      title,
      proposal?.kind,
      advice?.kind,
      decision?.kind,
    ]),
  };
}

const table = (column: string, ...rows: readonly (readonly [string, string, string])[]) =>
  `<table><tr><th>Indiener</th><th>Motie</th><th>${column}</th></tr>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

describe('wat het bestuur voorstelt, is geen besluit', () => {
  it.each(['Voorstel bestuur', 'Voorstel van het bestuur', 'Voorgestelde afhandeling', 'Besluit'])(
    'in een verantwoording, onder de kolomkop %s',
    (column) => {
      const rows = table(
        column,
        ['Delft', 'Warmte in de wijk', 'Afdoen'],
        ['Goes', 'Ruimte voor water', 'Aanhouden'],
        ['Urk', 'Visserij', 'Afdoen, mits de handreiking verschijnt'],
      );
      expect(motionsOn('Voortgang uitvoering moties', rows)).toEqual({
        kind: 'verantwoording',
        motions: [
          ['Warmte in de wijk', 'afdoen', undefined, undefined],
          ['Ruimte voor water', 'aanhouden', undefined, undefined],
          ['Visserij', 'voorwaardelijk', undefined, undefined],
        ],
      });
    },
  );

  it('op een lijst van preadviezen is het voorstel het advies', () => {
    const rows = table(
      'Voorstel bestuur',
      ['Delft', 'Warmte in de wijk', 'Overnemen'],
      ['Goes', 'Ruimte voor water', 'Aanhouden'],
    );
    expect(motionsOn('Preadviezen moties ALV 18 juni 2025', rows)).toEqual({
      kind: 'preadviezen',
      motions: [
        ['Warmte in de wijk', undefined, 'overnemen', undefined],
        ['Ruimte voor water', undefined, 'aanhouden', undefined],
      ],
    });
  });

  it('achter een motie, met het woord voorstel ervoor', () => {
    const list =
      '<ul><li>Motie Delft “Warmte in de wijk”. Voorstel: de motie als afgedaan te beschouwen</li><li>Motie Goes “Ruimte voor water”. Voorstel: aanhouden</li></ul>';
    expect(motionsOn('Stand van zaken moties', list).motions).toEqual([
      ['Warmte in de wijk', 'afdoen', undefined, undefined],
      ['Ruimte voor water', 'aanhouden', undefined, undefined],
    ]);
  });
});
