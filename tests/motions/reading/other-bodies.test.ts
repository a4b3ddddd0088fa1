import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

const TITLES = ['Zwemles voor allen', 'Muziek op school', 'Meer bomen', 'Een brug te ver'];

type Paper = {
  name: string;
  above: readonly string[];
  /** Of each motion in turn, over and over; none where a block names nobody. */
  submitters?: readonly string[];
  meeting?: string;
  account?: string;
};

function read({ above, submitters = [], meeting = 'ALV 26 juni 2024', account = '' }: Paper) {
  const builder = new TreeBuilder();
  const head = above.map((text) => builder.paragraph(text));
  const rows = TITLES.flatMap((title, index) => {
    const who = submitters[index % Math.max(1, submitters.length)];
    return [
      ['Titel', title],
      ...(who === undefined ? [] : [['Indiener', who]]),
      ['Vergadering', meeting],
      ['Oproep', 'Roept het bestuur op om werk te maken van een vaste vergoeding.'],
      ['Verantwoording', `Het gesprek met de minister loopt nog. ${account}`],
      ['Voorstel', 'Aanhouden'],
    ].map(([label = '', text = '']) =>
      row([cell(0, [builder.paragraph(label)]), cell(1, [builder.paragraph(text)])]),
    );
  });
  const parts: Part[] = [...head, { kind: 'table', columns: 2, rows }];
  return readDocument(builder.tree(parts), { sha256: 'a'.repeat(64) }).reading;
}

const TOLD = 'In de ALV van de VNG heeft het college voor de motie gestemd.';

const OF_OTHERS: readonly Paper[] = [
  {
    name: 'moties van fracties, in een stuk van het college aan de raad',
    above: [
      'Verantwoording over uitvoering moties',
      'Het college legt verantwoording af aan de raad.',
    ],
    submitters: ['VVD en CDA', 'GroenLinks', 'Fractie Dorpsbelang', 'Lijst 8'],
    meeting: 'raadsvergadering 9 april 2024',
    account: TOLD,
  },
  {
    name: 'moties van alleen plaatselijke partijen, in een stuk dat de gemeenteraad noemt',
    above: ['Afhandeling moties gemeenteraad'],
    submitters: ['Leefbaar Heuvelstad', 'Dorpsbelang', 'Lijst 8', 'Hart voor de kern'],
    meeting: 'raadsvergadering 9 april 2024',
    account: TOLD,
  },
  {
    name: 'moties van fracties die de dag van een ALV noemen',
    above: ['Stand van zaken moties'],
    submitters: ['VVD', 'D66', 'SP', 'Statenfractie Zuiderzee'],
    meeting: 'vergadering 26 juni 2024',
    account: TOLD,
  },
  {
    name: 'moties van waterschappen op hun ledenvergadering, op de dag van een ALV',
    above: ['Verantwoording over uitvoering moties ledenvergadering'],
    submitters: [
      'Waterschap Zuidplas',
      'Hoogheemraadschap van de Krimpenerwaard',
      'Wetterskip Wouden',
    ],
    meeting: 'Ledenvergadering 26 juni 2024',
  },
  {
    name: 'moties zonder indiener, in een stuk aan provinciale staten',
    above: ['Voortgang moties ledenvergadering', 'Bericht aan provinciale staten'],
    account: TOLD,
  },
];

describe('een verantwoording aan een andere vergadering', () => {
  it.each(OF_OTHERS)('$name: geen stuk van de VNG', (paper) => {
    const { document, motions, warnings } = read(paper);
    expect(document.kind).toBe('geen');
    expect(motions).toEqual([]);
    expect(warnings).toEqual([]);
  });
});

const OF_MEMBERS: readonly Paper[] = [
  {
    name: 'noemt boven de moties de gemeenteraad',
    above: ['Verantwoording over uitvoering moties ALV', 'Met een uitleg voor elke gemeenteraad'],
    submitters: ['Gouda', 'Ede'],
  },
  {
    name: 'gaat door de gemeente aan de raad, met moties van gemeenten',
    above: ['Raadsinformatiebrief aan de raad: verantwoording over moties'],
    submitters: ['Gouda', 'Ede en Deventer'],
    account: TOLD,
  },
  {
    name: 'noemt de waterschappen en het Interprovinciaal Overleg',
    above: ['Verantwoording moties VNG', 'Het bestuur stuurde een brief aan de waterschappen'],
    submitters: ['Gouda', 'Ede'],
    account: 'Wij spraken ook met Waterschap Zuidplas en met de fractie van de VVD.',
  },
  {
    name: 'noemt een waterschap of raadslid bij één van de moties',
    above: ['Verantwoording over uitvoering moties ALV'],
    submitters: ['Gouda', 'Ede', 'Deventer, samen met Waterschap Zuidplas', 'Raadslid Jansen'],
  },
];

describe('een verantwoording aan de leden van de VNG', () => {
  it.each(OF_MEMBERS)('die $name, blijft dat', (paper) => {
    const { document, motions } = read(paper);
    expect(document.kind).toBe('verantwoording');
    expect(motions.map(({ title }) => title)).toEqual(TITLES);
  });

  it('zegt het, als namen die niemand kent zonder woord blijven van wie zij zijn', () => {
    const { document, motions, warnings } = read({
      name: 'onbekend',
      above: [
        'Verantwoording over uitvoering moties',
        'Voor de leden van de VNG, ook in de gemeenteraad',
      ],
      submitters: ['Heuvelstad', 'Zuiderzee', 'Westwoud'],
      meeting: 'ALV 3 maart 2024',
      account: TOLD,
    });
    expect([document.kind, motions]).toEqual(['verantwoording', []]);
    expect(warnings.map(({ reason }) => reason?.kind)).toEqual(['no-motion-read']);
  });
});
