/** What a board advised and what the members decided, where labels of their own say so. */
import { adviceWords, type Words } from './advice';
import type { Block } from './block';
import { lineOf } from './block-texts';
import { decisionWords } from './decision';

export type SaidOfBlock = { advice?: Words; decision?: Words };

/** @returns Without a field for which nothing stands beside its label, or only "volgt". */
export function saidOfBlock(block: Block): SaidOfBlock {
  const advice = adviceWords(lineOf(block, 'advice'));
  const decision = decisionWords(lineOf(block, 'decision'));
  return { ...(advice === null ? {} : { advice }), ...(decision === null ? {} : { decision }) };
}
