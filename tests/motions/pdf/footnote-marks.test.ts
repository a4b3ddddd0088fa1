import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../motions/pdf/lines';
import type { TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { withTaggedMarks } from '../../../motions/pdf/untagged-marks';
import { page, piece } from './typeset';

/** A word, behind it a small number or sign that is raised by some points, and what follows. */
const marked = (word: string, mark: string, size: number, raise: number): TextPiece[] => {
  const first = piece(word, 60, 100);
  const second = piece(mark, first.right, 100 - raise, { size, spaceBefore: false });
  return [first, second, piece('blijft', second.right + 4, 100)];
};

describe('een klein getal achter een woord', () => {
  it.each([
    { name: 'dat hoog staat', pieces: marked('gemeenten.', '1', 6.5, 4) },
    { name: 'dat hoog staat en bijna even groot is', pieces: marked('gemeenten.', '1', 8.3, 4.1) },
    { name: 'dat er twee zijn', pieces: marked('gemeenten.', '1,2', 6.5, 3) },
    { name: 'dat een ster is', pieces: marked('gemeenten.', '*', 6.5, 3) },
  ])('is geen tekst: een verwijzing $name', ({ pieces }) => {
    expect(lineOf(pieces).text).toBe('gemeenten. blijft');
  });

  it.each([
    { name: 'dat laag staat', pieces: marked('CO', '2', 6.5, -2), text: 'CO2 blijft' },
    { name: 'van een oppervlakte', pieces: marked('200 m', '2', 6.5, 3), text: '200 m2 blijft' },
    { name: 'dat even groot is', pieces: marked('tot', '12', 10, 0), text: 'tot12 blijft' },
    { name: 'met een letter', pieces: marked('de 1', 'e', 6.5, 3), text: 'de 1e blijft' },
  ])('is tekst: een getal $name', ({ pieces, text }) => {
    expect(lineOf(pieces).text).toBe(text);
  });
});

describe('een voetnoot midden op een bladzijde', () => {
  const text = (y: number) => piece(`Over de stand van ${y} sprak het bestuur met de leden`, 60, y);
  const note = [
    piece('1', 60, 156, { size: 6 }),
    piece('Te vinden op de website.', 66, 159, { size: 8 }),
    piece('Onder het kopje Wonen.', 60, 169, { size: 8 }),
  ];
  const below = [200, 214, 228, 242, 256, 270].map(text);
  const notesOf = (pieces: TextPiece[]): string[] =>
    treeFromPdf([page(pieces)])
      .furniture.filter(({ why }) => why === 'footnote')
      .map(({ line }) => line.text);

  it('is geen tekst wanneer de tekst erboven naar haar verwijst', () => {
    expect(notesOf([text(86), ...marked('gemeenten.', '1', 6.5, 4), ...note, ...below])).toEqual([
      ...['1 Te vinden op de website.', 'Onder het kopje Wonen.'],
    ]);
  });

  it('is tekst wanneer niets naar haar verwijst', () => {
    expect(notesOf([text(86), text(100), ...note, ...below])).toEqual([]);
  });
});

describe('het streepje voor een punt van een opsomming zonder code', () => {
  const tag = { block: 3, heading: null, isArtifact: false, isNote: false, cell: null };
  const item = piece('de kosten in beeld te brengen', 72, 100, { tag });

  it('hoort bij de tekst erachter', () => {
    expect(withTaggedMarks([piece('-', 60, 100), item]).map((one) => one.tag?.block)).toEqual([
      3, 3,
    ]);
  });

  it.each([
    { name: 'op een andere regel', before: piece('-', 60, 80) },
    { name: 'ver ervoor', before: piece('-', 20, 100) },
    { name: 'dat een woord is', before: piece('samen', 40, 100) },
  ])('hoort er niet bij: iets $name', ({ before }) => {
    expect(withTaggedMarks([before, item]).map((one) => one.tag?.block)).toEqual([undefined, 3]);
  });
});
