import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

const TITLES = ['Zwemles voor allen', 'Muziek op school', 'Meer bomen langs de weg'];
const ASKED = 'Roept het bestuur op om te pleiten voor een vaste vergoeding.';
const TOLD =
  'Het gesprek met de staatssecretaris loopt nog, en wij berichten de leden daarover voor de zomer.';

const rowsWith =
  (builder: TreeBuilder) =>
  (texts: readonly string[], isHead = false) =>
    row(
      texts.map((text, column) => cell(column, [builder.paragraph(text)])),
      { isHead },
    );

/** One table for all motions: a head, and for each motion its title over all columns and its rows. */
function readTable(head: readonly string[], labels: readonly string[]) {
  const builder = new TreeBuilder();
  const rowOf = rowsWith(builder);
  const rows = [
    rowOf(head, true),
    ...TITLES.flatMap((title) => [
      row([cell(0, [builder.paragraph(`Deventer – ‘${title}’ (ALV 26 juni 2024)`)], 2)]),
      ...[ASKED, TOLD, 'Aanhouden'].map((text, at) => rowOf([labels[at] ?? '', text])),
    ]),
  ];
  return readDocument(builder.tree([{ kind: 'table', columns: 2, rows }]), {
    sha256: 'a'.repeat(64),
  }).reading.motions;
}

describe('een kop van een tabel die ook het label van een tekst kan zijn', () => {
  it.each([
    { name: 'bekende woorden', labels: ['Oproep', 'Verantwoording', 'Voorstel'] },
    { name: 'deels bekende woorden', labels: ['Gevraagde inzet', 'Verrichte inzet', 'Afronding'] },
    { name: 'onbekende woorden', labels: ['Ambitie', 'Verrichtingen', 'Slotsom'] },
  ])('maakt van de rijen onder elke titel geen moties: $name', ({ labels }) => {
    const motions = readTable(['Kenmerk', 'Inhoud'], labels);
    expect(motions.map(({ title, request, account }) => ({ title, request, account }))).toEqual(
      TITLES.map((title) => ({ title, request: ASKED, account: TOLD })),
    );
    expect(motions.map(({ proposal }) => proposal?.kind)).toEqual(TITLES.map(() => 'aanhouden'));
  });
});

describe('een tabel met een motie in elke rij', () => {
  it.each(['Gemeente', 'Wie'])(
    'blijft dat als onder elke vergadering dezelfde gemeenten staan, onder “%s”',
    (name) => {
      const builder = new TreeBuilder();
      const rowOf = rowsWith(builder);
      const rows = [
        rowOf([name, 'Motie', 'Stand van zaken', 'Voorstel'], true),
        ...TITLES.flatMap((title, at) => [
          row([cell(0, [builder.paragraph(`ALV 26 juni ${2022 + at}`)], 4)]),
          rowOf(['Deventer', title, TOLD, 'Aanhouden']),
          rowOf(['Gouda', `${title}, ook later`, TOLD, 'Afdoen']),
        ]),
      ];
      const tree = builder.tree([{ kind: 'table', columns: 4, rows }]);
      const { motions } = readDocument(tree, { sha256: 'a'.repeat(64) }).reading;
      expect(motions.map(({ title, proposal }) => [title, proposal?.kind])).toEqual(
        TITLES.flatMap((title) => [
          [title, 'aanhouden'],
          [`${title}, ook later`, 'afdoen'],
        ]),
      );
    },
  );
});
