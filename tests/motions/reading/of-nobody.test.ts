import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

const HEADING = 'Verantwoording over de moties van de ALV';
const REQUEST = 'Roept het bestuur op om in gesprek te gaan met het Rijk.';
const ACCOUNT = 'Het gesprek met de staatssecretaris loopt nog.';
const SUBJECTS = ['Wonen', 'Sport', 'Vervoer', 'Onderwijs'];

/** Blocks of labels; `first` is the label and the text above the rest of each. */
function read(heading: string, first: (subject: string) => readonly (readonly [string, string])[]) {
  const builder = new TreeBuilder();
  const head = builder.paragraph(heading);
  const rows = SUBJECTS.flatMap((subject) =>
    [
      ...first(subject),
      ['Oproep', REQUEST] as const,
      ['Verantwoording', ACCOUNT] as const,
      ['Voorstel', 'Aanhouden'] as const,
    ].map(([label, text]) =>
      row([cell(0, [builder.paragraph(label)]), cell(1, [builder.paragraph(text)])]),
    ),
  );
  const parts: Part[] = [head, { kind: 'table', columns: 2, rows }];
  return readDocument(builder.tree(parts), { sha256: 'a'.repeat(64) }).reading;
}

const reasonsOf = ({ warnings }: ReturnType<typeof read>) =>
  warnings.map(({ reason }) => reason?.kind);

describe('blokken van een verantwoording waarin geen naam en geen vergadering staat', () => {
  it('zijn zonder titel geen motie, en dat wordt gezegd', () => {
    const reading = read(HEADING, (subject) => [['Onderwerp', subject]]);
    expect(reading.motions).toEqual([]);
    expect(reasonsOf(reading)).toEqual(['no-motion-read']);
  });

  it('zijn met titel moties, en dat de indieners ontbreken wordt gezegd', () => {
    const reading = read(HEADING, (subject) => [['Titel', `Meer ${subject}`]]);
    expect(reading.motions.map(({ title }) => title)).toEqual(SUBJECTS.map((one) => `Meer ${one}`));
    expect(reasonsOf(reading)).toContain('submitters-missing');
  });
});

it('blokken met titel in een stuk dat niet zegt dat het voor de leden is, worden gemeld en geen motie', () => {
  const reading = read('Lijst van de gemeente, in overleg met de VNG', (subject) => [
    ['Titel', `Meer ${subject}`],
  ]);
  expect(reading.motions).toEqual([]);
  expect(reasonsOf(reading)).toEqual(['no-motion-read']);
});

it('blokken waarvan de meeste namen niet gelezen zijn, worden gemeld', () => {
  const reading = read(HEADING, (subject) => [
    ['Motie', `Meer ${subject}`],
    ['Indiener', subject === 'Wonen' ? 'Gouda' : `Portefeuille ${subject}`],
  ]);
  expect(reading.motions).toEqual([]);
  expect(reasonsOf(reading)).toEqual(['no-motion-read']);
});

it('moties van fracties van een raad blijven weg, zonder een woord', () => {
  const reading = read('Moties van de raad, ook over de VNG', (subject) => [
    ['Motie', `Meer ${subject}`],
    ['Indiener', `Fractie ${subject}`],
  ]);
  expect(reading.motions).toEqual([]);
  expect(reasonsOf(reading)).toEqual([]);
});

it('een verantwoording over moties waarin niets als motie te lezen is, zegt dat', () => {
  const builder = new TreeBuilder();
  const parts: Part[] = [HEADING, ...SUBJECTS].map((text) => builder.paragraph(text));
  const { reading } = readDocument(builder.tree(parts), { sha256: 'a'.repeat(64) });
  expect(reading.document.kind).toBe('verantwoording');
  expect(reading.motions).toEqual([]);
  expect(reasonsOf(reading)).toEqual(['no-motion-read']);
});
