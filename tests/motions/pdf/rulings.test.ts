import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../motions/pdf/matrix';
import { IMAGE_OPERATORS, OPERATOR, rulingsOf } from '../../../motions/pdf/rulings';

const UNTURNED: Matrix = [1, 0, 0, 1, 0, 0];
const line = (x1: number, y1: number, x2: number, y2: number) => [
  OPS.stroke,
  [Float32Array.of(0, x1, y1, 1, x2, y2)],
  null,
];
const box = (left: number, top: number, right: number, bottom: number) => [
  OPS.fill,
  [Float32Array.of(0, left, top, 1, right, top, 1, right, bottom, 1, left, bottom, 4)],
  null,
];

it('noemt de tekenopdrachten zoals pdf.js ze nummert', () => {
  expect(OPERATOR).toEqual({
    save: OPS.save,
    restore: OPS.restore,
    transform: OPS.transform,
    clip: OPS.clip,
    evenOddClip: OPS.eoClip,
    fillColor: OPS.setFillRGBColor,
    formBegin: OPS.paintFormXObjectBegin,
    formEnd: OPS.paintFormXObjectEnd,
    constructPath: OPS.constructPath,
  });
});

it('kent een plaatje aan de opdracht die het tekent', () => {
  const painting = Object.entries(OPS).filter(([name]) => /^paint.*Image/u.test(name));
  expect(new Set(painting.map(([, operator]) => operator))).toEqual(IMAGE_OPERATORS);
});

const BORDER = { direction: 'horizontal', at: 100, from: 70, to: 520, isEdge: false };

describe('lijnen op een pagina', () => {
  it.each([
    { name: 'een lijn over de breedte', args: [line(70, 100, 520, 100)], found: [BORDER] },
    {
      name: 'een rand die per cel is getekend, is één lijn',
      args: [line(70, 100, 180, 100), line(180, 100.4, 520, 100.4)],
      found: [BORDER],
    },
    {
      name: 'een lijn van streepjes is een lijn, ook als ze door elkaar komen',
      args: [0, 2, 1, 3].map((step) => line(70 + 6 * step, 100, 73 + 6 * step, 100)),
      found: [{ ...BORDER, to: 91 }],
    },
    {
      name: 'een dun gevuld vlak is een lijn',
      args: [box(70, 99.5, 520, 100.5)],
      found: [BORDER],
    },
    { name: 'een schuine lijn is er geen', args: [line(0, 0, 100, 60)], found: [] },
    { name: 'een los streepje is er geen', args: [line(0, 0, 4, 0)], found: [] },
    {
      name: 'de rand van een kolom',
      args: [line(176, 70, 176, 760)],
      found: [{ direction: 'vertical', at: 176, from: 70, to: 760, isEdge: false }],
    },
    {
      name: 'een gekleurd vlak heeft vier zijden',
      args: [box(70, 100, 520, 140)],
      found: [
        { ...BORDER, isEdge: true },
        { ...BORDER, at: 140, isEdge: true },
        { direction: 'vertical', at: 70, from: 100, to: 140, isEdge: true },
        { direction: 'vertical', at: 520, from: 100, to: 140, isEdge: true },
      ],
    },
  ])('$name', ({ args, found }) => {
    const fnArray = args.map(() => OPS.constructPath);
    expect(rulingsOf({ fnArray, argsArray: args }, UNTURNED)).toEqual(found);
  });

  it('ziet een wit vlak niet', () => {
    const operators = {
      fnArray: [OPS.setFillRGBColor, OPS.constructPath],
      argsArray: [['#ffffff'], box(70, 100, 520, 140)],
    };
    expect(rulingsOf(operators, UNTURNED)).toEqual([]);
  });

  it('eindigen waar de pagina ze afsnijdt', () => {
    const operators = {
      fnArray: [OPS.eoClip, OPS.constructPath, OPS.constructPath, OPS.constructPath],
      argsArray: [
        null,
        [OPS.endPath, [Float32Array.of(0, 0, 0, 1, 500, 0, 1, 500, 800, 1, 0, 800, 4)], null],
        line(70, 100, 70, 900),
        line(0, 850, 500, 850),
      ],
    };
    expect(rulingsOf(operators, UNTURNED)).toEqual([
      { direction: 'vertical', at: 70, from: 100, to: 800, isEdge: false },
    ]);
  });

  const area = (left: number, top: number, right: number, bottom: number) => [
    OPS.endPath,
    [Float32Array.of(0, left, top, 1, right, top, 1, right, bottom, 1, left, bottom, 4)],
    null,
  ];
  it.each([
    {
      name: 'een hele bladzijde die door een cel heen wordt gekleurd, heeft de zijden van die cel',
      clip: area(70, 100, 520, 140),
      found: [100, 140, 70, 520],
    },
    {
      name: 'door een smalle spleet gekleurd is het een lijn',
      clip: area(70, 100, 520, 101),
      found: [100.5],
    },
    { name: 'naast de bladzijde is er niets te zien', clip: area(900, 100, 950, 140), found: [] },
  ])('$name', ({ clip, found }) => {
    const operators = {
      fnArray: [OPS.clip, OPS.constructPath, OPS.constructPath],
      argsArray: [null, clip, box(0, 0, 595, 842)],
    };
    expect(rulingsOf(operators, UNTURNED).map(({ at }) => at)).toEqual(found);
  });

  it('verschuiven mee met een formulier', () => {
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
