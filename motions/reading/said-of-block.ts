/** What a board advised, what the members voted and what they decided, where labels of their own say so. */
import { type Warning, warn } from '../warnings';
import { adviceWords, type Words } from './advice';
import { type Block, fieldsOf, wordsOf } from './block';
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

const LONGEST_QUOTE = 120;

/** Below "Preadvies: Negatief" may stand why: that can hold the words of another advice. */
function adviceOf(block: Block): { advice: Words | null; warnings: Warning[] } {
  const advice = adviceWords(lineOf(block, 'advice'));
  const [first, ...others] = fieldsOf(block, 'advice');
  if (advice === null || first === undefined || others.length === 0)
    return { advice, warnings: [] };
  const kind = adviceWords(wordsOf(first))?.kind ?? 'overig';
  if (kind === 'overig') return { advice, warnings: [] };
  const text = others.map(wordsOf).join(' ').slice(0, LONGEST_QUOTE);
  const doubt = warn({ kind: 'text-loose', text }, { field: 'advice' });
  return { advice: { ...advice, kind }, warnings: advice.kind === 'overig' ? [doubt] : [] };
}

export function saidOfBlock(block: Block): SaidOfBlock {
  const { advice, warnings } = adviceOf(block);
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
    warnings: [
      ...(isUnread ? [warn({ kind: 'vote-not-read', text: voted }, { field: 'vote' })] : []),
      ...warnings,
    ],
  };
}
