/** Several motions in one sentence, each with its own share of the votes: "zijn respectievelijk met 91%, 84% en 77% aangenomen". */
import type { Mention } from './mention';

const SHARE = /\d{1,3}(?:[.,]\d+)?\s?(?:%|procent)/gu;
const IN_TURN = /(?<!\p{L})(?:respectievelijk|achtereenvolgens|in die volgorde)(?!\p{L})/iu;

/** The words on each of so many motions; empty where there are more or fewer shares. */
function wordsInTurn(tail: string, count: number): string[] {
  const shares = IN_TURN.test(tail) ? Array.from(tail.matchAll(SHARE)) : [];
  const [first, last] = [shares[0], shares.at(-1)];
  if (first === undefined || last === undefined || shares.length !== count) return [];
  const [before, behind] = [tail.slice(0, first.index), tail.slice(last.index + last[0].length)];
  return shares.map(([share]) => `${before}${share}${behind}`);
}

/** @param mentions - Of one line. */
export function withSharesInTurn(mentions: Mention[]): Mention[] {
  const [first] = mentions;
  if (first === undefined || mentions.some(({ tail }) => tail !== first.tail)) return mentions;
  const words = wordsInTurn(first.tail, mentions.length);
  return mentions.map((mention, index) => ({ ...mention, tail: words[index] ?? mention.tail }));
}
