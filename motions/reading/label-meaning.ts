/** What the words of a label mean, however they are spelled, broken or set. */
import { foldDiacritics } from '../dutch/fold';
import { LABEL_FILLERS, LABEL_PHRASES, LABEL_WORDS, NO_LABEL, type Role } from './lexicon/labels';

export type Meaning = {
  role: Role;
  /** 1 when every word of the label is known, less when some are not; 0.8 at most for a near word. */
  score: number;
};

const LONGEST = 80;
const MOST_WORDS = 9;
const REMARK = /\((?!s\)|n\)|en\))[^()]*\)?/gu;
const NUMBERING = /^\(?(?:\d{1,3}(?:\.\d{1,2})*[.)]?|(?:[a-z]|[ivx]{1,4})[.)])\s+(?=\p{L})/u;
const NUMBER_BEHIND = /(?<=\p{L})\s+\d{1,3}$/u;

/** The one spelling under which a label is counted: "Inhoud / oproep:" and "inhoud/oproep" are one. */
export function labelKey(text: string): string {
  return foldDiacritics(text)
    .replace(REMARK, ' ')
    .replace(/\s*([/&+])\s*/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(NUMBERING, '')
    .replace(/[\s:.?–—-]+$/u, '')
    .replace(NUMBER_BEHIND, '');
}

const roleOfWord = new Map<string, Role>();
for (const { role, words } of LABEL_WORDS) {
  for (const word of words.split(' ')) roleOfWord.set(word, role);
}

/** @returns Whether one letter more, less or other makes the words the same; linear. */
function isNear(word: string, known: string): boolean {
  if (Math.abs(word.length - known.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === known[start]) start += 1;
  let end = 0;
  const most = Math.min(word.length, known.length) - start;
  while (end < most && word.at(-1 - end) === known.at(-1 - end)) end += 1;
  return Math.max(word.length, known.length) - start - end <= 1;
}

const SHORTEST_NEAR = 7;

function meaningOfWord(word: string): Meaning | null {
  const role = roleOfWord.get(word);
  if (role !== undefined) return { role, score: 1 };
  if (word.length < SHORTEST_NEAR) return null;
  for (const [known, near] of roleOfWord) {
    if (known.length >= SHORTEST_NEAR && isNear(word, known)) return { role: near, score: 0.8 };
  }
  return null;
}

/** A label that holds words of two roles: which of the two it is for. */
function roleOfMany(roles: readonly Role[]): Role {
  const has = (role: Role): boolean => roles.includes(role);
  if ((has('motion') || has('title')) && has('submitters')) return 'motion';
  if (has('title') && (has('subject') || has('motion'))) return 'title';
  const telling = roles.filter((role) => role !== 'motion' && role !== 'number');
  return telling[0] ?? roles[0] ?? 'other';
}

/**
 * @param text - A label and nothing else; the colon may be there.
 * @returns null when no word of it is known.
 */
export function meaningOfLabel(text: string): Meaning | null {
  if (text.length > LONGEST) return null;
  const key = labelKey(text);
  if (NO_LABEL.test(key)) return null;
  const phrase = LABEL_PHRASES.find(([pattern]) => pattern.test(key));
  const words = key.split(/[\s/&+,-]+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const found = words.map(meaningOfWord);
  const known = found.filter((meaning) => meaning !== null);
  const told = phrase?.[0].exec(key)?.[0] ?? '';
  const unknown = words.filter(
    (word, index) => !found[index] && !LABEL_FILLERS.has(word) && !told.includes(word),
  );
  if (known.length === 0 && phrase === undefined) return null;
  const share = words.length === 0 ? 0 : 1 - unknown.length / words.length;
  const certainty = Math.min(1, ...known.map(({ score }) => score));
  return {
    role: phrase?.[1] ?? roleOfMany(known.map(({ role }) => role)),
    score: share * certainty,
  };
}

/**
 * The words of a label that was broken over lines: with a space, or inside a word ("Verantwoordin" /
 * "g", "Verantwoor-" / "ding"). The way that gives known words, or else a space.
 */
export function joinLabel(lines: readonly string[]): string {
  let ways = [''];
  for (const line of lines) {
    ways = ways.flatMap((way) =>
      way === ''
        ? [line]
        : [
            `${way} ${line}`,
            `${way.replace(/-$/u, '')}${line}`,
            ...(/-$/u.test(way) ? [`${way}${line}`] : []),
          ],
    );
    if (ways.length > 60) break;
  }
  const scored = ways.map((way) => ({ way, score: meaningOfLabel(way)?.score ?? 0 }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === best)?.way ?? lines.join(' ');
}
