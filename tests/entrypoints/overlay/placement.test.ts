import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Anchored,
  type Box,
  COMPACT_SIZE,
  placeBadges,
} from '../../../entrypoints/overlay.content/placement';

const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});

/** One line of text of 300 pixels in a column of 600, with a badge of 120 by 24. */
const anchored = (changes: Partial<Anchored> = {}): Anchored => ({
  key: 'motie',
  block: box(100, 50, 700, 70),
  lastLine: box(390, 50, 400, 70),
  width: 120,
  height: 24,
  obstacles: [],
  ...changes,
});

describe('een teken staat', () => {
  it('achter de laatste regel, op halve hoogte', () => {
    expect(placeBadges([anchored()], 1000).get('motie')).toEqual({
      left: 408,
      top: 48,
      isCompact: false,
    });
  });

  it('naast de kolom als de regel vol is en daar niets anders staat', () => {
    const full = anchored({ lastLine: box(690, 50, 700, 70) });
    expect(placeBadges([full], 1000).get('motie')).toMatchObject({ left: 708, isCompact: false });
  });

  it.each([
    {
      name: 'in de kantlijn, als pictogram, als de pagina daar ophoudt',
      changes: { lastLine: box(890, 50, 900, 70) },
    },
    {
      name: 'in de kantlijn, als pictogram, als daar iets anders staat',
      changes: { obstacles: [box(450, 0, 600, 400)] },
    },
  ])('$name', ({ changes }) => {
    const place = placeBadges([anchored(changes)], 1000).get('motie');
    expect(place).toEqual({ left: 72, top: 50, isCompact: true });
  });

  it.each([
    { name: 'twee kolommen in een brede kantlijn', left: 100 },
    { name: 'de kantlijn en achter de regel als de kantlijn smal is', left: 40 },
  ])('naast de eigen regel, ook op lage regels: $name', ({ left }) => {
    const heightOfLine = 15;
    const lines = Array.from({ length: 6 }, (_, at) => {
      const top = 50 + at * heightOfLine;
      const line = box(left, top, 900, top + heightOfLine);
      const words = box(left, top, 400, top + heightOfLine);
      return anchored({ key: String(at), block: line, lastLine: words, obstacles: [line] });
    });
    const places = placeBadges(lines, 1000);
    const drifts = lines.map(({ key, block }) => (places.get(key)?.top ?? 0) - block.top);
    expect(Math.max(...drifts)).toBeLessThanOrEqual(heightOfLine / 2);
  });

  it('als pictogram achter de regel als er ervoor geen kantlijn is', () => {
    const narrow = anchored({ block: box(4, 50, 320, 90), lastLine: box(4, 70, 200, 90) });
    expect(placeBadges([narrow], 320).get('motie')).toEqual({
      ...{ left: 208, top: 68, isCompact: true },
    });
  });

  it('als pictogram achter het blok als alleen daar een kantlijn is', () => {
    const narrow = anchored({ block: box(4, 50, 280, 70), lastLine: box(270, 50, 280, 70) });
    const beside = { ...narrow, obstacles: [box(284, 50, 290, 70)] };
    expect(placeBadges([beside], 320).get('motie')).toMatchObject({ left: 284, isCompact: true });
  });

  it('binnen de pagina als er ook geen kantlijn is', () => {
    const tight = anchored({ block: box(4, 50, 320, 70), lastLine: box(300, 50, 310, 70) });
    expect(placeBadges([tight], 320).get('motie')).toMatchObject({ left: 0, isCompact: true });
  });
});

const boxOf = (
  place: { left: number; top: number; isCompact: boolean },
  { width, height }: Anchored,
): Box => {
  const [w, h] = place.isCompact ? [COMPACT_SIZE, COMPACT_SIZE] : [width, height];
  return box(place.left, place.top, place.left + w, place.top + h);
};

it('staat nooit op een ander teken, en maakt de pagina nooit breder', () => {
  const side = fc.integer({ min: 0, max: 900 });
  const one = fc.record({ left: side, top: side, text: fc.integer({ min: 10, max: 400 }) });
  const PAGE = 1000;
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (blocks) => {
      const all = blocks.map(({ left, top, text }, index) =>
        anchored({
          key: String(index),
          block: box(left, top, PAGE, top + 20),
          lastLine: box(left + text - 10, top, left + text, top + 20),
        }),
      );
      const places = placeBadges(all, PAGE);
      const boxes = all.flatMap((badge) => {
        const place = places.get(badge.key);
        return place === undefined ? [] : [boxOf(place, badge)];
      });
      expect(boxes).toHaveLength(all.length);
      for (const [index, first] of boxes.entries()) {
        expect(first.right).toBeLessThanOrEqual(PAGE);
        for (const second of boxes.slice(index + 1)) {
          const apart =
            first.right <= second.left ||
            second.right <= first.left ||
            first.bottom <= second.top ||
            second.bottom <= first.top;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});
