/** What a board advised, what the members voted and what they decided, where labels of their own say so. */
import { type Warning, warn } from '../warnings';
import { adviceWords, type Words } from './advice';
import type { Block } from './block';
import { lineOf } from './block-texts';
import { decisionWords } from './decision';
import { readVote, type Vote } from './vote';

export type SaidOfBlock = {
  /** Without a field for which nothing stands beside its label, or only "volgt". */
  said: { advice?: Words; vote?: Vote; decision?: Words };
  warnings: Warning[];
};

/** "n.v.t.", "–": nothing was voted on. */
const NOTHING = /^(?:[\s\p{P}]*|n\.?v\.?t\.?|geen(?: stemming)?)$/iu;

export function saidOfBlock(block: Block): SaidOfBlock {
  const advice = adviceWords(lineOf(block, 'advice'));
  const decision = decisionWords(lineOf(block, 'decision'));
  const voted = lineOf(block, 'vote');
  const vote = NOTHING.test(voted) ? null : readVote(voted);
  const isUnread = vote === null && !NOTHING.test(voted);
  return {
    said: {
      ...(advice === null ? {} : { advice }),
      ...(vote === null ? {} : { vote }),
      ...(decision === null ? {} : { decision }),
    },
    warnings: isUnread ? [warn({ kind: 'vote-not-read', text: voted }, { field: 'vote' })] : [],
  };
}
