import { describe, expect, it } from 'vitest';
import type { Cell, DocumentTree, Row } from '../../../motions/document/tree';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, TreeBuilder } from '../../generators/trees/tree-builder';

const MOTIONS = [
  { number: '1', title: 'Motie Gouda “Meer bankjes” (ALV 26 juni 2024)', proposal: 'Afdoen' },
  { number: '2', title: 'Motie Urk “Zwemles” (ALV 14 juni 2023)', proposal: 'Aanhouden' },
  { number: '3', title: 'Motie Tilburg “Late bus” (ALV 26 juni 2024)', proposal: 'Afdoen' },
];
const REQUEST = 'Roept het bestuur op om in gesprek te gaan met het Rijk.';
const ACCOUNT = 'Het gesprek met de staatssecretaris loopt nog.';

class Rows {
  readonly #builder = new TreeBuilder();
  readonly #rows: Row[] = [];

  /** `null` for a place that a cell from above covers. */
  add(texts: readonly (string | null)[], { span = 1, rows = 1, isContinued = false } = {}): this {
    const cells = texts.flatMap((text, column): Cell[] => {
      if (text === null) return [];
      const parts = text === '' ? [] : [this.#builder.paragraph(text)];
      const isLast = column === texts.length - 1;
      return [{ ...cell(column, parts, isLast ? span : 1), rows: column === 0 ? rows : 1 }];
    });
    this.#rows.push({ cells, isHead: false, isContinued });
    return this;
  }

  tree(columns: number): DocumentTree {
    const heading = this.#builder.paragraph('Verantwoording over moties van de ALV');
    return this.#builder.tree([heading, { kind: 'table', columns, rows: this.#rows }]);
  }
}

const read = (tree: DocumentTree) => readDocument(tree, { sha256: 'a'.repeat(64) }).reading;

function expectMotions(tree: DocumentTree): void {
  const { motions } = read(tree);
  expect(motions.map(({ title }) => title)).toEqual(['Meer bankjes', 'Zwemles', 'Late bus']);
  expect(motions.map(({ submitters }) => submitters.map(({ name }) => name))).toEqual([
    ['Gouda'],
    ['Urk'],
    ['Tilburg'],
  ]);
  expect(motions.map(({ request }) => request)).toEqual([REQUEST, REQUEST, REQUEST]);
  expect(motions.map(({ account }) => account)).toEqual([ACCOUNT, ACCOUNT, ACCOUNT]);
  expect(motions.map(({ proposal }) => proposal?.kind)).toEqual(['afdoen', 'aanhouden', 'afdoen']);
}

describe('een cel links die over de rijen van een motie loopt', () => {
  it('is de titel van die motie', () => {
    const rows = new Rows();
    for (const { title, proposal } of MOTIONS) {
      rows.add([title, 'Oproep', REQUEST], { rows: 3 });
      rows.add([null, 'Verantwoording', ACCOUNT]).add([null, 'Voorstel', proposal]);
    }
    expectMotions(rows.tree(3));
  });

  it('is de titel ook waar zij halverwege de rijen staat', () => {
    const rows = new Rows();
    for (const { title, proposal } of MOTIONS) {
      rows.add(['', 'Oproep', REQUEST]).add([title, 'Verantwoording', ACCOUNT]);
      rows.add(['', 'Voorstel', proposal]);
    }
    expectMotions(rows.tree(3));
  });

  it('is geen titel waar zij alleen het nummer zegt', () => {
    const rows = new Rows();
    for (const { number, title, proposal } of MOTIONS) {
      rows.add([`Motie ${number}`, title], { span: 2 });
      rows.add(['', 'Oproep', REQUEST]).add(['', 'Verantwoording', ACCOUNT]);
      rows.add(['', 'Voorstel', proposal]);
    }
    expectMotions(rows.tree(3));
  });

  it('laat de namen boven de kolommen buiten de eerste motie', () => {
    const rows = new Rows().add(['Motie', 'Rubriek', 'Toelichting']);
    for (const { title, proposal } of MOTIONS) {
      rows.add([title, 'Oproep', REQUEST], { rows: 3 });
      rows.add([null, 'Verantwoording', ACCOUNT]).add([null, 'Voorstel', proposal]);
    }
    const { motions } = read(rows.tree(3));
    expect(motions.map(({ subject }) => subject)).toEqual([undefined, undefined, undefined]);
    expect(motions.map(({ title }) => title)).toEqual(['Meer bankjes', 'Zwemles', 'Late bus']);
  });
});

describe('een titel over de hele breedte boven kolommen', () => {
  it('is de titel van de rij eronder', () => {
    const rows = new Rows().add(['Oproep', 'Verantwoording', 'Voorstel']);
    for (const { title, proposal } of MOTIONS) {
      rows.add([title], { span: 3 }).add([REQUEST, ACCOUNT, proposal]);
    }
    expectMotions(rows.tree(3));
  });

  it('blijft dat waar de rij op de volgende bladzijde verdergaat', () => {
    const rows = new Rows().add(['Oproep', 'Verantwoording', 'Voorstel']);
    for (const { title, proposal } of MOTIONS) {
      rows.add([title], { span: 3 }).add(['', '', proposal]);
      rows.add([REQUEST, ACCOUNT, ''], { isContinued: true });
    }
    expectMotions(rows.tree(3));
  });
});
