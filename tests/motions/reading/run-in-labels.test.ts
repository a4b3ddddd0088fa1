import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import { readDocument } from '../../../motions/reading/read-document';
import { TreeBuilder } from '../../generators/trees/tree-builder';

const TITLES = ['Zwemles voor allen', 'Muziek op school', 'Meer bomen', 'De pont vaart'] as const;

/** Each text begins with its label, in a type of its own. */
function motionsOf(
  labels: readonly [request: string, account: string, proposal: string],
  mark = '',
) {
  const builder = new TreeBuilder();
  const labelled = (label: string, text: string): Part => ({
    ...{ kind: 'lines', breaks: 'printed' },
    lines: [{ ...builder.line(`${label} ${text}`), lead: label.length }],
  });
  const parts = TITLES.map(
    (title, index): Part => ({
      kind: 'section',
      heading: [builder.line(`Motie Gouda: ${title} (ALV 26 juni 2024)`, { bold: true })],
      level: 2,
      parts: [
        labelled(labels[0], `${mark}Roept het bestuur op om werk te maken van punt ${index}.`),
        labelled(labels[1], `Het gesprek over punt ${index} met de staatssecretaris loopt nog.`),
        labelled(labels[2], index % 2 === 0 ? 'Als afgedaan te beschouwen' : 'Aanhouden'),
      ],
    }),
  );
  return readDocument(builder.tree(parts), { sha256: 'a'.repeat(64) }).reading.motions;
}

describe('labels aan het begin van hun tekst, in een ander lettertype', () => {
  it.each([
    { name: 'met een punt', labels: ['Oproep.', 'Verantwoording.', 'Voorstel.'] as const },
    {
      name: 'met een punt en woorden die niemand kent',
      labels: ['Bestuursvraag.', 'Beantwoording.', 'Voorgesteld besluit.'] as const,
    },
    { name: 'zonder leesteken', labels: ['Oproep', 'Verantwoording', 'Voorstel'] as const },
  ])('zijn labels: $name', ({ labels }) => {
    const motions = motionsOf(labels);
    expect(motions.map(({ title }) => title)).toEqual(TITLES);
    expect(motions.map(({ request }) => request)).toEqual(
      TITLES.map((_, index) => `Roept het bestuur op om werk te maken van punt ${index}.`),
    );
    expect(motions.map(({ proposal }) => proposal?.kind)).toEqual([
      ...['afdoen', 'aanhouden', 'afdoen', 'aanhouden'],
    ]);
  });

  it.each([
    { name: 'achter een dubbele punt hoort het bij het punt', colon: ':', kept: '- ' },
    { name: 'zonder dubbele punt scheidt het label en tekst', colon: '', kept: '' },
  ])('een streepje $name', ({ colon, kept }) => {
    const motions = motionsOf(
      [`Oproep${colon}`, `Verantwoording${colon}`, `Voorstel${colon}`],
      '- ',
    );
    expect(motions.map(({ request }) => request)).toEqual(
      TITLES.map((_, index) => `${kept}Roept het bestuur op om werk te maken van punt ${index}.`),
    );
  });
});

it('de tweede regel van een label valt weg uit de tekst waar zij voor staat', () => {
  const builder = new TreeBuilder();
  const field = (...lines: string[]): Part => ({
    ...{ kind: 'lines', breaks: 'printed' },
    lines: lines.map((text) => builder.line(text)),
  });
  const parts = TITLES.flatMap((title) => [
    field(`Motie: Gouda “${title}” (ALV 26 juni 2024)`),
    field(
      'Oproep: Overwegende dat de gemeenten tekortkomen;',
      '(samengevat) Roept het bestuur op',
      'tot overleg.',
    ),
    field('Verantwoording: Het gesprek (samengevat) liep goed', 'af.'),
    field('Voorstel: Aanhouden'),
  ]);
  const { motions } = readDocument(builder.tree(parts), { sha256: 'a'.repeat(64) }).reading;
  expect(motions.map(({ request, account }) => [request, account])).toEqual(
    TITLES.map(() => [
      'Overwegende dat de gemeenten tekortkomen; Roept het bestuur op tot overleg.',
      'Het gesprek (samengevat) liep goed af.',
    ]),
  );
});

it('labels achter elkaar: wat het bestuur voorstelt, en wat de leden besloten', () => {
  const builder = new TreeBuilder();
  const parts = TITLES.map(
    (title, index): Part => ({
      ...{ kind: 'lines', breaks: 'printed' },
      lines: [
        builder.line(`Motie Gouda “${title}” (ALV 26 juni 2024)`),
        builder.line(`Oproep: Roept het bestuur op om werk te maken van punt ${index}.`),
        builder.line(`Verantwoording: Het gesprek over punt ${index} loopt nog.`),
        builder.line('Voorstel: Afdoen'),
        builder.line(`Besluit ALV: ${index % 2 === 0 ? 'Aangehouden' : 'Afgedaan'}`),
      ],
    }),
  );
  const { motions } = readDocument(builder.tree(parts), { sha256: 'a'.repeat(64) }).reading;
  const told = motions.map(({ proposal, decision }) => [proposal?.kind, decision?.kind]);
  const [kept, settled] = [
    ['afdoen', 'aanhouden'],
    ['afdoen', 'afdoen'],
  ];
  expect(told).toEqual([kept, settled, kept, settled]);
});
