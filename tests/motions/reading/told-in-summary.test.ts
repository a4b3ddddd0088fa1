import { describe, expect, it } from 'vitest';
import type { Part, Row } from '../../../motions/document/tree';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, TreeBuilder } from '../../generators/trees/tree-builder';

const REQUEST = 'Roept het bestuur op om in gesprek te gaan met het Rijk.';
const ACCOUNT = 'Het gesprek met de staatssecretaris loopt nog.';
const MOTIONS = [
  { title: 'Meer bankjes', who: 'Gouda', meeting: 'ALV 26 juni 2024', proposal: 'Afdoen' },
  { title: 'Zwemles', who: 'Urk en Ede', meeting: 'ALV 14 juni 2023', proposal: 'Aanhouden' },
  { title: 'Late bus', who: 'Tilburg', meeting: 'ALV 26 juni 2024', proposal: 'Afdoen' },
];

function read(columns: readonly ('meeting' | 'proposal')[], own: 'meeting' | 'proposal') {
  const builder = new TreeBuilder();
  const line = (text: string): Part => ({
    ...{ kind: 'lines', breaks: 'printed', lines: [builder.line(text)] },
  });
  const row = (texts: readonly string[], isHead = false): Row => ({
    cells: texts.map((text, column) => cell(column, [line(text)])),
    ...{ isHead, isContinued: false },
  });
  const heading = builder.paragraph('Verantwoording over moties voor de ALV van 18 juni 2025');
  const wholes = MOTIONS.map((motion, index) =>
    builder.section(`${index + 1}. ${motion.title}`, 2, () => [
      line(`Motie van ${motion.who}${own === 'meeting' ? ` – ${motion.meeting}` : ''}`),
      builder.section('Verzoek', 3, () => [line(REQUEST)]),
      builder.section('Uitvoering', 3, () => [line(ACCOUNT)]),
      ...(own === 'proposal'
        ? [builder.section('Voorstel', 3, () => [line(motion.proposal)])]
        : []),
    ]),
  );
  const labels = { meeting: 'ALV', proposal: 'Voorstel' };
  const table: Part = {
    ...{ kind: 'table', columns: 1 + columns.length },
    rows: [
      row(['Motie', ...columns.map((name) => labels[name])], true),
      ...MOTIONS.map((motion) => row([motion.title, ...columns.map((name) => motion[name])])),
    ],
  };
  const tree = builder.tree([heading, ...wholes, line('Overzicht van de voorstellen'), table]);
  return readDocument(tree, { sha256: 'a'.repeat(64) }).reading.motions;
}

describe('een overzicht achter de moties', () => {
  it.each([
    { name: 'de voorstellen', own: 'meeting', columns: ['proposal'] },
    { name: 'de vergaderingen', own: 'proposal', columns: ['meeting'] },
  ] as const)('vertelt $name die nergens anders staan', ({ own, columns }) => {
    const motions = read(columns, own);
    expect(
      motions.map(({ title, meeting, proposal, account }) => [
        title,
        meeting?.date,
        proposal?.kind,
        account,
      ]),
    ).toEqual([
      ['Meer bankjes', '2024-06-26', 'afdoen', ACCOUNT],
      ['Zwemles', '2023-06-14', 'aanhouden', ACCOUNT],
      ['Late bus', '2024-06-26', 'afdoen', ACCOUNT],
    ]);
    for (const { warnings } of motions)
      expect(warnings.map(({ code }) => code)).not.toContain('proposal-missing');
  });
});
