import { describe, expect, it } from 'vitest';
import type { Row, Table } from '../../../motions/document/tree';
import { cardsBeside } from '../../../motions/reading/cards-beside';
import { KnownLabels } from '../../../motions/reading/known-labels';
import { textOf } from '../../../motions/reading/text-of';
import { cellOf } from './cells';

const table = (...rows: string[][]): Table => ({
  ...{ kind: 'table', columns: rows[0]?.length ?? 0 },
  rows: rows.map((own): Row => ({ cells: own.map(cellOf), isHead: false, isContinued: false })),
});
const cardsOf = (own: Table): string[][][] | null =>
  cardsBeside(own, new KnownLabels([own]))?.map(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ parts }) => textOf(parts).replaceAll('\n', ' '))),
  ) ?? null;

const BANKJES = [
  ['Titel', 'Meer bankjes'],
  ['Indiener', 'Gouda'],
  ['Voorstel', 'Afdoen'],
];
const ZWEMLES = [
  ['Titel', 'Zwemles'],
  ['Indiener', 'Urk'],
  ['Voorstel', 'Aanhouden'],
];

describe('moties als kaarten naast elkaar', () => {
  it('met het label links van de inhoud worden kaart voor kaart gelezen', () => {
    const beside = table(...BANKJES.map((row, at) => [...row, ...(ZWEMLES[at] ?? [])]));
    expect(cardsOf(beside)).toEqual([BANKJES, ZWEMLES]);
  });

  it('met het label boven de inhoud worden kaart voor kaart gelezen', () => {
    const below = table(
      ...BANKJES.flatMap(([label = '', text = ''], at) => [
        [label, label],
        [text, ZWEMLES[at]?.[1] ?? ''],
      ]),
    );
    expect(cardsOf(below)).toEqual([BANKJES, ZWEMLES]);
  });

  it('in twee rijen onder elkaar houden hun volgorde', () => {
    const rows = BANKJES.map((row, at) => [...row, ...(ZWEMLES[at] ?? [])]);
    const last = BANKJES.map((row) => [...row, '', '']);
    expect(cardsOf(table(...rows, ...last))?.slice(0, 3)).toEqual([BANKJES, ZWEMLES, BANKJES]);
  });

  it('met tekst over meer regels houden die tekst bij hun eigen motie', () => {
    const beside = table(
      ['Titel', 'Titel'],
      ['Meer bankjes', 'Zwemles'],
      ['Verantwoording', 'Verantwoording'],
      ['Er is een brief', 'Het gesprek'],
      ['gestuurd.', 'loopt nog.'],
      ['Voorstel', 'Voorstel'],
      ['Afdoen', 'Aanhouden'],
    );
    expect(cardsOf(beside)?.map(([, account]) => account)).toEqual([
      ['Verantwoording', 'Er is een brief gestuurd.'],
      ['Verantwoording', 'Het gesprek loopt nog.'],
    ]);
  });

  it.each([
    { name: 'een tabel met één kolom labels', rows: [...BANKJES, ...ZWEMLES] },
    {
      name: 'een tabel met een motie per rij',
      rows: [
        ['Titel', 'Indiener', 'Voorstel'],
        ['Meer bankjes', 'Gouda', 'Afdoen'],
        ['Zwemles', 'Urk', 'Afdoen'],
        ['Speelplekken', 'Ede', 'Afdoen'],
      ],
    },
    {
      name: 'een tabel waarin twee cellen toevallig hetzelfde zeggen',
      rows: [...BANKJES, ['Titel', 'Titel'], ...ZWEMLES],
    },
  ])('$name is geen rij kaarten', ({ rows }) => {
    expect(cardsOf(table(...rows))).toBeNull();
  });
});
