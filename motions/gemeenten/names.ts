/**
 * Finds the names of gemeenten in running text, to mark them there.
 *
 * The trap: many names are words too. Only a name with its capitals counts, and at the start of a
 * sentence, where any word has a capital, a name that is a common word does not.
 */
import type { GemeenteCode } from '../model';
import { matchNames, type NameMatch } from './name-patterns';

export type FoundGemeente = {
  code: GemeenteCode;
  /** As printed. */
  name: string;
  /** Half-open range of UTF-16 offsets into the text. */
  start: number;
  end: number;
};

/** Two present gemeenten, or a former one and the short name of another, share these names. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(['bergen', 'valkenburg']);

const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'beek best born buren doorn duiven echt goes goor grave haren heel helden holten hoorn horst ' +
    'houten huizen hulst kampen laren leek leiden monster putten sluis stein stad waterland wierden'
  ).split(' '),
);

const SENTENCE_START = /(?:^|[.!?:…]["'”’)]*\s+|["“„‘«(]|(?:^|\n)\s*[-•–*]\s*|\n\s*\n\s*)$/u;
const LIST_GOES_ON = /^(?:\s*(?:[,/&]|en\b)\s*[\p{Lu}'’‘]|\s*[:)”"’»]|\s*[(“„‘"]|\s*$)/u;
const FIXED_EXPRESSION = /^\s+(?:practice|practices|value|values|case|cases|of both)\b/iu;
const OF_PROVINCE = /\b(?:provincies?|(?:provinciale|gedeputeerde)\s+staten(?:\s+van)?)\s+$/iu;

function hasCapitals(printed: string, usual: string): boolean {
  const words = printed.match(/[\p{L}\p{M}]+/gu) ?? [];
  const usualWords = usual.match(/[\p{L}\p{M}]+/gu) ?? [];
  const capital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');
  const significant = (list: string[]): string | undefined =>
    list.find((word) => word.length > 1 && !/^het$/iu.test(word));
  return capital(significant(words)) && (!capital(usualWords.at(-1)) || capital(words.at(-1)));
}

function isWholeWord(text: string, start: number): boolean {
  return !/(?:[\p{L}\p{M}\p{N}_]|[-\u2010\u2011]|[\p{L}]['’])$/u.test(
    text.slice(Math.max(0, start - 2), start),
  );
}

function isName(text: string, { pattern, start, end }: NameMatch): boolean {
  const printed = text.slice(start, end);
  if (!isWholeWord(text, start) || !hasCapitals(printed, pattern.printed)) return false;
  const word = printed.toLowerCase();
  if (AMBIGUOUS_NAMES.has(word)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 20);
  if (OF_PROVINCE.test(before)) return false;
  if (!COMMON_WORDS.has(word)) return true;
  if (FIXED_EXPRESSION.test(after)) return false;
  return !SENTENCE_START.test(start <= 40 ? before : `x${before}`) || LIST_GOES_ON.test(after);
}

/**
 * The names of present and former gemeenten, in reading order, never overlapping. A name that two
 * gemeenten share ("Bergen" alone) is left out.
 */
export function findGemeentenInText(text: string): FoundGemeente[] {
  const found: FoundGemeente[] = [];
  for (const match of matchNames(text)) {
    if (!isName(text, match)) continue;
    const { start, end } = match;
    found.push({ code: match.pattern.gemeente.code, name: text.slice(start, end), start, end });
  }
  return found;
}
