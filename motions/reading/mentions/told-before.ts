/**
 * The sentence before the one with the title says who submitted it: "Urk heeft een motie ingediend over
 * havens. De motie draagt de titel ‘Ruim baan’", "… een voorstel van Zandvoort. Die gemeente vroeg in de
 * motie ‘Rust aan zee’ om …". Only where the second sentence says itself that it goes on about the first.
 */
import { isMotionWord } from '../lexicon/mentions';
import { onlyName } from './only-name';
import { wordAt } from './rule-parts';
import type { Range } from './sentences';
import type { LineView } from './tokens';
import type { Who } from './who';

const CALLED = new Set('titel kop heet heette getiteld genaamd'.split(' '));
const SUBMITTED = new Set('ingediend ingebracht diende dienden bracht brachten van'.split(' '));
const MOST_WORDS = 60;

const hasAny = ({ words }: LineView, { start, end }: Range, any: ReadonlySet<string>): boolean =>
  words.slice(start, end).some(({ text }) => any.has(text));

/** "een motie", and not "de motie", which was spoken of before. */
const isNewMotion = ({ words }: LineView, at: number): boolean =>
  isMotionWord(words[at]?.text ?? '') && /^(?:een|andere|nieuwe)$/u.test(words[at - 1]?.text ?? '');

/** @param sentence - With the title, and without who submitted it. */
export function submitterBefore(view: LineView, before: Range, sentence: Range): Who | null {
  if (before.end - before.start > MOST_WORDS) return null;
  const [first, second] = [wordAt(view, sentence.start), wordAt(view, sentence.start + 1)];
  if (/^(?:die|deze)$/u.test(first) && /^gemeenten?$/u.test(second)) {
    const who = onlyName({ view, ...before });
    const isOne = who?.read.submitters.length === 1;
    return isOne === (second === 'gemeente') ? who : null;
  }
  const isIt = /^(?:de|deze|die)$/u.test(first) && isMotionWord(second);
  if (!isIt || !hasAny(view, sentence, CALLED) || !hasAny(view, before, SUBMITTED)) return null;
  for (let at = before.start; at < before.end; at += 1)
    if (isNewMotion(view, at)) return onlyName({ view, ...before });
  return null;
}
