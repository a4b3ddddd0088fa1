import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import { readDocument } from '../../../motions/reading/read-document';
import { TreeBuilder } from '../../generators/trees/tree-builder';

const REQUEST = 'Verzoekt het bestuur geen nieuwe taken te aanvaarden.';
const ACCOUNTS = [
  'Het gesprek met de staatssecretaris loopt nog. In het voorjaar zijn de gemeenten in vier bijeenkomsten gehoord, en hun antwoorden gingen naar de commissie. Die geeft in het najaar haar oordeel, waarna de minister een brief aan de leden stuurt.',
  'De minister heeft een onderzoek toegezegd. De eerste cijfers wijzen op hogere kosten dan geraamd, vooral in kleine gemeenten met veel dorpen. Daarover is met de provincies en het ministerie gesproken, en de gesprekken gaan door.',
  'Met de vervoerders is een afspraak gemaakt. Op drie lijnen rijdt de laatste bus nu een uur later, en na een jaar wordt geteld hoeveel reizigers dat trekt. De uitkomst komt op de site en in het magazine te staan.',
];
const MOTIONS = [
  ['Meer bankjes', 'Gouda', 'Het bestuur stelt voor de motie af te doen.'],
  ['Zwemles', 'Urk en Ede', 'Het bestuur stelt voor de motie aan te houden.'],
  ['Late bus', 'Tilburg', 'Het bestuur stelt voor de motie af te doen.'],
] as const;

function read(proposals: readonly string[]) {
  const builder = new TreeBuilder();
  const heading = builder.paragraph('Verantwoording over moties voor de ALV van 18 juni 2025');
  const motions = MOTIONS.map(
    ([title, who], index): Part =>
      builder.section(title, 2, () => [
        builder.paragraph(`Motie van ${who}, ALV 26 juni 2024`),
        builder.section('Opdracht', 3, () => [builder.paragraph(REQUEST)]),
        builder.section('Voortgang', 3, () =>
          builder.paragraphs([
            ACCOUNTS[index] ?? '',
            ...(proposals[index] ? [proposals[index]] : []),
          ]),
        ),
      ]),
  );
  return readDocument(builder.tree([heading, ...motions]), { sha256: 'a'.repeat(64) }).reading
    .motions;
}

describe('een voorstel als laatste alinea zonder label', () => {
  it('is het voorstel als de meeste moties zo eindigen', () => {
    const motions = read(MOTIONS.map(([, , proposal]) => proposal));
    expect(motions.map(({ account }) => account)).toEqual(ACCOUNTS);
    expect(motions.map(({ proposal }) => proposal?.kind)).toEqual([
      'afdoen',
      'aanhouden',
      'afdoen',
    ]);
    for (const { warnings } of motions) expect(warnings).toEqual([]);
  });

  it('blijft met een waarschuwing tekst als maar één motie zo eindigt', () => {
    const [, second] = read(['', MOTIONS[1][2], '']);
    expect(second?.account).toContain('aan te houden');
    expect(second?.warnings).not.toEqual([]);
  });
});
