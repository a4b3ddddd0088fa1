import { describe, expect, it } from 'vitest';
import type { TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { readDocument } from '../../../motions/reading/read-document';
import { page, piece } from './typeset';

const BOLD = { bold: true, font: 'bold' };
const LEADING = 12;
const LABELS = 60;

type Row = readonly [label: readonly string[], contents: readonly string[]];

const MOTIONS: readonly (readonly Row[])[] = [
  [
    [['Motie'], ['Meer bankjes']],
    [['Gemeente(n)'], ['Gouda']],
    [['Behandeld in'], ['ALV 26 juni 2024']],
    [
      ['Inhoud van de', 'motie'],
      [
        'Het bestuur wordt gevraagd te pleiten bij het Rijk voor geld',
        'voor bankjes langs alle wegen.',
      ],
    ],
    [
      ['Uitvoering door', 'het bestuur'],
      [
        'Er is een brief gestuurd aan de minister en daarop is nu ook',
        'geantwoord. Hij wil er geen geld voor vrijmaken, maar roept',
        'gemeenten op het samen te doen.',
      ],
    ],
    [['Voorstel'], ['Afdoen']],
  ],
  [
    [['Motie'], ['Zwemles']],
    [['Gemeente(n)'], ['Tiel en Goes']],
    [['Behandeld in'], ['ALV 18 juni 2025']],
    // One line beside a label of two.
    [['Inhoud van de', 'motie'], ['Zorg voor zwemles.']],
    [
      ['Uitvoering door', 'het bestuur'],
      ['De regeling is verlengd tot en met het einde van deze eeuw,', 'en uitgebreid.'],
    ],
    [['Voorstel'], ['Aanhouden']],
  ],
  [
    [['Motie'], ['Late bus']],
    [['Gemeente(n)'], ['Urk']],
    [['Behandeld in'], ['ALV 26 juni 2024']],
    [
      ['Inhoud van de', 'motie'],
      ['Laat op elke lijn in het land ook na middernacht nog een bus', 'rijden.'],
    ],
    [
      ['Uitvoering door', 'het bestuur'],
      ['Vervoerders rijden in de helft van de regio’s nu tot één uur.'],
    ],
    [['Voorstel'], ['Afdoen']],
  ],
];

/** Rows right below each other; all lines as far apart as within a text, but for a gap between rows. */
function typeset(contents: number, gap: number): TextPiece[] {
  const pieces = [
    piece('Verantwoording over moties van de ALV', LABELS, 60, { ...BOLD, size: 16 }),
  ];
  let y = 100;
  for (const rows of MOTIONS) {
    for (const [label, lines] of rows) {
      pieces.push(
        ...label.map((text, index) => piece(text, LABELS, y + index * LEADING, BOLD)),
        ...lines.map((text, index) => piece(text, contents, y + index * LEADING)),
      );
      y += Math.max(label.length, lines.length) * LEADING + gap;
    }
  }
  return pieces;
}

const read = (pieces: TextPiece[]) =>
  readDocument(treeFromPdf([page(pieces)]), { sha256: '0'.repeat(64) }).reading.motions;

describe('rijen zonder witregel ertussen', () => {
  it.each([
    { name: 'dicht op elkaar', contents: 150, gap: 0 },
    { name: 'dicht op elkaar, met een brede kolom voor de labels', contents: 200, gap: 0 },
    { name: 'met een witregel ertussen', contents: 150, gap: 6 },
  ])('$name', ({ contents, gap }) => {
    const motions = read(typeset(contents, gap));
    expect(motions.map(({ title }) => title)).toEqual(['Meer bankjes', 'Zwemles', 'Late bus']);
    expect(motions.map(({ submitters }) => submitters.map(({ name }) => name).join())).toEqual([
      ...['Gouda', 'Tiel,Goes', 'Urk'],
    ]);
    expect(motions.map(({ request }) => request)).toEqual(
      MOTIONS.map((rows) => rows[3]?.[1].join(' ')),
    );
    expect(motions.map(({ account }) => account)).toEqual(
      MOTIONS.map((rows) => rows[4]?.[1].join(' ')),
    );
    expect(motions.map(({ proposal }) => proposal?.text)).toEqual([
      'Afdoen',
      'Aanhouden',
      'Afdoen',
    ]);
  });
});
