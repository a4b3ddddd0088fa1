import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

/** Three motions that do not say at which meeting they were put. */
function meetingsBelow(...introduction: string[]) {
  const builder = new TreeBuilder();
  const head = introduction.map((text) => builder.paragraph(text));
  const labelled = (label: string, text: string) =>
    row([cell(0, [builder.paragraph(label)]), cell(1, [builder.paragraph(text)])]);
  const rows = ['Zwemles voor allen', 'Muziek op school', 'Meer bomen'].flatMap((title) => [
    labelled('Motie', `Motie Deventer “${title}”`),
    labelled('Oproep', 'Roept het bestuur op te pleiten voor een vaste vergoeding.'),
    labelled('Verantwoording', 'Het gesprek met de staatssecretaris loopt nog.'),
    labelled('Voorstel', 'Aanhouden'),
  ]);
  const tree = builder.tree([...head, { kind: 'table', columns: 2, rows }]);
  const { reading } = readDocument(tree, { sha256: 'a'.repeat(64) });
  return new Set(reading.motions.map(({ meeting }) => meeting?.date ?? null));
}

describe('de vergadering van moties die haar zelf niet noemen', () => {
  it('staat in de inleiding, waar die zegt wanneer zij zijn aangenomen', () => {
    const told = 'Op de ALV van 18 juni 2014 hebben de leden drie moties aangenomen.';
    expect(meetingsBelow(told)).toEqual(new Set(['2014-06-18']));
  });

  it.each([
    'Agendapunt 7, Buitengewone ALV 28 november 2014',
    'Dit stuk is voor de ALV van 18 juni 2014 gemaakt.',
    'De moties zijn aangenomen op de ALV van 18 juni 2014 en op de ALV van 28 november 2014.',
  ])('blijft onbekend onder “%s”', (told) => {
    expect(meetingsBelow(told)).toEqual(new Set([null]));
  });
});
