/** A share of the votes and the outcome in two sentences, as one vote. */
import type { Motion } from '../../model';
import { OTHER_ASSEMBLIES, OUTSIDERS } from '../lexicon/sentence-words';
import { outcomeNamed, ToldVote, type Vote } from '../told-vote';
import { piecesOf, voteIn } from './pieces';
import type { Said } from './said';
import { lineView, QUOTED } from './tokens';

const SHARE = /\d\s?(?:%|procent)/iu;
const SHARES = new RegExp(SHARE, 'giu');
const SIDES = /(?<!\p{L})(?:voor|v[oó]{2}r|tegen)(?!\p{L})/giu;

/** The words of one share, when it is of those who voted as the outcome says. */
function agreeing(words: string, outcome: string): boolean {
  const sides = Array.from(words.matchAll(SIDES), ([word]) => word.toLowerCase());
  const isFor = (side: string | undefined): boolean => side !== 'tegen';
  const [side, ...others] = sides;
  const isOne = (words.match(SHARES) ?? []).length === 1 && others.length === 0;
  return isOne && side !== undefined && isFor(side) === (outcome === 'aangenomen');
}

/**
 * "76,8 procent stemde voor. De motie is aangenomen", "Verworpen. 55,9% was tegen": a share and an
 * outcome in two sentences.
 */
export function votedApart({ vote, unreadVote }: Said, line: string): Motion['vote'] | null {
  if (vote === undefined || vote.percentage !== undefined) return null;
  const from = line.indexOf(vote.text);
  const to = from + vote.text.length;
  if (from < 0) return null;
  const before = unreadVote === undefined ? -1 : line.slice(0, from).indexOf(unreadVote);
  const behind = shareBehind(line, to);
  const apart = [
    { words: line.slice(before, to), share: unreadVote ?? '', isThere: before >= 0 },
    { words: line.slice(from, behind.end), share: behind.share, isThere: behind.share !== '' },
  ];
  for (const { words, share, isThere } of apart) {
    if (!isThere || !agreeing(share, vote.outcome)) continue;
    const whole = voteIn(words).vote;
    if (whole?.outcome === vote.outcome && whole.percentage !== undefined) return whole;
  }
  return null;
}

/** The piece behind an outcome, when it tells a share and nothing else; empty when it does not. */
function shareBehind(line: string, from: number): { share: string; end: number } {
  const [next = ''] = piecesOf(line.slice(from).replace(/^[\s.;,]+/u, ''));
  if (!isShareAlone(next)) return { share: '', end: from };
  return { share: next, end: line.indexOf(next, from) + next.length };
}

/** "55,9% van de stemmen was tegen": no outcome stands beside the share. */
const isShareAlone = (text: string): boolean =>
  SHARE.test(text) &&
  new ToldVote(text).marks.every(({ meaning }) => outcomeNamed(meaning) === null);

const OF_MEMBERS =
  /(?<!\p{L})(?:stem(?:men|den?|t)|meerderheid|motie|leden|zaal|vergadering|alv|iedereen)(?!\p{L})/iu;

/** "De zaal stemde in meerderheid (58,5%) voor": a vote, in whatever words it begins. */
export const tellsVote = (text: string): boolean =>
  piecesOf(text).some((piece) => {
    const { vote } = voteIn(piece);
    const isCounted = vote != null && (vote.percentage !== undefined || vote.acclamation);
    return isCounted && OF_MEMBERS.test(piece);
  });

/** Stand for the motion that was named just before. */
const IT: ReadonlySet<string> = new Set(
  'motie haar hem deze ze die amendement resolutie'.split(' '),
);
const MOST_WORDS_OF_IT = 14;

/** "De gemeente trok haar in", "Uiteindelijk hielden de leden deze motie aan": one sentence, and short. */
export function tellsOfIt(text: string): boolean {
  const [only, ...others] = piecesOf(text);
  const { words } = lineView(text);
  if (only === undefined || others.length > 0 || words.length > MOST_WORDS_OF_IT) return false;
  const isOfIt = words.some((word) => IT.has(word.text));
  // "De minister nam haar over" tells of no vote of the members.
  const isOther = words.some(
    (word) => word.text === QUOTED || OTHER_ASSEMBLIES.has(word.text) || OUTSIDERS.has(word.text),
  );
  return isOfIt && !isOther && voteIn(text).vote !== null;
}

/** "Bijna iedereen (98%) stemde voor": a share of the votes, in whatever words. */
export const tellsShare = (sentence: string): boolean =>
  SHARE.test(sentence) && OF_MEMBERS.test(sentence) && !new ToldVote(sentence).has('turnout');

/** As far as the shares for and against are rounded. */
const ROUNDED = 0.25;

/** "92,8% voor", and "7,2% tegen" beside it: the rest of the same votes. */
function withRest(first: Vote, second: Vote): Vote | null {
  const isRest = isShareAlone(second.text) && SIDED.test(second.text);
  if (!isRest || first.percentage === undefined || second.percentage === undefined) return null;
  const sum = first.percentage + second.percentage;
  if (first.percentage === second.percentage || Math.abs(sum - 100) > ROUNDED) return null;
  return { ...first, text: `${first.text}. ${second.text}` };
}
const SIDED = new RegExp(SIDES, 'iu');

/**
 * "91% stemde voor" and "De motie is aangenomen", in whatever order: both tell the one vote. Null where
 * they do not agree, or tell the same.
 */
export function withShare(first: Vote, second: Vote): Vote | null {
  const [share, vote] = isShareAlone(first.text) ? [first, second] : [second, first];
  const isOne = vote.outcome === share.outcome && vote.percentage === undefined;
  if (!isOne || share.percentage === undefined || !isShareAlone(share.text))
    return withRest(first, second);
  return { ...vote, percentage: share.percentage, text: `${first.text}. ${second.text}` };
}
