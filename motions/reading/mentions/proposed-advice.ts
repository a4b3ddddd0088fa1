/**
 * What the board advises, put as a proposal: "Omdat het onderzoek loopt, stelt het bestuur voor de motie aan te
 * houden". Only before the vote that is an advice; afterwards it says how to settle the motion.
 */
import type { DocumentKind, Motion } from '../../model';
import { adviceWords } from '../advice';
import { PROPOSES_ON_PAPER } from '../lexicon/proposing-words';
import { sentencesOf } from '../sentences';

const BEFORE_VOTE: ReadonlySet<DocumentKind> = new Set(['preadviezen', 'agenda', 'ledenbrief']);
/** In a longer text its sentences are not looked for. */
const LONGEST = 2000;

export const proposesOnPaper = (text: string): boolean =>
  text.length <= LONGEST && PROPOSES_ON_PAPER.test(text);

/** @returns Null when no sentence proposes what to do with the motion, and when they differ. */
export function proposedAdvice(text: string, kind: DocumentKind): Motion['advice'] | null {
  if (!BEFORE_VOTE.has(kind) || !proposesOnPaper(text)) return null;
  const told = sentencesOf(text).flatMap((sentence) => {
    const at = PROPOSES_ON_PAPER.exec(sentence)?.index;
    const words = at === undefined ? null : adviceWords(sentence.slice(at));
    return words === null ? [] : [{ kind: words.kind, text: sentence }];
  });
  const [first, ...others] = told;
  const isOne = others.every((one) => one.kind === first?.kind);
  return first === undefined || !isOne || first.kind === 'overig' ? null : first;
}
