import { describe, expect, it } from 'vitest';
import { placesOnPages } from '../../../entrypoints/reader/place-marks';
import type { Place } from '../../../motions/document/place';

const onPage = (page: number, top: number): Place => ({
  ...{ page, top },
  ...{ left: 0.1, right: 0.9, bottom: top + 0.02 },
});
const inText: Place = { block: 3, from: 0, to: 12, anchor: null };

const CASES = [
  { name: 'een veld zonder plek wijst niets aan', places: [], expected: [] },
  {
    name: 'een oproep die over de bladzijde gaat, begint op de eerste',
    places: [onPage(4, 0.1), onPage(3, 0.8)],
    expected: [onPage(3, 0.8), onPage(4, 0.1)],
  },
  {
    name: 'regels van één bladzijde staan van boven naar onder',
    places: [onPage(2, 0.5), onPage(2, 0.2)],
    expected: [onPage(2, 0.2), onPage(2, 0.5)],
  },
  {
    name: 'een plek in de tekst van een webpagina staat op geen bladzijde',
    places: [inText, onPage(1, 0.3)],
    expected: [onPage(1, 0.3)],
  },
];

describe('plekken van een veld op de bladzijden', () => {
  it.each(CASES)('$name', ({ places, expected }) => {
    expect(placesOnPages(places)).toEqual(expected);
  });
});
