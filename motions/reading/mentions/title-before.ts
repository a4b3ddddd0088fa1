/**
 * A title that a sentence names without the word "motie", and of which the next says that it is one: "Anders
 * ligt het bij ‘Ruim baan’. De leden vonden met indiener Urk dat er haast is, en hielden de motie aan."
 */
import { SAYING } from '../lexicon/sentence-words';
import { namesFrom } from './asking-rules';
import { isLikeTitle } from './focus';
import type { Mention } from './mention';
import { firstTitle, titleAt, wordAt } from './rule-parts';
import type { Range } from './sentences';
import type { LineView } from './tokens';
import { knownWho, type Who, whoBehind } from './who';

const SUBMITTER = /^(?:mede-?)?indieners?$/u;

/** "Met indiener Urk". */
function submitterNamed(view: LineView, { start, end }: Range): Who | null {
  for (let at = start; at < end; at += 1)
    if (SUBMITTER.test(wordAt(view, at))) return knownWho(namesFrom(view, at + 1, end));
  return null;
}

/** "De motie" without more: the one that was spoken of. */
const isThatMotion = ({ rule, title, who, about }: Mention): boolean =>
  rule === 'reference' && title === null && who.submitters.length === 0 && about === null;

/** @param before - The sentence before, which gave no motion. */
export function withTitleBefore(
  mentions: readonly Mention[],
  view: LineView,
  before: Range,
  range: Range,
): Mention[] | null {
  const [only, other] = mentions;
  if (only === undefined || other !== undefined || !isThatMotion(only)) return null;
  const at = firstTitle(view, before.start, before.end);
  const title = at < 0 ? null : titleAt(view, at);
  const isOne = title !== null && firstTitle(view, at + 1, before.end) < 0 && isLikeTitle(title);
  const isSpoken = view.words.slice(before.start, before.end).some(({ text }) => SAYING.has(text));
  if (!isOne || isSpoken) return null;
  const who = knownWho(whoBehind(view, at + 1, before.end)) ?? submitterNamed(view, range);
  if (who === null) return null;
  const whoSpan = { from: who.from, to: who.to };
  return [{ ...only, rule: 'sentence', title, who: who.read, whoSpan }];
}
