import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nextRotation,
  ROTATIONS,
  type Rotation,
  turnRegion,
} from '../../../entrypoints/reader/rotation';

const TOP_LEFT = { page: 1, left: 0.1, top: 0.2, right: 0.4, bottom: 0.3 };

describe('een gedraaide pagina', () => {
  it.each([
    { name: 'staat rechtop: linksboven blijft', rotation: 0, corner: ['left', 'top'] },
    {
      name: 'een kwart gedraaid: linksboven komt rechtsboven',
      rotation: 90,
      corner: ['right', 'top'],
    },
    {
      name: 'op zijn kop: linksboven komt rechtsonder',
      rotation: 180,
      corner: ['right', 'bottom'],
    },
    {
      name: 'driekwart gedraaid: linksboven komt linksonder',
      rotation: 270,
      corner: ['left', 'bottom'],
    },
  ] as const)('$name', ({ rotation, corner: [across, down] }) => {
    const { left, top, right, bottom } = turnRegion(TOP_LEFT, rotation);
    expect((left + right) / 2 < 0.5 ? 'left' : 'right').toBe(across);
    expect((top + bottom) / 2 < 0.5 ? 'top' : 'bottom').toBe(down);
  });

  it('houdt van elk gebied de maat, en na vier kwartslagen de plek', () => {
    const fraction = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(fraction, fraction, fraction, fraction, (left, top, width, height) => {
        const [x, y] = [left / 1000, top / 1000];
        const region = {
          page: 3,
          left: x,
          top: y,
          right: x + width / 1000,
          bottom: y + height / 1000,
        };
        let turned = region;
        for (const _quarter of ROTATIONS) turned = turnRegion(turned, 90);
        for (const side of ['left', 'top', 'right', 'bottom'] as const) {
          expect(turned[side]).toBeCloseTo(region[side], 9);
        }
        const side = turnRegion(region, 270);
        expect(side.right - side.left).toBeCloseTo(height / 1000, 9);
        expect(side.bottom - side.top).toBeCloseTo(width / 1000, 9);
      }),
    );
  });

  it('draait door, en komt na de laatste kwartslag rechtop', () => {
    const seen: Rotation[] = [0];
    for (let turn = 0; turn < 4; turn++) seen.push(nextRotation(seen.at(-1) ?? 0));
    expect(seen).toEqual([0, 90, 180, 270, 0]);
  });
});
