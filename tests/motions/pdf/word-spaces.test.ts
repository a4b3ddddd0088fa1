import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import type { TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { textOf } from '../../../motions/reading/text-of';
import { labelled, page, piece, SIZE } from './typeset';

/** Wider spaces part the pieces of a line, as they do in a file. */
const WITHIN = 0.6 * SIZE;

/** A line that reaches from margin to margin; behind a full stop the space may be wider. */
function justified(text: string, left: number, right: number, y: number, behindStop = 1) {
  const words = text.split(' ');
  const weights = words.slice(0, -1).map((word) => (word.endsWith('.') ? behindStop : 1));
  const free = right - left - 5 * words.join('').length;
  const space = free / weights.reduce((sum, weight) => sum + weight, 0);
  const pieces: TextPiece[] = [];
  let x = left;
  for (const [index, word] of words.entries()) {
    const gap = space * (weights[index - 1] ?? 0);
    const last = pieces.at(-1);
    if (last !== undefined && gap <= WITHIN) {
      Object.assign(last, { text: `${last.text} ${word}`, right: x + gap + 5 * word.length });
    } else pieces.push(piece(word, x + gap, y));
    x += gap + 5 * word.length;
  }
  return pieces;
}

/** Every line but the last of each paragraph reaches the margin. */
const paragraph = (lines: readonly string[], left: number, right: number, top: number, stop = 1) =>
  lines.flatMap((line, index) => {
    const y = top + 12 * index;
    return index === lines.length - 1
      ? [piece(line, left, y)]
      : justified(line, left, right, y, stop);
  });

const tablesIn = (pieces: TextPiece[]): string[][] => {
  const inParts = (parts: readonly Part[]): string[][] =>
    parts.flatMap((part) =>
      part.kind === 'table'
        ? part.rows.map(({ cells }) => cells.map(({ parts: own }) => textOf(own)))
        : [],
    );
  return inParts(treeFromPdf([page(pieces)]).parts);
};

const FULL = 'Het bestuur sprak hierover met alle gemeenten en met';
const WIDE = 'met grote regelmaat teruggekeerd bij';
const repeated = (lines: readonly string[], times: number): string[] =>
  Array.from({ length: times }, () => lines).flat();

describe('uitgevulde tekst', () => {
  it.each([
    {
      name: 'met wijde spaties onder elkaar is geen tabel',
      pieces: paragraph([...repeated([FULL, WIDE], 6), 'de leden.'], 60, 330, 100),
    },
    {
      name: 'met wijde spaties op de laatste volle regel is geen tabel',
      pieces: Array.from({ length: 6 }, (_, index) =>
        paragraph([FULL, WIDE, 'de leden.'], 60, 330, 100 + 50 * index),
      ).flat(),
    },
    {
      name: 'met een punt achter het eerste woord van een regel is geen tabel',
      pieces: paragraph(
        [...repeated([FULL, 'lang. Twaalf ervan doen mee aan de'], 6), 'proef.'],
        ...([60, 330, 100] as const),
      ),
    },
    {
      name: 'met een wijde spatie achter een punt is geen tabel',
      pieces: paragraph(
        [...repeated([FULL, 'Het punt keert terug in mei. De evaluatie is klaar'], 6), 'nu.'],
        ...([60, 330, 100, 3] as const),
      ),
    },
  ])('$name', ({ pieces }) => {
    expect(tablesIn(pieces)).toEqual([]);
  });

  it('naast labels blijft in haar eigen kolom, ook waar een spatie zo wijd is als de kolom ernaast', () => {
    const pieces = ['Oproep van de', 'Verantwoording', 'Voorstel van het'].flatMap(
      (label, index) => [
        piece(label, 60, 100 + 50 * index, { bold: true, font: 'bold' }),
        ...paragraph([WIDE, FULL, 'de leden.'], 160, 430, 100 + 50 * index),
      ],
    );
    expect(tablesIn(pieces).map(([label]) => label)).toEqual([
      'Oproep van de',
      'Verantwoording',
      'Voorstel van het',
    ]);
  });

  it('verandert niets aan een tabel met rafelige regels', () => {
    const rows = [
      ['Oproep', ['Meer bankjes in de', 'openbare ruimte.']],
      ['Voorstel', ['Als afgedaan', 'te beschouwen.']],
    ] as const;
    expect(tablesIn(labelled([...rows, ...rows])).map(([label]) => label)).toEqual([
      ...['Oproep', 'Voorstel', 'Oproep', 'Voorstel'],
    ]);
  });
});
