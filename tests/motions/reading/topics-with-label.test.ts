import { describe, expect, it } from 'vitest';
import type { DocumentTree, Part } from '../../../motions/document/tree';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, TreeBuilder } from '../../generators/trees/tree-builder';

const TITLES = ['Meer bankjes', 'Zwemles', 'Late bus', 'Schone sloot', 'Open loket', 'Vrije dag'];
const ACCOUNT = 'Het gesprek met de staatssecretaris loopt nog.';

const subjectsOf = (tree: DocumentTree) =>
  readDocument(tree, { sha256: 'a'.repeat(64) }).reading.motions.map(
    ({ title, subject }) => `${title}: ${subject}`,
  );

/** A topic, and the titles of the motions below it. */
type Group = readonly [topic: string, titles: readonly string[]];

const EXPECTED = [
  ...['Meer bankjes: Wonen', 'Zwemles: Wonen', 'Late bus: Sport', 'Schone sloot: Sport'],
  ...['Open loket: Sport', 'Vrije dag: Wonen'],
];
const GROUPS: readonly Group[] = [
  ['Wonen', TITLES.slice(0, 2)],
  ['Sport', TITLES.slice(2, 5)],
  ['Wonen', TITLES.slice(5)],
];
/** A topic of one motion comes first. */
const SINGLE: readonly Group[] = [
  ['Wonen', TITLES.slice(0, 1)],
  ['Sport', TITLES.slice(1, 4)],
  ['Jeugd', TITLES.slice(4)],
];
const EXPECTED_SINGLE = [
  ...['Meer bankjes: Wonen', 'Zwemles: Sport', 'Late bus: Sport', 'Schone sloot: Sport'],
  ...['Open loket: Jeugd', 'Vrije dag: Jeugd'],
];

/** Sections per topic, in each a section per motion with its labels as headings. */
function sections(label: string, groups: readonly Group[]): DocumentTree {
  const builder = new TreeBuilder();
  const motions = (titles: readonly string[]) =>
    titles.map((title) =>
      builder.section(title, 3, () => [
        builder.paragraph('Indiener: Gouda | ALV 26 juni 2024'),
        builder.section('Oproep', 4, () => [builder.paragraph('Zorg voor geld.')]),
        builder.section('Onze inzet', 4, () => [builder.paragraph(ACCOUNT)]),
        builder.section('Voorstel', 4, () => [builder.paragraph('Afdoen')]),
      ]),
    );
  return builder.tree([
    builder.section('Verantwoording over moties van de ALV', 1, () => [
      ...groups.map(([topic, titles]) =>
        builder.section(`${label}: ${topic}`, 2, () => motions(titles)),
      ),
    ]),
  ]);
}

/** A table with a motion in each row, and a row over all columns above those of a topic. */
function rows(label: string, groups: readonly Group[]): DocumentTree {
  const builder = new TreeBuilder();
  const row = (texts: readonly string[], isHead = false) => ({
    ...{ isHead, isContinued: false },
    cells: texts.map((text, column) => cell(column, [builder.paragraph(text)])),
  });
  const topicRow = (topic: string) => ({
    ...{ isHead: false, isContinued: false },
    cells: [{ ...cell(0, [builder.paragraph(`${label}${topic}`)]), span: 3 }],
  });
  const heading = builder.paragraph('Verantwoording over moties van de ALV');
  const head = row(['Motie', 'Uitvoering', 'Voorstel'], true);
  const own = groups.flatMap(([topic, titles]) => [
    topicRow(topic),
    ...titles.map((title) => row([`Motie Gouda “${title}” (ALV 26 juni 2024)`, ACCOUNT, 'Afdoen'])),
  ]);
  const table: Part = { kind: 'table', columns: 3, rows: [head, ...own] };
  return builder.tree([heading, table]);
}

describe('het onderwerp staat met een label boven meer moties', () => {
  it.each([
    { name: 'als kop', tree: sections('Thema', GROUPS), subjects: EXPECTED },
    {
      name: 'als kop met een ander label',
      tree: sections('Portefeuille', GROUPS),
      subjects: EXPECTED,
    },
    {
      name: 'als kop, eerst boven één motie',
      tree: sections('Onderwerp', SINGLE),
      subjects: EXPECTED_SINGLE,
    },
    { name: 'als rij over alle kolommen', tree: rows('Onderwerp: ', GROUPS), subjects: EXPECTED },
    {
      name: 'als rij, eerst boven één motie',
      tree: rows('Thema: ', SINGLE),
      subjects: EXPECTED_SINGLE,
    },
    { name: 'als rij zonder label', tree: rows('', SINGLE), subjects: EXPECTED_SINGLE },
  ])('$name', ({ tree, subjects }) => {
    expect(subjectsOf(tree)).toEqual(subjects);
  });

  it('en staat het bij elke motie, dan erft geen andere het', () => {
    const builder = new TreeBuilder();
    const motion = (title: string, topic: string | null) => [
      builder.section(`Motie Gouda “${title}” (ALV 26 juni 2024)`, 2, () => [
        ...(topic === null ? [] : [builder.paragraph(`Thema: ${topic}`)]),
        builder.paragraph('Oproep: Zorg voor geld.'),
        builder.paragraph(`Verslag: ${ACCOUNT}`),
        builder.paragraph('Voorstel: Afdoen'),
      ]),
    ];
    const topics = ['Wonen', 'Wonen', 'Sport', null, 'Sport', 'Sport'];
    const parts = TITLES.flatMap((title, index) => motion(title, topics[index] ?? null));
    const heading = builder.paragraph('Verantwoording over moties van de ALV');
    expect(subjectsOf(builder.tree([heading, ...parts]))).toEqual(
      TITLES.map((title, index) => `${title}: ${topics[index] ?? undefined}`),
    );
  });
});
