import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import { isWhole, linesBelow } from '../../../motions/document/walk';
import type { Motion } from '../../../motions/model';
import { readDocument, readLabelledBlocks } from '../../../motions/reading/read-document';
import { accountTree, SHAPES } from '../../generators/trees/account-trees';
import type { TrueMotion } from '../../generators/trees/account-truth';
import { Random } from '../../generators/trees/random';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

const SEEDS = [1, 2, 3, 4];
const SHA256 = 'a'.repeat(64);

/** What it calls for, and below that a list of what it asks. */
const requestOf = ({ request: [call, ...asks] }: TrueMotion): string =>
  [call, ...asks.map((ask) => `- ${ask}`)].join('\n');

type Facts = Record<string, unknown>;

function factsOf(motion: TrueMotion, without: readonly string[]): Facts {
  return {
    title: motion.title,
    submitters: motion.submitters.map(({ gemeente }) => gemeente),
    andOthers: motion.andOthers,
    meeting: { kind: motion.meeting.kind, date: motion.meeting.date },
    subject: without.includes('subject') ? undefined : motion.subject,
    request: without.includes('request') ? undefined : requestOf(motion),
    account: motion.account.join('\n'),
    proposal: motion.proposal.kind,
  };
}

const factsRead = (motion: Motion): Facts => ({
  title: motion.title,
  submitters: motion.submitters.map(({ gemeente }) => gemeente),
  andOthers: motion.andOthers,
  meeting: motion.meeting,
  subject: motion.subject,
  request: motion.request,
  account: motion.account,
  proposal: motion.proposal?.kind,
});

const cases = SHAPES.flatMap((shape) => SEEDS.map((seed) => ({ shape, seed })));

describe('een verantwoording in elke vorm', () => {
  it.each(cases)(
    '$shape ($seed) is helemaal gelezen, zonder onnodige twijfel',
    ({ shape, seed }) => {
      const { tree, motions, without } = accountTree(shape, new Random(seed), seed);
      const { reading } = readDocument(tree, { sha256: SHA256 });
      expect(reading.document.kind).toBe('verantwoording');
      expect(reading.motions.map(factsRead)).toEqual(
        motions.map((motion) => factsOf(motion, without)),
      );
      expect(reading.motions.flatMap(({ warnings }) => warnings)).toEqual([]);
    },
  );

  it.each(cases)('$shape ($seed) heeft van elk gegeven de plaats', ({ shape, seed }) => {
    const { tree } = accountTree(shape, new Random(seed), seed);
    const { motions } = readDocument(tree, { sha256: SHA256 }).reading;
    expect(motions).not.toEqual([]);
    for (const motion of motions) {
      for (const field of ['title', 'submitters', 'meeting', 'account', 'proposal'] as const) {
        expect(motion.places?.[field]?.length, field).toBeGreaterThan(0);
      }
    }
  });
});

describe('geen regel valt weg', () => {
  it.each(cases)(
    '$shape ($seed): elke regel heeft precies één bestemming of is ongelezen',
    (drawn) => {
      const { tree } = accountTree(drawn.shape, new Random(drawn.seed), drawn.seed);
      expect(isWhole(tree)).toBe(true);
      const { ledger } = readLabelledBlocks(tree);
      const unread = ledger.unread.map(({ id }) => id);
      for (const line of linesBelow(tree.parts)) {
        expect(ledger.useOf(line) === null).toBe(unread.includes(line.id));
      }
      expect(unread).toEqual([]);
    },
  );
});

describe('labels die in geen lijst staan', () => {
  it.each(cases.filter(({ shape }) => shape !== 'prose'))(
    '$shape ($seed) zijn gelezen naar plaats en inhoud, en gemeld',
    ({ shape, seed }) => {
      const { tree, motions, without } = accountTree(shape, new Random(seed), seed, 1);
      const { reading } = readDocument(tree, { sha256: SHA256 });
      expect(reading.motions.map(factsRead)).toEqual(
        motions.map((motion) => factsOf(motion, without)),
      );
      expect(reading.warnings.map(({ code }) => code)).toContain('label-unknown');
      expect(reading.motions.flatMap(({ warnings }) => warnings)).toEqual([]);
    },
  );
});

describe('een document zonder moties van de VNG', () => {
  const columns = ['Motie', 'Indiener', 'Toelichting', 'Afdoening'];
  const rows = [
    ['“Meer bankjes in het park”', 'PvdA', 'De bankjes zijn besteld.', 'Afgedaan'],
    ['“Zwerfvuil langs de weg”', 'VVD', 'De aanpak is gestart.', 'Aanhouden'],
  ];
  const builder = new TreeBuilder();
  const table = (words: readonly string[][]): Part => ({
    kind: 'table',
    columns: columns.length,
    rows: words.map((texts, at) =>
      row(
        texts.map((text, column) => cell(column, [builder.paragraph(text)])),
        { isHead: at === 0 },
      ),
    ),
  });

  it('zoals de lijst van moties van een gemeenteraad heeft er geen', () => {
    const parts = [
      builder.paragraph('Overzicht van de moties van de raad'),
      table([columns, ...rows]),
    ];
    const { reading } = readDocument(builder.tree(parts), { sha256: SHA256 });
    expect(reading.motions).toEqual([]);
    expect(reading.document.kind).toBe('geen');
  });
});

describe('woorden van moties die niet gelezen zijn', () => {
  it('zijn een twijfel over het document', () => {
    const builder = new TreeBuilder();
    const parts = [
      builder.paragraph('Verantwoording moties ALV'),
      ...['Gouda', 'Urk', 'Zeist'].flatMap((name) => [
        builder.paragraph(`Van ${name} kwam een voorstel uit de ALV 26 juni 2024 over water`),
        builder.paragraph('Als afgedaan te beschouwen'),
      ]),
    ];
    const { reading } = readDocument(builder.tree(parts), { sha256: SHA256 });
    expect(reading.motions).toEqual([]);
    expect(reading.document.kind).toBe('verantwoording');
    expect(reading.warnings.map(({ code }) => code)).toEqual(['count-differs']);
  });
});
