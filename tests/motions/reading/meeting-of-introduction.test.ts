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
    'Hieronder staat wat er is gedaan met de moties uit de ALV van 18 juni 2014.',
    'Dit stuk gaat over de moties van de ALV van 18 juni 2014.',
  ])('staat in “%s”', (told) => {
    expect(meetingsBelow(told)).toEqual(new Set(['2014-06-18']));
  });

  it.each([
    'De moties voor de ALV van 18 juni 2014 komen later.',
    'Dit gaat over de moties uit de ALV van 18 juni 2014 en van de ALV van 28 november 2014.',
    'Agendapunt 7, Buitengewone ALV 28 november 2014',
    'Dit stuk is voor de ALV van 18 juni 2014 gemaakt.',
    'De moties zijn aangenomen op de ALV van 18 juni 2014 en op de ALV van 28 november 2014.',
  ])('blijft onbekend onder “%s”', (told) => {
    expect(meetingsBelow(told)).toEqual(new Set([null]));
  });
});

/** Motions with an advice of the board, which is all that is said of them. */
function advisedBelow(...introduction: string[]) {
  const builder = new TreeBuilder();
  const head = introduction.map((text) => builder.paragraph(text));
  const titles = ['Gouda: “Zwemles voor allen”', 'Ede: “Muziek op school”', 'Urk: “Meer bomen”'];
  const motions = titles.flatMap((title) => [
    builder.paragraph(`Motie ${title}`),
    builder.paragraph('Inhoud motie'),
    builder.paragraph('Roept het bestuur op te pleiten voor een vaste vergoeding.'),
    builder.paragraph('Preadvies'),
    builder.paragraph('Positief. Het bestuur is dit al van plan.'),
  ]);
  const tree = builder.tree([...head, ...motions]);
  const { reading } = readDocument(tree, { sha256: 'a'.repeat(64) });
  return reading.motions.map(({ meeting }) => meeting?.date ?? null);
}

describe('de vergadering van moties met een preadvies', () => {
  it.each([
    {
      name: 'is die waarvoor het stuk is',
      told: 'Drie moties voor de ALV 18 juni 2025.',
      date: '2025-06-18',
    },
    {
      name: 'blijft onbekend als het stuk er meer noemt',
      told: 'Moties voor de ALV 18 juni 2025, na die van de ALV 26 juni 2024.',
      date: null,
    },
    {
      name: 'blijft onbekend als het stuk er geen noemt',
      told: 'Drie moties kwamen in.',
      date: null,
    },
  ])('$name', ({ told, date }) => {
    expect(advisedBelow('Moties van de VNG met preadviezen', told)).toEqual([date, date, date]);
  });
});
