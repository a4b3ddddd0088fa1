import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { TreeBuilder } from '../../generators/trees/tree-builder';

const PAPERS = [
  {
    name: 'een besluitenlijst van een gemeenteraad die de ALV noemt',
    title: 'Besluitenlijst raadsvergadering gemeente Zeewolde',
    lines: [
      'Aanwezig: 18 van de 19 leden en de griffier.',
      'De motie “Een derde sociaal” wordt verworpen met 7 stemmen voor en 11 tegen.',
      'De burgemeester meldt dat in de ALV van 29 november de motie van Krimpen aan den IJssel is aangenomen.',
    ],
  },
  {
    name: 'een standpunt van de VNG dat één motie aanhaalt',
    title: 'Standpunt Wonen en Ruimte',
    lines: [
      'Vereniging van Nederlandse Gemeenten, september 2023',
      'Het is gebaseerd op de motie van Waterland, die tijdens de ALV van 14 juni 2023 is aangenomen.',
      'Stand van zaken',
      'De behandeling wordt mogelijk aangehouden.',
      'Voorstel',
      'Het bestuur stelt voor de woondeals te herzien en de oude afspraak af te doen.',
    ],
  },
];

describe('een stuk zonder moties van leden van de VNG', () => {
  it.each(PAPERS)('$name', ({ title, lines }) => {
    const builder = new TreeBuilder();
    const heading = builder.line(title, { size: 18 });
    const parts = lines.map((text) => builder.paragraph(text));
    const tree = builder.tree([{ kind: 'section', heading: [heading], level: 1, parts }]);
    const { document, motions } = readDocument(tree, { sha256: 'a'.repeat(64) }).reading;
    expect([document.kind, motions]).toEqual(['geen', []]);
  });
});
