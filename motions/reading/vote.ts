/**
 * Reads votes as pages word them. The printed words are always kept, and what may still happen
 * ("wordt in stemming gebracht") is no vote.
 */
import { directionIn } from './advice';
import { sentencesOf } from './sentences';
import { ToldVote, type Vote, type VoteOutcome } from './told-vote';

export type { Vote } from './told-vote';

/** Longer texts tell a story in which an outcome may be that of another motion. */
const LONGEST = 240;
const LABEL =
  /^(?:uitslag|status|stemming|stemuitslag|resultaat|behandeling|uitkomst)(?: (?:van de )?stemming)? ?[:–-] ?/iu;

/** What became of a motion when the members followed, or not, the advice about it. */
function outcomeOnAdvice(told: ToldVote, text: string): VoteOutcome | null {
  if (told.outcome() !== 'aangenomen') return null;
  switch (directionIn(text)) {
    case 'for':
      return /over/iu.test(text) ? 'overgenomen' : 'aangenomen';
    case 'against':
      return 'verworpen';
    case 'kept':
      return 'aangehouden';
    default:
      return null;
  }
}

/** "Akkoord met het advies van het bestuur": what the advice was, these words need not say. */
export function isVoteOnAdvice(words: string): boolean {
  const text = words.replace(LABEL, '');
  return text.length <= LONGEST && new ToldVote(text).isOnAdvice;
}

/**
 * @returns null for words that tell of no vote on this motion, or of one on an advice whose
 *   direction they do not say: "akkoord met het preadvies" may well end a motion.
 */
export function readVote(words: string): Vote | null {
  const whole = words.replace(LABEL, '');
  const said = whole.length > LONGEST ? (sentencesOf(whole)[0] ?? '') : whole;
  if (said.length > LONGEST) return null;
  const text = said.replace(/[\s.;,]{1,20}$/u, '');
  const told = new ToldVote(text);
  const outcome = told.isOnAdvice ? outcomeOnAdvice(told, text) : told.outcome();
  if (outcome === null) return null;
  const percentage = told.percentage();
  const parts = told.parts();
  return {
    outcome,
    ...(percentage === undefined ? {} : { percentage }),
    acclamation: told.has('acclaimed'),
    text,
    ...(parts === undefined ? {} : { parts }),
  };
}
