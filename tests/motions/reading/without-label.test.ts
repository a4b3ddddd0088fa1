import { expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

const LOOSE = 'Dit heeft geresulteerd in een eenmalige bijdrage van het Rijk.';

it('een rij zonder label achter de lijst van een oproep is verantwoording, en dat wordt gezegd', () => {
  const builder = new TreeBuilder();
  const rows = ['Zwemles voor allen', 'Muziek op school', 'Meer bomen'].flatMap((title, index) => {
    const labelled = (label: string, text: string) =>
      row([cell(0, [builder.paragraph(label)]), cell(1, [builder.paragraph(text)])]);
    return [
      labelled('Motie', `Motie Deventer “${title}” (ALV 26 juni 2024)`),
      row([
        cell(0, [builder.paragraph('Oproep')]),
        cell(1, [
          builder.paragraph('Roept het bestuur op:'),
          builder.list(['werk te maken van een vaste vergoeding', 'de leden te berichten']),
        ]),
      ]),
      ...(index === 1 ? [row([cell(0, []), cell(1, [builder.paragraph(LOOSE)])])] : []),
      labelled('Verantwoording', 'Het gesprek met de staatssecretaris loopt nog.'),
      labelled('Voorstel', 'Aanhouden'),
    ];
  });
  const { motions } = readDocument(builder.tree([{ kind: 'table', columns: 2, rows }]), {
    sha256: 'a'.repeat(64),
  }).reading;
  const [, second] = motions;
  expect(second?.request).not.toContain(LOOSE);
  expect(second?.account).toContain(LOOSE);
  expect(motions.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
    [],
    ['label-missing'],
    [],
  ]);
});

it('een oproep zonder label onder de titel gaat niet in de titel op, en dat wordt gezegd', () => {
  const builder = new TreeBuilder();
  const labelled = (label: string, text: string) =>
    row([
      cell(0, label === '' ? [] : [builder.paragraph(label)]),
      cell(1, [builder.paragraph(text)]),
    ]);
  const rows = ['Zwemles voor allen', 'Muziek op school', 'Meer bomen'].flatMap((title, index) => [
    labelled('Motie', `Motie Deventer “${title}” (ALV 26 juni 2024)`),
    ...(index === 1 ? [labelled('', 'verzoekt het bestuur:')] : []),
    labelled('Oproep', 'Te pleiten voor een vaste vergoeding.'),
    labelled('Verantwoording', 'Het gesprek met de staatssecretaris loopt nog.'),
    labelled('Voorstel', 'Aanhouden'),
  ]);
  const tree = builder.tree([{ kind: 'table', columns: 2, rows }]);
  const [, second] = readDocument(tree, { sha256: 'a'.repeat(64) }).reading.motions;
  expect(second).toMatchObject({
    title: 'Muziek op school',
    request: 'verzoekt het bestuur:\nTe pleiten voor een vaste vergoeding.',
    warnings: [{ code: 'label-missing', field: 'request' }],
  });
});
