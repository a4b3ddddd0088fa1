import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

const HEAD = ['Motie', 'Indiener(s)', 'ALV', 'Inhoud', 'Verantwoording', 'Voorstel'];
const TOLD = 'Het gesprek met de staatssecretaris loopt nog.';
const motion = (title: string, who: string): string[] => [
  ...[title, who, 'ALV 26 juni 2024', 'Roept het bestuur op tot overleg.', TOLD, 'Aanhouden'],
];

function read(rows: readonly (readonly string[])[]) {
  const builder = new TreeBuilder();
  const head = builder.paragraph('Verantwoording over uitvoering moties ALV');
  const table = {
    ...{ kind: 'table' as const, columns: HEAD.length },
    rows: rows.map((texts) =>
      row(
        texts.map((text, column) => cell(column, text === '' ? [] : [builder.paragraph(text, 20)])),
      ),
    ),
  };
  return readDocument(builder.tree([head, table]), { sha256: 'a'.repeat(64) }).reading;
}

describe('koppen boven kolommen die verderop in de tabel nog eens staan', () => {
  it('zijn geen motie, en er blijft niets ongelezen', () => {
    const { motions, warnings } = read([
      HEAD,
      motion('Zwemles', 'Gouda'),
      motion('De pont', 'Ede'),
      HEAD,
      motion('Bankjes', 'Urk'),
    ]);
    expect(motions.map(({ title }) => title)).toEqual(['Zwemles', 'De pont', 'Bankjes']);
    expect(motions.flatMap((one) => one.warnings.map(({ reason }) => reason?.kind))).not.toContain(
      'label-inside',
    );
    expect(warnings.map(({ code }) => code)).toEqual([]);
  });

  it('zijn iets anders dan een rij die één van de woorden zegt', () => {
    const { motions } = read([
      HEAD,
      motion('Zwemles', 'Gouda'),
      motion('Motie', 'Ede'),
      motion('Bankjes', 'Urk'),
    ]);
    expect(motions).toHaveLength(3);
  });
});
