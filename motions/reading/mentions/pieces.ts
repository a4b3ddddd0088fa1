/** A line in the pieces that each say one thing, and the vote that one of them tells. */
import type { Motion } from '../../model';
import { isVoteOnAdvice, readVote } from '../vote';
import { labelled } from './label';
import { sentencesOf } from './sentences';
import { lineView } from './tokens';

/** "Preadvies: overnemen. Uitslag: aangenomen" in its pieces. */
export function piecesOf(text: string): string[] {
  const view = lineView(text);
  const pieces: string[] = [];
  let start = 0;
  const cut = (to: number): void => {
    const piece = text.slice(start, to).trim();
    if (piece !== '') pieces.push(piece);
    start = to;
  };
  for (const { end } of sentencesOf(view)) {
    const next = view.words[end];
    const from = next?.from ?? text.length;
    // Parts of one vote are told with ";".
    const isPart = view.words[end - 1]?.text === ';' && !labelled(text.slice(from));
    if (!isPart) cut(from);
  }
  cut(text.length);
  return pieces.flatMap((piece) => {
    const inner =
      /^(.{1,400}?)[\s,|/(–-]{1,5}((?:pre-?)?advies|besluit|uitslag|stemming)(?=[^:]{0,30}:)/iu.exec(
        piece,
      );
    if (
      inner?.[1] === undefined ||
      labelled(piece.slice(inner[0].length - (inner[2] ?? '').length)) === null
    ) {
      return [piece];
    }
    const at = inner[0].length - (inner[2]?.length ?? 0);
    return [piece.slice(0, inner[1].length), piece.slice(at).replace(/\)$/u, '')];
  });
}

/** A letter, so that a title is one word of the sentence that it stands in. */
export const MASK = 'ˣ';

export function maskedQuotes(text: string): string {
  let masked = text;
  for (const { from, to } of lineView(text).quotations) {
    masked = masked.slice(0, from) + MASK.repeat(to - from) + masked.slice(to);
  }
  return masked;
}

/** The words of a title tell of no vote: what stands between quotation marks is not looked at. */
export function voteIn(text: string): { vote: Motion['vote'] | null; isOnAdvice: boolean } {
  const masked = maskedQuotes(text);
  const vote = readVote(masked);
  if (vote === null) return { vote, isOnAdvice: isVoteOnAdvice(masked) };
  const at = masked.indexOf(vote.text);
  return { vote: { ...vote, text: text.slice(at, at + vote.text.length) }, isOnAdvice: false };
}
