import { describe, expect, it } from 'vitest';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { readDocument } from '../../../motions/reading/read-document';
import { horizontal, page, piece } from './typeset';

const COLUMNS = [40, 140, 280, 390] as const;
const RIGHT = 560;

/** Two groups of two motions, each group beside one proposal. */
function grouped() {
  const pieces = [
    ...['Voorstel', 'Titel motie', 'Indiener', 'Verantwoording'].map((text, at) =>
      piece(text, COLUMNS[at] ?? 0, 100, { bold: true }),
    ),
  ];
  const rulings = [horizontal(110, 36, RIGHT)];
  const motions = [
    ['Afdoen', 'Meer bankjes', 'Gouda'],
    ['', 'Zwemles', 'Urk'],
    ['Aanhouden', 'De pont', 'Goes'],
    ['', 'Fruit op school', 'Tiel'],
  ];
  motions.forEach((texts, index) => {
    const y = 130 + index * 60;
    texts.forEach((text, at) => {
      if (text !== '') pieces.push(piece(text, COLUMNS[at] ?? 0, y));
    });
    const lines = ['Er is een brief gestuurd aan de', `minister over motie ${index + 1}.`];
    lines.forEach((text, at) => {
      pieces.push(piece(text, COLUMNS[3], y + at * 12));
    });
    rulings.push(horizontal(y + 36, index % 2 === 0 ? 136 : 36, RIGHT));
  });
  return page(
    [piece('Verantwoording moties ALV 26 juni 2024', 40, 60, { size: 16, bold: true }), ...pieces],
    { rulings },
  );
}

describe('een tabel met één voorstel naast meer moties', () => {
  it('heeft een rij voor elke motie, met het voorstel van haar groep', () => {
    const { reading } = readDocument(treeFromPdf([grouped()]), { sha256: '0'.repeat(64) });
    expect(reading.motions.map(({ title, proposal }) => [title, proposal?.kind])).toEqual([
      ['Meer bankjes', 'afdoen'],
      ['Zwemles', 'afdoen'],
      ['De pont', 'aanhouden'],
      ['Fruit op school', 'aanhouden'],
    ]);
  });
});
