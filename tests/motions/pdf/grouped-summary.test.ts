import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../motions/pdf/lines';
import type { Ruling, TextPiece } from '../../../motions/pdf/page';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { readDocument } from '../../../motions/reading/read-document';
import { horizontal, page, piece } from './typeset';

const COLUMNS = [60, 210, 300, 470] as const;
const LEADING = 12;
const HEAD = ['Motie', 'Indiener', 'Stand van zaken', 'Voorstel'];
const OF_2024 = 'Najaars ALV 29 november 2024';
const OF_2023 = 'ALV 14 juni 2023';

type Row = readonly (readonly string[])[];
const ROWS: readonly (Row | string)[] = [
  OF_2024,
  [
    ['Regels voor de', 'kermisbranche'],
    ['Tilburg'],
    ['Er is een contract', 'gemaakt met de bond.'],
    ['Afdoen'],
  ],
  [
    ['Steun bij de Wet open', 'overheid'],
    ['Borne'],
    ['De subsidie is', 'aangevraagd.'],
    ['Aanhouden'],
  ],
  OF_2023,
  [['Natuurlijke', 'begraafplaatsen'], ['Emmen'], ['De wet wordt', 'gemoderniseerd.'], ['Afdoen']],
  [
    ['Hulp bij complexe', 'scheidingen'],
    ['Texel'],
    ['Het programma loopt', 'nog tot de zomer.'],
    ['Afdoen'],
  ],
];

/** A head that only its colour parts from the row below it, and a line below each other row. */
function summary() {
  const pieces: TextPiece[] = HEAD.map((text, column) =>
    piece(text, COLUMNS[column] ?? 0, 200, { bold: true }),
  );
  const rulings: Ruling[] = [];
  let y = 224;
  for (const row of ROWS) {
    if (typeof row === 'string') pieces.push(piece(row, COLUMNS[0], y, { bold: true }));
    else {
      for (const [column, lines] of row.entries()) {
        for (const [index, line] of lines.entries()) {
          pieces.push(piece(line, COLUMNS[column] ?? 0, y + index * LEADING));
        }
      }
      y += LEADING;
    }
    rulings.push(horizontal(y + 8, 56, 540));
    y += 24;
  }
  const title = piece('Verantwoording moties, agendapunt 8 van de ALV', 60, 100, { size: 16 });
  return page([title, ...pieces], { rulings });
}

describe('een overzicht met de vergadering boven haar moties', () => {
  const { reading } = readDocument(treeFromPdf([summary()]), { sha256: 'a'.repeat(64) });

  it('houdt de kop van de kolommen buiten de moties', () => {
    expect(reading.motions.map(({ title }) => title)).toEqual([
      'Regels voor de kermisbranche',
      'Steun bij de Wet open overheid',
      'Natuurlijke begraafplaatsen',
      'Hulp bij complexe scheidingen',
    ]);
    expect(reading.motions[0]?.account).toBe('Er is een contract gemaakt met de bond.');
  });

  it('geeft elke motie de vergadering die erboven staat', () => {
    const dates = reading.motions.map(({ meeting }) => meeting?.date);
    expect(dates).toEqual(['2024-11-29', '2024-11-29', '2023-06-14', '2023-06-14']);
  });
});

it('een hoog opgeheven cijfer van een voetnoot is geen tekst', () => {
  const [line, ...others] = linesOf([
    piece('De cijfers staan op de site.', 60, 200),
    piece('1', 200, 195, { size: 6 }),
    piece('In totaal deden 214 gemeenten mee.', 206, 200),
  ]);
  expect(line?.text).toBe('De cijfers staan op de site. In totaal deden 214 gemeenten mee.');
  expect(others).toEqual([]);
});
