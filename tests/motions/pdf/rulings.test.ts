import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../motions/pdf/matrix';
import { OPERATOR, rulingsOf } from '../../../motions/pdf/rulings';

const UNTURNED: Matrix = [1, 0, 0, 1, 0, 0];
const line = (x1: number, y1: number, x2: number, y2: number) => [
  OPS.stroke,
  [Float32Array.of(0, x1, y1, 1, x2, y2)],
  null,
];

it('knows the operators by the numbers of the library', () => {
  expect(OPERATOR).toEqual({
    save: OPS.save,
    restore: OPS.restore,
    transform: OPS.transform,
    formBegin: OPS.paintFormXObjectBegin,
    formEnd: OPS.paintFormXObjectEnd,
    constructPath: OPS.constructPath,
  });
});

describe('lines on a page', () => {
  it.each([
    {
      name: 'a border over the width',
      args: [line(70, 100, 520, 100)],
      found: [{ direction: 'horizontal', at: 100, from: 70, to: 520 }],
    },
    {
      name: 'a border drawn cell by cell is one line',
      args: [line(70, 100, 180, 100), line(180, 100.4, 520, 100.4)],
      found: [{ direction: 'horizontal', at: 100, from: 70, to: 520 }],
    },
    { name: 'a slanting line is none', args: [line(0, 0, 100, 60)], found: [] },
    { name: 'a dash is none', args: [line(0, 0, 4, 0)], found: [] },
    {
      name: 'the edge of a column',
      args: [line(176, 70, 176, 760)],
      found: [{ direction: 'vertical', at: 176, from: 70, to: 760 }],
    },
  ])('$name', ({ args, found }) => {
    const fnArray = args.map(() => OPS.constructPath);
    expect(rulingsOf({ fnArray, argsArray: args }, UNTURNED)).toEqual(found);
  });

  it('follows the page when a form is moved', () => {
    const operators = {
      fnArray: [
        OPS.paintFormXObjectBegin,
        OPS.constructPath,
        OPS.paintFormXObjectEnd,
        OPS.constructPath,
      ],
      argsArray: [[[1, 0, 0, 1, 10, 20], null], line(0, 0, 100, 0), null, line(0, 0, 100, 0)],
    };
    expect(rulingsOf(operators, UNTURNED).map(({ at, from }) => [at, from])).toEqual([
      [0, 0],
      [20, 10],
    ]);
  });
});
