import { describe, expect, it } from 'vitest';
import { linesBelow } from '../../../motions/document/walk';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { page, piece } from './typeset';

/** The first lines of a page with these notes at its foot. */
function textOf(texts: readonly string[], notes: readonly string[]): string[] {
  const tree = treeFromPdf([
    page([
      ...texts.map((text, index) => piece(text, 60, 60 + 14 * index)),
      ...Array.from({ length: 20 }, (_, at) =>
        piece(`Regel ${'abcdefghijklmnopqrst'[at]}`, 60, 130 + 14 * at),
      ),
      ...notes.map((text, index) => piece(text, 60, 760 + 10 * index, { size: 8 })),
    ]),
  ]);
  return tree.lines.slice(0, texts.length).map(({ text }) => text);
}

const NOTES = [
  '1. Zie de tabel op StatLine.',
  '2. De andere drie zijn Almere, Nijmegen en Tynaarlo.',
];

describe('het cijfer van een voetnoot dat even groot is als de tekst', () => {
  it('is geen tekst', () => {
    expect(
      textOf(['Er zijn cijfers per postcode.1 De regeling', 'Gouda is daar een van.2'], NOTES),
    ).toEqual(['Er zijn cijfers per postcode. De regeling', 'Gouda is daar een van.']);
  });

  it.each([
    {
      name: 'zonder noten onder aan de bladzijde',
      texts: ['Zoals bepaald in art.2 van de wet'],
      notes: [],
    },
    {
      name: 'met een andere noot',
      texts: ['Zoals bepaald in art.2 van de wet'],
      notes: NOTES.slice(0, 1),
    },
    {
      name: 'als niet elke noot zo’n cijfer heeft',
      texts: ['Zoals bepaald in art.2 van de wet'],
      notes: NOTES,
    },
    {
      name: 'als er meer zijn dan noten',
      texts: ['In art.1 van de wet', 'Zie de tabel.1'],
      notes: NOTES.slice(0, 1),
    },
  ])('blijft staan: $name', ({ texts, notes }) => {
    expect(textOf(texts, notes)).toEqual(texts);
  });
});

describe('een document van één bladzijde', () => {
  const lastWords = (foot: string): string | undefined => {
    const lines = Array.from({ length: 20 }, (_, at) =>
      piece(`Regel ${'abcdefghijklmnopqrst'[at]}`, 60, 60 + 14 * at),
    );
    const { parts } = treeFromPdf([page([...lines, piece(foot, 400, 800)])]);
    return linesBelow(parts).at(-1)?.text;
  };

  it.each(['1', '- 1 -', 'Pagina 1 van 1', 'pag. 1', 'Blz. 1/1', 'Bladzijde 1'])(
    'heeft een nummer dat geen tekst is: %s',
    (foot) => {
      expect(lastWords(foot)).toBe('Regel t');
    },
  );

  it.each(['Pagina 3 gaat over water', 'Punt 1', '26 juni 2024'])(
    'houdt zijn tekst: %s',
    (foot) => {
      expect(lastWords(foot)).toBe(foot);
    },
  );
});
