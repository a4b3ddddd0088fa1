import { describe, expect, it } from 'vitest';
import type { Part, Table } from '../../../motions/document/tree';
import { cutRows } from '../../../motions/pdf/aligned-rows';
import { LabelHabits, labelBlocks } from '../../../motions/pdf/label-blocks';
import { linesOf, type TextLine } from '../../../motions/pdf/lines';
import { measure } from '../../../motions/pdf/measures';
import type { Page, TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { textOf } from '../../../motions/reading/text-of';
import { labelled, page, piece } from './typeset';

const tablesIn = (parts: readonly Part[]): Table[] =>
  parts.flatMap((part) => {
    if (part.kind === 'table') return [part];
    return part.kind === 'section' ? tablesIn(part.parts) : [];
  });

const rowsOf = (pages: readonly Page[]): string[][] =>
  tablesIn(treeFromPdf(pages).parts).flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ parts }) => textOf(parts))),
  );

const textBeside = (rows: readonly string[][], label: string): string[] =>
  rows.filter(([first]) => first === label).map(([, text = '']) => text);

type Row = [label: string, lines: string[]];

/** Paragraphs lie as far apart as rows do, so that only the labels tell where a row ends. */
const motion = (name: string, count: number): Row[] => [
  ['Thema', [`Thema van ${name}`]],
  [
    'Oproep',
    [
      `Roept het bestuur op om voor ${name}`,
      `te pleiten bij het Rijk en ${name}`,
      'snel te herstellen.',
    ],
  ],
  ['Uitvoering', Array.from({ length: count }, (_, at) => `Over ${name} is dit regel ${at + 1}`)],
];

/** A page whose last row goes on over its end: the label then stands at the top of that row. */
function cutPage(name: string, number: number): Page {
  const whole = labelled([['Voorstel', ['Aanhouden']], ...motion(name, 7)], { place: 'middle' });
  const last = Math.max(...whole.map(({ baseline }) => baseline));
  const cut = Array.from({ length: 9 }, (_, at) =>
    piece(`Over wegen is dit regel ${at + 1}`, 180, last + 20 + 12 * at),
  );
  const label = piece('Uitvoering', 60, last + 20, { bold: true, font: 'bold' });
  return page([...whole, label, ...cut], { number });
}

describe('labels in het midden van hun rij', () => {
  it('blijven dat ook als op elke bladzijde een rij over het einde gaat', () => {
    const rows = rowsOf([cutPage('bruggen', 1), cutPage('sluizen', 2), cutPage('kades', 3)]);
    expect(textBeside(rows, 'Oproep')).toEqual(
      ['bruggen', 'sluizen', 'kades'].map(
        (name) =>
          `Roept het bestuur op om voor ${name} te pleiten bij het Rijk en ${name} snel te herstellen.`,
      ),
    );
  });

  it('laten geen hoogte over tussen twee rijen, zodat geen regel wegvalt', () => {
    const pieces = labelled([...motion('wegen', 5), ...motion('paden', 4)], { place: 'middle' });
    const linesAt = (isLabel: boolean): TextLine[] =>
      linesOf(pieces.filter(({ left }) => (left === 60) === isLabel));
    const labels = linesAt(true).map((line) => ({
      lines: [line],
      top: line.top,
      bottom: line.bottom,
    }));
    const strip = { labels, contents: linesAt(false), startsPage: false, endsPage: false };
    const cuts = cutRows(strip, 'middle');
    expect(cuts[0]?.from).toBe(Number.NEGATIVE_INFINITY);
    expect(cuts.at(-1)?.to).toBe(Number.POSITIVE_INFINITY);
    expect(cuts.slice(1).map(({ from }) => from)).toEqual(cuts.slice(0, -1).map(({ to }) => to));
  });

  it('houden een rij heel die een bladzijde vult, hoe ver haar alinea’s ook uiteen staan', () => {
    const heights = [100, 112, 142, 154, 184, 196, 208, 220, 232, 244, 274, 286, 298, 328];
    const contents = linesOf(
      heights.map((at) => piece(`Dit is de regel op hoogte ${at}`, 180, at)),
    );
    const [first, last] = [contents[0], contents.at(-1)];
    const middle = ((first?.top ?? 0) + (last?.bottom ?? 0)) / 2;
    const label = {
      lines: linesOf([piece('7', 60, middle + 3)]),
      top: middle - 5,
      bottom: middle + 5,
    };
    const strip = { labels: [label], contents, startsPage: true, endsPage: true };
    expect(cutRows(strip, 'middle').map((row) => row.label === label)).toEqual([true]);
  });

  it('krijgen de rij erboven niet mee die zelf geen label heeft', () => {
    const twice = (name: string): Row[] => [
      ...motion(name, 5),
      ['', [`Later bleek over ${name} nog meer`, `dan over ${name} al bekend was.`]],
      ['Voorstel', [`Aanhouden tot ${name}`, 'klaar zijn, en daarna', 'als afgedaan zien.']],
    ];
    const names = ['bruggen', 'sluizen', 'kades'];
    const rows = rowsOf([page(labelled(names.flatMap(twice), { place: 'middle' }))]);
    const beside = (label: string) =>
      textBeside(rows, label).map((text) => text.replaceAll('\n', ' '));
    expect(beside('Voorstel')).toEqual(
      names.map((name) => `Aanhouden tot ${name} klaar zijn, en daarna als afgedaan zien.`),
    );
    expect(beside('')).toEqual(
      names.map((name) => `Later bleek over ${name} nog meer dan over ${name} al bekend was.`),
    );
  });

  it('laten de rest van een rij heel onder de titel die boven aan de bladzijde terugkomt', () => {
    const title = (at: number): TextPiece =>
      piece(
        'Motie Deventer “Bruggen en sluizen op orde in de hele provincie” (ALV 26 juni 2024)',
        60,
        at,
        {
          bold: true,
          font: 'bold',
        },
      );
    const lines = (from: number, count: number, top: number): TextPiece[] =>
      Array.from({ length: count }, (_, at) =>
        piece(`Over bruggen is dit regel ${from + at}`, 180, top + 12 * at),
      );
    const label = (text: string, at: number): TextPiece =>
      piece(text, 60, at, { bold: true, font: 'bold' });
    const first = labelled(motion('sluizen', 7), { place: 'middle', top: 120 });
    const last = Math.max(...first.map(({ baseline }) => baseline));
    const asked = [...lines(1, 3, last + 20), label('Oproep', last + 20)];
    const rest = [...lines(4, 1, 130), ...lines(8, 7, 160), label('Uitvoering', 196)];
    const other = labelled([['Voorstel', ['Afdoen']], ...motion('kades', 5)], {
      place: 'middle',
      top: 260,
    });
    const rows = rowsOf([
      page([title(100), ...first, ...asked]),
      page([title(100), ...rest, ...other], { number: 2 }),
    ]);
    const told = textBeside(rows, 'Uitvoering').find((text) => text.includes('regel 8'));
    expect(told).toContain('regel 14');
    expect(told).not.toContain('regel 4');
  });

  it('eindigen ook bij een vraagteken', () => {
    const lines = linesOf(
      ['Wat is', 'dat?', 'Wat vraagt', 'de motie?', 'En wat is er', 'gedaan?'].map((text, at) =>
        piece(text, 60, 100 + 12 * at),
      ),
    );
    const blocks = labelBlocks(
      { lines, contents: [], hasOwnWidths: false },
      measure([lines]),
      new LabelHabits([lines]),
    );
    expect(blocks.map((block) => block.lines.map(({ text }) => text).join(' '))).toEqual([
      'Wat is dat?',
      'Wat vraagt de motie?',
      'En wat is er gedaan?',
    ]);
  });

  it('horen bij wat er tussen haakjes onder staat, ook als labels op een dubbele punt eindigen', () => {
    const remark = (pieces: TextPiece[]): TextPiece[] =>
      pieces.flatMap((one) =>
        one.text === 'Oproep'
          ? [
              { ...one, text: 'Oproep:', baseline: one.baseline - 6 },
              piece('(samengevat)', 60, one.baseline + 6, { bold: true, font: 'bold' }),
            ]
          : [one.left === 60 ? { ...one, text: `${one.text}:` } : one],
      );
    const rows = rowsOf([
      page(remark(labelled([...motion('wegen', 5), ...motion('paden', 5)], { place: 'middle' }))),
    ]);
    expect(textBeside(rows, 'Oproep: (samengevat)')).toHaveLength(2);
    expect(textBeside(rows, '(samengevat)')).toEqual([]);
  });
});
