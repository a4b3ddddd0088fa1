import { describe, expect, it } from 'vitest';
import { isWhole, linesBelow } from '../../../motions/document/walk';
import { foldText } from '../../../motions/dutch/fold';
import type { Motion } from '../../../motions/model';
import { readDocument, readLabelledBlocks } from '../../../motions/reading/read-document';
import { accountTree, SHAPES } from '../../generators/trees/account-trees';
import type { TrueMotion } from '../../generators/trees/account-truth';
import { Random } from '../../generators/trees/random';

const SEEDS = [1, 2, 3, 4];
const SHA256 = 'a'.repeat(64);

const wordsOf = (text: string | undefined): string =>
  foldText(text ?? '').replace(/[^\p{L}\p{N}]+/gu, ' ');

type Facts = Record<string, unknown>;

function factsOf(motion: TrueMotion, without: readonly string[]): Facts {
  return {
    title: wordsOf(motion.title),
    submitters: motion.submitters.map(({ gemeente }) => gemeente),
    andOthers: motion.andOthers,
    meeting: { kind: motion.meeting.kind, date: motion.meeting.date },
    subject: without.includes('subject') ? '' : wordsOf(motion.subject),
    request: without.includes('request') ? '' : wordsOf(motion.request.join(' ')).trim(),
    account: wordsOf(motion.account.join(' ')),
    proposal: motion.proposal.kind,
  };
}

const factsRead = (motion: Motion): Facts => ({
  title: wordsOf(motion.title),
  submitters: motion.submitters.map(({ gemeente }) => gemeente),
  andOthers: motion.andOthers,
  meeting: motion.meeting,
  subject: wordsOf(motion.subject),
  request: wordsOf(motion.request).trim(),
  account: wordsOf(motion.account),
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
    for (const motion of readDocument(tree, { sha256: SHA256 }).reading.motions) {
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
