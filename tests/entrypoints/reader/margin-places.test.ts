import { describe, expect, it } from 'vitest';
import { regionOnPage, roomBelow } from '../../../entrypoints/reader/margin-places';
import type { Region } from '../../../motions/model';

const region = (page: number, top: number, bottom: number, left = 0.1, right = 0.9): Region => ({
  page,
  left,
  top,
  right,
  bottom,
});

describe('het merk in de kantlijn', () => {
  const regions = [region(4, 0.8, 1), region(5, 0, 0.1, 0.1, 0.4), region(5, 0.05, 0.3, 0.4, 0.9)];

  it('staat langs alles wat de motie op de pagina inneemt', () => {
    expect(regionOnPage(regions, 4)).toEqual(region(4, 0.8, 1));
    expect(regionOnPage(regions, 5)).toEqual(region(5, 0, 0.3));
  });

  it('staat niet op een andere pagina', () => {
    expect(regionOnPage(regions, 6)).toBeNull();
  });

  it.each([
    { name: 'tot de volgende motie', tops: [0.2, 0.5, 0.9], room: 0.3 },
    { name: 'tot het eind van de pagina na de laatste', tops: [0.1, 0.2], room: 0.8 },
  ])('heeft ruimte $name', ({ tops, room }) => {
    const shown = tops.map((top) => ({ region: region(4, top, top + 0.1) }));
    expect(roomBelow(region(4, 0.2, 0.25), shown)).toBeCloseTo(room);
  });
});
