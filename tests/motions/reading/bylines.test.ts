import { describe, expect, it } from 'vitest';
import type { DocumentTree, Part } from '../../../motions/document/tree';
import { isByline } from '../../../motions/reading/bylines';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

it.each([
  { name: 'een gemeente en een vergadering', text: 'Doetinchem, ALV 14 juni 2023', is: true },
  { name: 'meer gemeenten', text: 'Voorst en Brummen e.a., ALV 26 juni 2024', is: true },
  { name: 'een titel', text: 'Ondergronds parkeren', is: false },
  { name: 'alleen een vergadering', text: 'ALV 26 juni 2024', is: false },
  { name: 'alleen een gemeente', text: 'Doetinchem', is: false },
  {
    name: 'een zin over een gemeente en een vergadering',
    text: 'In Doetinchem is de motie van de ALV 14 juni 2023 besproken',
    is: false,
  },
])('$name zegt wel of niet wie de motie indiende', ({ text, is }) => {
  expect(isByline(text)).toBe(is);
});

const MOTIONS = [
  ['Ondergronds parkeren', 'Doetinchem, ALV 14 juni 2023'],
  ['Toekomstbestendige zwembaden', 'Papendrecht e.a., ALV 26 juni 2024'],
  ['Gelijke kansen voor het mbo', 'Gouda en Urk, ALV 14 juni 2023'],
] as const;

const LABELLED = [
  ['Betreft', 'Onderwijs'],
  ['Voorstel', 'Als afgedaan te beschouwen'],
  ['Oproep', 'Roept het bestuur op om in gesprek te gaan met het Rijk.'],
  ['Verantwoording', 'Het gesprek met de staatssecretaris loopt nog.'],
] as const;

type Above = (builder: TreeBuilder, texts: readonly string[]) => Part[];

function documentOf(above: Above): DocumentTree {
  const builder = new TreeBuilder();
  const heading = builder.paragraph('Verantwoording over moties van de ALV');
  const parts = MOTIONS.flatMap((texts) => {
    const head = above(builder, texts);
    const rows = LABELLED.map(([label, text]) =>
      row([cell(0, [builder.paragraph(label)]), cell(1, [builder.paragraph(text)])]),
    );
    const [first] = head;
    return first?.kind === 'table'
      ? [{ ...first, rows: [...first.rows, ...rows] }]
      : [...head, { kind: 'table' as const, columns: 2, rows }];
  });
  return builder.tree([heading, ...parts]);
}

describe('wie en wanneer in een eigen rij onder de titel', () => {
  it.each([
    {
      name: 'als rij over de hele tabel',
      tree: documentOf((builder, texts) => [
        {
          kind: 'table',
          columns: 2,
          rows: texts.map((text) => row([cell(0, [builder.paragraph(text)], 2)])),
        },
      ]),
    },
    {
      name: 'als regel onder een kop',
      tree: documentOf((builder, [title = '', who = '']) => [
        {
          kind: 'section',
          heading: [builder.line(title, { bold: true })],
          level: 2,
          parts: [builder.paragraph(who)],
        },
      ]),
    },
  ])('is geen titel: $name', ({ tree }) => {
    const { motions } = readDocument(tree, { sha256: 'a'.repeat(64) }).reading;
    expect(motions.map(({ title }) => title)).toEqual(MOTIONS.map(([title]) => title));
    expect(motions.map(({ submitters }) => submitters.map(({ name }) => name))).toEqual([
      ['Doetinchem'],
      ['Papendrecht'],
      ['Gouda', 'Urk'],
    ]);
    expect(motions.map(({ meeting }) => meeting?.date)).toEqual([
      '2023-06-14',
      '2024-06-26',
      '2023-06-14',
    ]);
    expect(motions.map(({ subject }) => subject)).toEqual(['Onderwijs', 'Onderwijs', 'Onderwijs']);
  });
});

const FACTS = ['Wonen', 'Economie en werk', 'Zorg'] as const;
/** Below a title in its own heading a line of facts, in the type of a heading too. */
function parted(
  line: (who: string, when: string, about: string) => string,
  { hasBreak = false, isNamed = false } = {},
) {
  const builder = new TreeBuilder();
  const parts = MOTIONS.flatMap(([title, byline], index): Part[] => {
    const [who = '', when = ''] = byline.split(', ');
    const facts = line(who, when, FACTS[index] ?? '');
    const lines = hasBreak ? facts.split('/') : [facts];
    const rows = LABELLED.filter(([label]) => label !== 'Betreft').map(
      ([label, text]): Part => ({
        ...{ kind: 'section', heading: [builder.line(label, { bold: true })], level: 3 },
        parts: [builder.paragraph(text)],
      }),
    );
    return [
      {
        ...{ kind: 'section', level: 1, parts: [] },
        heading: [builder.line(isNamed ? `Motie ${who} “${title}”` : `“${title}”`, { size: 18 })],
      },
      {
        ...{ kind: 'section', heading: lines.map((text) => builder.line(text)), level: 2 },
        parts: rows,
      },
    ];
  });
  const head = builder.paragraph('Verantwoording over moties van de ALV');
  return readDocument(builder.tree([head, ...parts]), { sha256: 'a'.repeat(64) }).reading.motions;
}

describe('wie, wanneer en waarover achter elkaar onder de titel, met een teken ertussen', () => {
  it.each([
    {
      name: 'een streep',
      read: () => parted((who, when, about) => `${who} | ${when} | ${about}`),
    },
    {
      name: 'een punt, en over twee regels',
      read: () => parted((who, when, about) => `${when} · ${who}/· ${about}`, { hasBreak: true }),
    },
    {
      name: 'een teken aan het eind van een regel',
      read: () => parted((who, when, about) => `${who} •/${when} • ${about}`, { hasBreak: true }),
    },
    {
      name: 'een streep, en wie in de titel',
      read: () =>
        parted((_, when, about) => `${about} | aangenomen door de ${when}`, { isNamed: true }),
    },
  ])('is geen titel: $name', ({ read }) => {
    const motions = read();
    expect(motions.map(({ title }) => title)).toEqual(MOTIONS.map(([title]) => title));
    expect(motions.map(({ submitters }) => submitters.map(({ name }) => name).join())).toEqual([
      ...['Doetinchem', 'Papendrecht', 'Gouda,Urk'],
    ]);
    expect(motions.map(({ meeting }) => meeting?.date)).toEqual([
      ...['2023-06-14', '2024-06-26', '2023-06-14'],
    ]);
    expect(motions.map(({ subject }) => subject)).toEqual([...FACTS]);
  });

  it.each([
    { name: 'wat ermee gebeurt', last: 'Aangehouden' },
    { name: 'een zin', last: 'Dit punt is besproken met het Rijk.' },
    { name: 'nog een vergadering', last: 'besproken in de ALV 18 juni 2025' },
    { name: 'een bedrag', last: '20 miljoen euro' },
  ])('maakt van $name geen onderwerp', ({ last }) => {
    const motions = parted((who, when) => `${who} | ${when} | ${last}`);
    expect(motions.map(({ subject }) => subject)).toEqual([undefined, undefined, undefined]);
  });
});
