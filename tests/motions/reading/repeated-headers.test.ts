import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

const HEADER = 'Ede “Meer bomen” (ALV 26 juni 2024)';
const TOLD = 'Het gesprek met de staatssecretaris loopt nog.';
const MORE = 'Ook de provincies is om een reactie gevraagd.';

/** Three motions, of which the second goes on behind rows that come back at the top of a page. */
function read(back: readonly (readonly [label: string, text: string])[]) {
  const builder = new TreeBuilder();
  const labelled = (label: string, text: string) =>
    row([
      cell(0, label === '' ? [] : [builder.paragraph(label)]),
      cell(1, [builder.paragraph(text)]),
    ]);
  const names = ['Gouda “Zwemles voor allen” (ALV 26 juni 2024)', HEADER];
  const rows = [...names, 'Zwolle “Muziek op school” (ALV 26 juni 2024)'].flatMap((name, index) => [
    labelled('Motie', name),
    labelled('Onderwerp', 'Sport'),
    labelled('Verzoek', 'Roept het bestuur op werk te maken van een vaste vergoeding.'),
    labelled('Stand van zaken', TOLD),
    ...(index === 1 ? back.map(([label, text]) => labelled(label, text)) : []),
    labelled('Voorstel', 'Aanhouden'),
  ]);
  const tree = builder.tree([{ kind: 'table', columns: 2, rows }]);
  return readDocument(tree, { sha256: 'a'.repeat(64) }).reading.motions;
}

describe('een kop die op de volgende bladzijde terugkomt', () => {
  it.each([
    { name: 'zoals zij was', back: [['Motie', HEADER]] },
    { name: 'met (vervolg) bij het label', back: [['Motie (vervolg)', HEADER]] },
    { name: 'met (vervolg) bij de titel', back: [['Motie', `${HEADER} (vervolg)`]] },
    { name: 'met een streep en vervolg', back: [['Motie', `${HEADER} – vervolg`]] },
    { name: 'met Vervolg ervoor', back: [['Motie', `Vervolg: ${HEADER}`]] },
    {
      name: 'met een verwijzing naar de bladzijde ervoor',
      back: [['Motie', `${HEADER} [vervolg van vorige pagina]`]],
    },
    {
      name: 'met het onderwerp eronder',
      back: [
        ['Motie (vervolg)', HEADER],
        ['Onderwerp', 'Sport'],
      ],
    },
  ] satisfies { name: string; back: [string, string][] }[])(
    'is dezelfde motie, die eronder zonder label verdergaat: $name',
    ({ back }) => {
      const motions = read([...back, ['', MORE]]);
      expect(motions.map(({ title }) => title)).toEqual([
        'Zwemles voor allen',
        'Meer bomen',
        'Muziek op school',
      ]);
      expect(motions[1]?.account).toBe(`${TOLD}\n${MORE}`);
      expect(motions.map(({ warnings }) => warnings)).toEqual([[], [], []]);
    },
  );

  it('zonder die kop mist de rij haar label, en dat wordt gezegd', () => {
    const motions = read([['', MORE]]);
    expect(motions[1]?.account).toBe(`${TOLD}\n${MORE}`);
    expect(motions[1]?.warnings.map(({ code }) => code)).toEqual(['label-missing']);
  });

  it('achter het voorstel mist een rij haar label, en dat wordt gezegd', () => {
    const motions = read([
      ['Voorstel', 'Aanhouden'],
      ['Motie (vervolg)', HEADER],
      ['', MORE],
    ]);
    expect(motions[1]?.warnings.map(({ code }) => code)).toContain('label-missing');
  });

  it('is een andere motie wanneer “vervolg” in haar titel staat', () => {
    const motions = read([
      ['Voorstel', 'Aanhouden'],
      ['Motie', 'Ede “Meer bomen: vervolg” (ALV 26 juni 2024)'],
      ['Verzoek', 'Roept het bestuur op bomen te planten.'],
      ['Stand van zaken', MORE],
    ]);
    expect(motions.map(({ title }) => title)).toContain('Meer bomen: vervolg');
    expect(motions).toHaveLength(4);
  });
});
