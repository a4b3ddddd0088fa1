/**
 * One pattern per printed name, for finding it inside a text at a known place.
 *
 * Matching is blind to capitals: who calls decides whether "best" may be Best. Patterns are compiled
 * once, on first use, and filed by their first word, so that a whole document costs one pass.
 */
import { ALIASES } from './aliases';
import { allGemeenten, findGemeenteByCode, type Gemeente } from './register';

export const APOSTROPHE = String.raw`['’‘‛´\u0060′ʼ]`;
const HYPHEN = String.raw`[-\u2010\u2011\u00ad]`;
const BETWEEN_WORDS = String.raw`(?:\s*${HYPHEN}\s*|\s+)`;

/** As printed within brackets after a name: "Hengelo (O.)", "Bergen (NH)". */
const PROVINCE_MARKS: Record<string, string> = {
  Drenthe: 'D|Dr|Drenthe',
  Flevoland: 'F|Fl|Flevoland',
  Fryslân: 'F|Fr|Frl|Fryslân|Friesland',
  Gelderland: 'G|Gld|Gelderland',
  Groningen: 'G|Gr|Gron|Groningen',
  Limburg: 'L|Lb|Limb|Limburg',
  'Noord-Brabant': String.raw`N\.?[-\s]?B|Noord[-\s]Brabant`,
  'Noord-Holland': String.raw`N\.?[-\s]?H|Noord[-\s]Holland`,
  Overijssel: 'O|Ov|Overijssel',
  Utrecht: 'U|Ut|Utr|Utrecht',
  Zeeland: 'Z|Zl|Zld|Zeeland',
  'Zuid-Holland': String.raw`Z\.?[-\s]?H|Zuid[-\s]Holland`,
};

export type NamePattern = {
  gemeente: Gemeente;
  /** The spelling that the pattern was made of; its capitals are the usual ones. */
  printed: string;
};

/** Sticky; ends on a word boundary. Made on first use: a document names few of the 600. */
const regExps = new WeakMap<NamePattern, RegExp>();

function letterPattern(letter: string): string {
  const [base = letter, accent = ''] = letter.normalize('NFD');
  if (accent !== '') return `(?:${letter}|${base}${accent}?)`;
  return letter.replace(/[.()]/u, String.raw`\$&`);
}

function wordPattern(word: string): string {
  if (word === 'Sint') return String.raw`(?:Sint|St\.?)`;
  if (word === 'en') return '(?:en|&)';
  if (word.endsWith(',')) return `${wordPattern(word.slice(0, -1))},?`;
  const spelled = Array.from(word, letterPattern).join('');
  return spelled.replace(/^IJ/u, '(?:IJ|Ĳ)').replaceAll('ij', '(?:ij|ĳ)');
}

function namePattern(pattern: NamePattern): RegExp {
  const { printed, gemeente } = pattern;
  const [, bare = printed, mark] = /^(.*?) \((\p{L}+)\)$/u.exec(printed) ?? [];
  const words = bare
    .replace(/^'/u, '')
    .replace(/ aan de[nr]? /u, ' aan_de ')
    .split(/[\s-]+/u)
    .map((word) =>
      word === 'aan_de'
        ? String.raw`(?:aan\s+de[nr]?|a\s?/\s?d\.?|a\.\s?d\.?|ad)`
        : wordPattern(word),
    );
  const marks = PROVINCE_MARKS[gemeente.province] ?? mark ?? '';
  const suffix =
    mark === undefined
      ? String.raw`(?:\s*\((?:${marks})\.?\))?`
      : String.raw`\s*(?:\((?:${marks})\.?\)|,?\s(?:${marks})\b\.?)`;
  const start = bare.startsWith("'") ? `(?:${APOSTROPHE}\\s?)?` : '';
  const regExp = new RegExp(
    `${start}${words.join(BETWEEN_WORDS)}${suffix}(?![\\p{L}\\p{M}\\p{N}]|${HYPHEN}[\\p{L}\\p{N}])`,
    'iuy',
  );
  regExps.set(pattern, regExp);
  return regExp;
}

const WORD = /[\p{L}\p{M}]+/gu;

/** The key under which a word of a text is looked up. */
function wordKey(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

let byFirstWord: ReadonlyMap<string, readonly NamePattern[]> | undefined;

function loadPatterns(): ReadonlyMap<string, readonly NamePattern[]> {
  if (byFirstWord) return byFirstWord;
  const patterns = new Map<string, NamePattern[]>();
  const add = (gemeente: Gemeente, printed: string): void => {
    const pattern = { gemeente, printed };
    const key = wordKey(/[\p{L}\p{M}]+/u.exec(printed)?.[0] ?? '');
    for (const first of key === 'sint' ? ['sint', 'st'] : [key]) {
      patterns.set(first, [...(patterns.get(first) ?? []), pattern]);
    }
  };
  for (const gemeente of allGemeenten()) {
    add(gemeente, gemeente.name);
    if (gemeente.officialName !== gemeente.name) add(gemeente, gemeente.officialName);
  }
  for (const [alias, code] of ALIASES) {
    const gemeente = findGemeenteByCode(code);
    if (gemeente) add(gemeente, alias);
  }
  for (const list of patterns.values()) list.sort((a, b) => b.printed.length - a.printed.length);
  byFirstWord = patterns;
  return patterns;
}

export type NameMatch = { pattern: NamePattern; start: number; end: number };

/** The longest name whose first word, `word`, stands at `index`; an apostrophe before it is taken in. */
function matchWord(text: string, word: string, index: number): NameMatch | null {
  const apostrophe = new RegExp(`${APOSTROPHE}\\s?$`, 'u').exec(
    text.slice(Math.max(0, index - 2), index),
  );
  for (const pattern of loadPatterns().get(wordKey(word)) ?? []) {
    const start = pattern.printed.startsWith("'") ? index - (apostrophe?.[0].length ?? 0) : index;
    const regExp = regExps.get(pattern) ?? namePattern(pattern);
    regExp.lastIndex = start;
    const match = regExp.exec(text);
    if (match) return { pattern, start, end: start + match[0].length };
  }
  return null;
}

/** The longest name that begins at `index`; null when none does. */
export function matchNameAt(text: string, index: number): NameMatch | null {
  const lead = new RegExp(`${APOSTROPHE}?\\s?`, 'uy');
  lead.lastIndex = index;
  const wordStart = index + (lead.exec(text)?.[0].length ?? 0);
  const word = /^[\p{L}\p{M}]+/u.exec(text.slice(wordStart, wordStart + 40))?.[0];
  const match = word ? matchWord(text, word, wordStart) : null;
  return match?.start === index ? match : null;
}

/** All names in any capitals, longest first, never overlapping; also inside hyphenated words. */
export function* matchNames(text: string): Generator<NameMatch> {
  let end = 0;
  for (const word of text.matchAll(WORD)) {
    if (word.index < end) continue;
    const match = matchWord(text, word[0], word.index);
    if (!match || match.start < end) continue;
    end = match.end;
    yield match;
  }
}
