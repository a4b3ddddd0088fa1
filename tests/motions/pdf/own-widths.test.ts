/** Tables without lines, each as wide as its own text, with labels in the middle of their cells. */
import { describe, expect, it } from 'vitest';
import type { TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { paragraphsOf } from '../../../motions/reading/text-of';
import { page, piece } from './typeset';

const LEFT = 60;
const LEADING = 12;
/** Of a last paragraph, which is part of its cell: the label stands half of it lower than the text. */
const WHITE_BELOW = 14;

type Field = readonly [label: readonly string[], text: readonly string[]];

function table(fields: readonly Field[], column: number, top: number): [TextPiece[], number] {
  let y = top;
  const pieces = fields.flatMap(([label, text]) => {
    const height = Math.max(text.length * LEADING + WHITE_BELOW, label.length * LEADING);
    const labelTop = y + (height - label.length * LEADING) / 2;
    const textTop = y + (height - WHITE_BELOW - text.length * LEADING) / 2;
    y += height;
    return [
      ...text.map((line, at) => piece(line, column, textTop + at * LEADING)),
      ...label.map((line, at) => piece(line, LEFT, labelTop + at * LEADING)),
    ];
  });
  return [pieces, y];
}

const textsOf = (name: string): readonly (readonly string[])[] => [
  [`Motie Urk “${name}” (ALV 14 juni 2023)`],
  [
    `Pleit bij het Rijk voor ${name} in elke gemeente,`,
    'en meld de leden wat daarvan komt',
    'voor de volgende vergadering.',
  ],
  [
    `Over ${name} is in het voorjaar met de minister`,
    'gesproken. De minister zegde een brief toe,',
    'die in het najaar verscheen. De leden zijn',
    'daarover bericht.',
  ],
  ['Aanhouden'],
];
/** One label in a table with room for it, several lines of it in a narrow one. */
const WIDE = [
  ['Motie'],
  ['Vraag aan het bestuur'],
  ['Wat is er gedaan'],
  ['Voorstel aan de leden'],
];
const NARROW = [
  ['Motie'],
  ['Vraag aan', 'het bestuur'],
  ['Wat is er', 'gedaan'],
  ['Voorstel', 'aan de', 'leden'],
];

const fieldsOf = (labels: readonly (readonly string[])[], name: string): Field[] =>
  textsOf(name).map((text, at) => [labels[at] ?? [], text]);

const NAMES = ['bankjes', 'zwemles', 'bruggen', 'havens', 'kades', 'sluizen'];

/** Three tables a page. */
function pagesOf(columns: readonly number[]) {
  return [0, 3].map((first, index) => {
    let top = 90;
    const pieces = NAMES.slice(first, first + 3).flatMap((name, at) => {
      const column = columns[first + at] ?? 0;
      const [own, bottom] = table(fieldsOf(column > 160 ? WIDE : NARROW, name), column, top);
      top = bottom;
      return own;
    });
    return page(pieces, { number: index + 1 });
  });
}

describe('tabellen zonder lijnen, met labels in het midden van hun cel', () => {
  it.each([
    { name: 'smal voor breed', columns: [118, 171, 118, 171, 118, 171] },
    { name: 'breed voor smal', columns: [171, 118, 171, 118, 171, 118] },
    { name: 'steeds iets breder', columns: [120, 122, 125, 170, 173, 177] },
  ])('houden elke tekst bij zijn label: $name', ({ columns }) => {
    const { parts } = treeFromPdf(pagesOf(columns));
    const rows = parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
    const cells = rows.map((row) => row.cells.map((cell) => paragraphsOf(cell.parts).join(' ')));
    expect(cells).toEqual(
      NAMES.flatMap((name) =>
        textsOf(name).map((text, at) => [WIDE[at]?.join(' '), text.join(' ')]),
      ),
    );
  });
});
