/**
 * Marks of quotation around what is no title: what somebody says in whole sentences, in which titles may
 * stand with marks of their own, and an advice or outcome that is quoted: "het advies luidt ‘ontraden’".
 */
import { findQuotations, type Quotation } from '../../dutch/quotation';
import { ADVICE_PHRASES } from '../lexicon/advice-words';
import { findPhrases } from '../lexicon/phrases';
import { wordsOf } from '../lexicon/words';

/** A full stop within and at the end: "Nee. Wij waren het er niet mee eens." A title may ask and answer. */
const STOPS_WITHIN = /\p{L}{2}[”"’')]?\.\s+[“"‘]?\p{Lu}/u;
const STOPS_AT_END = /[.!?…]\s*$/u;
/** No advice takes more words. */
const MOST_WORDS = 4;

const isSpoken = (inside: string): boolean =>
  STOPS_AT_END.test(inside) && STOPS_WITHIN.test(inside);

/** "ontraden", "over te nemen": small letters, and nothing but words for an advice. */
function isAdvice(inside: string): boolean {
  if (!/^\p{Ll}/u.test(inside)) return false;
  const words = wordsOf(inside);
  const [only, ...others] = findPhrases(words, ADVICE_PHRASES);
  const isWhole = only?.from === 0 && only.to === words.length && others.length === 0;
  return isWhole && words.length <= MOST_WORDS;
}

const insideOf = (text: string, { from, to }: Quotation): string => text.slice(from + 1, to - 1);

/** Spaces in the place of such marks; as long as the text. */
export function withoutSpokenMarks(text: string): string {
  let shown = text;
  for (const quotation of findQuotations(text)) {
    const { from, to, isClosed } = quotation;
    const inside = insideOf(text, quotation);
    if (!isClosed || !(isSpoken(inside) || isAdvice(inside))) continue;
    shown = `${shown.slice(0, from)} ${shown.slice(from + 1, to - 1)} ${shown.slice(to)}`;
  }
  return shown;
}
