import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import type { TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { textOf } from '../../../motions/reading/text-of';
import { page, piece } from './typeset';

const letters = (count: number): string => String.fromCharCode(97 + (count % 26)).repeat(4);
const RIGHT = 535;
/** Text that ends at the right edge, as a note in a card does. */
const atRight = (text: string, y: number): TextPiece => {
  const own = piece(text, 0, y);
  return { ...own, left: RIGHT - own.right, right: RIGHT };
};
const bold = (text: string, y: number): TextPiece => piece(text, 60, y, { bold: true });
/** As wide as the page. */
const wide = (from: number, y: number): TextPiece =>
  piece(
    `Over ${letters(from)} sprak het bestuur met de minister en het Rijk, en daarna met alle leden van de VNG en hun raden`,
    60,
    y,
  );

type Card = { title: readonly string[]; note: string; texts?: (y: number) => TextPiece[] };

function cards(all: readonly Card[]): TextPiece[] {
  let y = 60;
  return all.flatMap(({ title, note, texts }, index) => {
    const middle = y + (12 * (title.length - 1)) / 2;
    const head = [...title.map((line, at) => bold(line, y + 12 * at)), atRight(note, middle)];
    const below = y + 12 * title.length + 16;
    y = below + 90;
    return [...head, ...(texts?.(below) ?? [wide(index, below), wide(index + 9, below + 12)])];
  });
}

const rowsOf = (pieces: TextPiece[]): string[][] => {
  const tables = (parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => (part.kind === 'section' ? tables(part.parts) : [part]));
  return tables(treeFromPdf([page(pieces)]).parts).flatMap((part) =>
    part.kind === 'table'
      ? part.rows.map(({ cells }) => cells.map(({ parts }) => textOf(parts).replace('\n', ' ')))
      : [],
  );
};

const BANKJES = { title: ['Motie Gouda “Bankjes langs de Gouwe”'], note: 'Afdoen' };
const ZWEMLES = { title: ['Motie Urk “Zwemles”'], note: 'De motie aanhouden' };
const PONT = {
  title: ['Motie Ede en Wageningen “De pont vaart door,', 'ook in de winter en bij hoog water”'],
  note: 'Aanhouden',
};

describe('een woord rechts van de titel van een kaart', () => {
  it('staat in een cel naast de hele titel, ook halverwege twee regels', () => {
    expect(rowsOf(cards([BANKJES, ZWEMLES, PONT]))).toEqual(
      [BANKJES, ZWEMLES, PONT].map(({ title, note }) => [title.join(' '), note]),
    );
  });

  it('blijft bij zijn titel waar de tekst eronder de bladzijde niet vult', () => {
    const short = (y: number) => [piece('Dit is gedaan.', 60, y)];
    const rows = rowsOf(cards([PONT, BANKJES, { ...ZWEMLES, texts: short }, PONT, BANKJES]));
    expect(rows.map(([, note]) => note)).toEqual([
      ...['Aanhouden', 'Afdoen', 'De motie aanhouden', 'Aanhouden', 'Afdoen'],
    ]);
  });

  it('is er geen wanneer eronder alleen tekst in dezelfde twee kolommen staat', () => {
    const texts = (y: number) => [
      piece('Het gesprek met het Rijk loopt, en er', 60, y),
      piece('volgt in mei een brief aan de leden.', 60, y + 12),
      atRight('Stand', y),
    ];
    const rows = rowsOf(cards([BANKJES, ZWEMLES, PONT].map((card) => ({ ...card, texts }))));
    expect(rows.some(([, note]) => note === 'Stand')).toBe(true);
  });

  it('is er geen waar het op één plaats staat', () => {
    const plain = [BANKJES, ZWEMLES].map(({ title }, index) => [
      ...title.map((line) => bold(line, 300 + 60 * index)),
      wide(index + 4, 320 + 60 * index),
    ]);
    expect(rowsOf([...cards([BANKJES]), ...plain.flat()])).toEqual([]);
  });
});
