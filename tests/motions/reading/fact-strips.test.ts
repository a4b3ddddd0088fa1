import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

const TITLES = ['Meer bankjes', 'Zwemles', 'Late bus'];
const ACCOUNT = 'Het gesprek met de staatssecretaris loopt nog.';
const HEADS = ['Vergadering', 'Onderwerp', 'Voorstel'];
const VALUES = ['ALV 26 juni 2024', 'Vervoer', 'Afdoen'];

class Strips {
  readonly builder = new TreeBuilder();

  table(rows: readonly (readonly string[])[]): Part {
    return {
      ...{ kind: 'table', columns: rows[0]?.length ?? 0 },
      rows: rows.map((texts) =>
        row(texts.map((text, column) => cell(column, [this.builder.paragraph(text)]))),
      ),
    };
  }

  texts(): Part[] {
    const { builder } = this;
    return [
      builder.section('Inhoud motie', 3, () => [builder.paragraph('Zorg voor geld.')]),
      builder.section('Toelichting', 3, () => [builder.paragraph(ACCOUNT)]),
    ];
  }

  read(parts: readonly Part[]) {
    const heading = this.builder.paragraph('Verantwoording over moties van de ALV');
    const tree = this.builder.tree([heading, ...parts]);
    return readDocument(tree, { sha256: 'a'.repeat(64) }).reading.motions;
  }
}

const ORDERS = [
  { name: 'vergadering eerst', order: [0, 1, 2] },
  { name: 'voorstel eerst', order: [2, 0, 1] },
];

describe('een tabel van één rij onder de titel van een motie', () => {
  it.each(ORDERS)('noemt van die motie feiten: $name', ({ order }) => {
    const strips = new Strips();
    const motions = strips.read(
      TITLES.map((title) =>
        strips.builder.section(`Motie Gouda en Tiel – ‘${title}’`, 2, () => [
          strips.table([order.map((at) => HEADS[at] ?? ''), order.map((at) => VALUES[at] ?? '')]),
          ...strips.texts(),
        ]),
      ),
    );
    expect(motions.map(({ title }) => title)).toEqual(TITLES);
    for (const motion of motions) {
      expect(motion.submitters.map(({ name }) => name)).toEqual(['Gouda', 'Tiel']);
      expect(motion.meeting?.date).toBe('2024-06-26');
      expect(motion.subject).toBe('Vervoer');
      expect(motion.request).toBe('Zorg voor geld.');
      expect(motion.account).toBe(ACCOUNT);
      expect(motion.proposal?.kind).toBe('afdoen');
    }
  });

  it('die de motie zelf noemt, is een tabel van moties', () => {
    const strips = new Strips();
    const motions = strips.read(
      TITLES.map((title) =>
        strips.builder.section('Moties over vervoer', 2, () => [
          strips.table([
            ['Motie', 'Vergadering', 'Stand van zaken', 'Voorstel'],
            [`Motie Gouda “${title}”`, 'ALV 26 juni 2024', ACCOUNT, 'Afdoen'],
          ]),
        ]),
      ),
    );
    expect(motions.map(({ title, account }) => [title, account])).toEqual(
      TITLES.map((title) => [title, ACCOUNT]),
    );
  });
});
