import { describe, expect, it } from 'vitest';
import { partedByFrames } from '../../../motions/pdf/frames';
import { gridsOf } from '../../../motions/pdf/grid';
import type { Box, Page, Ruling, TextPiece } from '../../../motions/pdf/page';
import type { MarkedPage } from '../../../motions/pdf/page-marks';

const piece = (text: string, left: number, baseline: number): TextPiece => ({
  ...{ text, left, right: left + 100, baseline, size: 10, font: 'plain', bold: false },
  ...{ spaceBefore: false, tag: null },
});
const frame = ({ left, right, top, bottom }: Box): Ruling[] => [
  { isEdge: false, direction: 'horizontal', at: top, from: left, to: right },
  { isEdge: false, direction: 'horizontal', at: bottom, from: left, to: right },
  { isEdge: false, direction: 'vertical', at: left, from: top, to: bottom },
  { isEdge: false, direction: 'vertical', at: right, from: top, to: bottom },
];
const lines = (word: string, left: number, top: number, count = 5): TextPiece[] =>
  Array.from({ length: count }, (_, at) => piece(`${word}${at}`, left, top + 12 * at));

function pageOf(boxes: Box[], pieces: TextPiece[]): MarkedPage {
  const rulings = boxes.flatMap(frame);
  const page: Page = {
    ...{ number: 1, width: 600, height: 800, pieces, rulings, slanted: [] },
    ...{ hasImage: false, tables: [], quarterTurns: 0 },
  };
  return { page, grids: gridsOf(rulings), pieces, marks: [] };
}
const wordsOf = (page: MarkedPage): string[] =>
  partedByFrames(page).map(({ pieces }) =>
    [...new Set(pieces.map(({ text }) => text.slice(0, 1)))].join(''),
  );

const LEFT = { left: 40, right: 290, top: 100, bottom: 300 };
const RIGHT = { left: 300, right: 560, top: 100, bottom: 300 };
const around = [piece('inleiding', 50, 60), piece('slot', 50, 700)];

describe('kaders naast elkaar op een bladzijde', () => {
  it('worden een voor een gelezen, met wat erboven en eronder staat', () => {
    const pieces = [...around, ...lines('a', 50, 120), ...lines('b', 310, 120)];
    expect(wordsOf(pageOf([LEFT, RIGHT], pieces))).toEqual(['i', 'a', 'b', 's']);
  });

  it('in twee rijen worden rij voor rij gelezen', () => {
    const lower = [LEFT, RIGHT].map((box) => ({ ...box, top: 320, bottom: 520 }));
    const upper = [...lines('a', 50, 120), ...lines('b', 310, 120)];
    const pieces = [...upper, ...lines('c', 50, 340), ...lines('d', 310, 340)];
    expect(wordsOf(pageOf([LEFT, RIGHT, ...lower], pieces))).toEqual(['a', 'b', 'c', 'd']);
  });

  it.each([
    { name: 'één kader', boxes: [LEFT] },
    { name: 'kaders onder elkaar', boxes: [LEFT, { ...LEFT, top: 320, bottom: 520 }] },
    { name: 'een kader naast een leeg kader', boxes: [LEFT, { ...RIGHT, left: 450 }] },
  ])('$name parten de bladzijde niet', ({ boxes }) => {
    const pieces = [...lines('a', 50, 120), ...lines('c', 50, 340), ...lines('b', 310, 560)];
    expect(partedByFrames(pageOf(boxes, pieces))).toHaveLength(1);
  });
});
