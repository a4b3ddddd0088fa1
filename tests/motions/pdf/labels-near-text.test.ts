import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import type { TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { page, piece } from './typeset';

const LEFT = 60;
const LEADING = 12;

const FIELDS = [
  ['Thema', 'Bestuur'],
  ['Reactie van het bestuur', 'De handreiking is in het voorjaar aan', 'alle leden gestuurd.'],
  ['Advies bestuur', 'Afdoen'],
] as const;
const MANY = [...FIELDS, ...FIELDS, ...FIELDS, ...FIELDS];

const kindsOf = (parts: readonly Part[]): string[] => [...new Set(parts.map(({ kind }) => kind))];

describe('labels vlak voor hun tekst', () => {
  const WHITE = 6;
  const COLUMN = 200;

  /** Every label ends right before the column, or begins at the left with its text behind it. */
  const near = (isFlushRight: boolean): TextPiece[] => {
    let y = 100;
    return MANY.flatMap(([label, ...lines]) => {
      const name = piece(label, LEFT, y);
      const shift = isFlushRight ? COLUMN - WHITE - name.right : 0;
      const own = lines.map((line, at) =>
        piece(line, isFlushRight ? COLUMN : at === 0 ? name.right + WHITE : LEFT, y + at * LEADING),
      );
      y += (lines.length - 1) * LEADING + 16;
      return [{ ...name, left: name.left + shift, right: name.right + shift }, ...own];
    });
  };

  it('staan in een kolom wanneer ze rechts gelijk staan', () => {
    const { parts } = treeFromPdf([page(near(true))]);
    expect(kindsOf(parts)).toEqual(['table']);
  });

  it('staan in geen kolom wanneer ze links gelijk staan en de tekst ertegen aan loopt', () => {
    const { parts } = treeFromPdf([page(near(false))]);
    expect(kindsOf(parts)).toEqual(['lines']);
  });

  it('zijn geen nummers van een lijst die rechts gelijk staan', () => {
    const items = Array.from({ length: 12 }, (_, at) => {
      const number = piece(`${at + 1}.`, LEFT, 100 + 16 * at);
      const shift = LEFT + 15 - number.right;
      return [
        { ...number, left: number.left + shift, right: number.right + shift },
        piece(
          `Het bestuur deed wat gevraagd was, voor de ${at + 1}e maal`,
          LEFT + 20,
          100 + 16 * at,
        ),
      ];
    });
    expect(kindsOf(treeFromPdf([page(items.flat())]).parts)).not.toContain('table');
  });
});
