import { describe, expect, it } from 'vitest';
import type { Line } from '../../../motions/document/tree';
import { announcedCount } from '../../../motions/reading/announced-count';

const lines = (texts: readonly string[]): Line[] =>
  texts.map((text, id) => ({
    ...{ id, text, lead: 0, links: [] },
    place: { page: 1, left: 0, top: id / 100, right: 1, bottom: (id + 1) / 100 },
    style: { size: 10, font: 'plain', bold: false },
  }));

describe('hoeveel moties een inleiding aankondigt', () => {
  it.each([
    {
      name: 'in cijfers, over twee regels',
      texts: [
        'In de bijlage behandelen wij de volgende',
        '12 moties. Wij zien uit naar uw reactie.',
      ],
      count: 12,
    },
    { name: 'in letters', texts: ['Hieronder staan de vijf moties die nog open zijn.'], count: 5 },
    {
      name: 'het grootste van twee getallen',
      texts: ['Hieronder staan de 9 moties.', 'Van de volgende 3 moties is het rapport af.'],
      count: 9,
    },
    { name: 'geen getal', texts: ['Hieronder staan de moties die nog open zijn.'], count: null },
    {
      name: 'een getal dat niet naar beneden wijst',
      texts: ['Op de vorige ALV zijn 14 moties aangenomen.'],
      count: null,
    },
    { name: 'een ander meervoud', texts: ['Hieronder staan 4 resoluties.'], count: null },
    { name: 'niets', texts: [], count: null },
  ])('$name', ({ texts, count }) => {
    expect(announcedCount(lines(texts))?.announced ?? null).toBe(count);
  });
});
