import { describe, expect, it } from 'vitest';
import { type Box, placesOnPage } from '../../../entrypoints/reader/places-on-page';

/** A page of 400 by 800 pixels, 100 to the right and 50 down. */
const PAGE: Box = { left: 100, top: 50, right: 500, bottom: 850 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});

describe('wat op het scherm is geselecteerd, staat op de pagina', () => {
  it.each([
    {
      name: 'in delen van de pagina',
      rects: [box(200, 450, 300, 466)],
      places: [{ page: 3, left: 0.25, top: 0.5, right: 0.5, bottom: 0.52 }],
    },
    {
      name: 'met één plaats voor de stukken van een regel',
      rects: [box(140, 450, 180, 466), box(180, 452, 300, 466)],
      places: [{ page: 3, left: 0.1, top: 0.5, right: 0.5, bottom: 0.52 }],
    },
    {
      name: 'met een plaats voor elke regel',
      rects: [box(140, 450, 300, 466), box(140, 474, 200, 490)],
      places: [
        { page: 3, left: 0.1, top: 0.5, right: 0.5, bottom: 0.52 },
        { page: 3, left: 0.1, top: 0.53, right: 0.25, bottom: 0.55 },
      ],
    },
    {
      name: 'tot de rand van de pagina',
      rects: [box(300, 450, 900, 466)],
      places: [{ page: 3, left: 0.5, top: 0.5, right: 1, bottom: 0.52 }],
    },
    { name: 'niet tussen twee pagina’s', rects: [box(140, 855, 300, 870)], places: [] },
    { name: 'niet ernaast', rects: [box(0, 450, 80, 466)], places: [] },
  ])('$name', ({ rects, places }) => {
    const found = placesOnPage(3, PAGE, rects);
    expect(found).toHaveLength(places.length);
    for (const [index, place] of places.entries()) {
      expect(found[index]?.page).toBe(place.page);
      for (const side of ['left', 'top', 'right', 'bottom'] as const)
        expect(found[index]?.[side]).toBeCloseTo(place[side]);
    }
  });
});
