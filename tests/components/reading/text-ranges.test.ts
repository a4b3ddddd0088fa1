import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { piecesOf, rangeOf } from '../../../components/reading/text-ranges';

const { document, Text } = parseHTML('<body></body>');
/** The numbers of the DOM standard. */
const NodeFilter = { SHOW_ELEMENT: 1, SHOW_TEXT: 4 };

/** Keeps its two ends; linkedom has no range that may cut a text. */
class EndsOfRange {
  start: [string, number] | null = null;
  end: [string, number] | null = null;
  setStart(node: Text, offset: number): void {
    this.start = [node.data, offset];
  }
  setEnd(node: Text, offset: number): void {
    this.end = [node.data, offset];
  }
}

beforeAll(() => {
  for (const [name, value] of Object.entries({ document, NodeFilter, Text, Range: EndsOfRange }))
    vi.stubGlobal(name, value);
});
afterAll(() => vi.unstubAllGlobals());

function element(html: string): Element {
  const made = document.createElement('p');
  made.innerHTML = html;
  return made;
}

describe('de tekst van een element', () => {
  it('heeft een regeleinde waar de pagina een regel afbreekt', () => {
    const { text, pieces } = piecesOf(element('Motie <b>Urk</b><br>Havens'));
    expect(text).toBe('Motie Urk\nHavens');
    expect(pieces.map(({ node, start }) => [node.data, start])).toEqual([
      ['Motie ', 0],
      ['Urk', 6],
      ['Havens', 10],
    ]);
  });
});

describe('een stuk ervan', () => {
  const html = 'Motie <b>Urk</b><br>Havens';

  it.each([
    { name: 'binnen één tekst', of: [0, 5], ends: { start: ['Motie ', 0], end: ['Motie ', 5] } },
    { name: 'over meer teksten', of: [2, 12], ends: { start: ['Motie ', 2], end: ['Havens', 2] } },
    { name: 'op de grens van twee', of: [6, 9], ends: { start: ['Urk', 0], end: ['Urk', 3] } },
    { name: 'tot het eind', of: [10, 16], ends: { start: ['Havens', 0], end: ['Havens', 6] } },
    {
      name: 'verder dan de tekst',
      of: [10, 40],
      ends: { start: ['Havens', 0], end: ['Havens', 6] },
    },
  ])('$name', ({ of: [start = 0, end = 0], ends }) => {
    expect(rangeOf(piecesOf(element(html)).pieces, start, end)).toEqual(ends);
  });

  it.each([
    [3, 3],
    [5, 2],
  ])('van %d tot %d is er geen', (start, end) => {
    expect(rangeOf(piecesOf(element(html)).pieces, start, end)).toBeNull();
  });
});
