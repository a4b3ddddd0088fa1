/**
 * Finds what a proposal hangs on. "Als" is the trap: in "als afgedaan te beschouwen" it sets no
 * condition. A condition in a sentence that names no outcome may be about something else.
 */
import { anyOf } from './lexicon/any-of';
import { findStatus, type Mention, type Status } from './mentions';
import { endsSentence, sentencesOf } from './sentences';

/** "Dit onder voorbehoud van …": these hold for what was said before, wherever they stand. */
const ALWAYS: ReadonlySet<string> = new Set(
  'mits tenzij voorbehoud ovv voorwaarde voorwaarden afhankelijk onder op behoudens'.split(' '),
);
/** "Aanhouden totdat bekend is wanneer …": it stays open, whatever the answer. */
const UNTIL: ReadonlySet<string> = new Set(['totdat', 'tot', 'zolang', 'afwachting', 'iav']);

const OTHERWISE = new RegExp(
  `^${anyOf(`
    zo niet, zo ja, zo nee, anders, in dat geval, in het andere geval, is dat niet, gebeurt dat niet, lukt dat niet,
    indien niet, als dat niet, mocht
  `)}(?!\\p{L})`,
  'iu',
);

/** For each sentence that first keeps the motion open: from which word on it says until when. */
function untilsOf({ words, mentions }: Status): Map<number, number> {
  const untils = new Map<number, number>();
  const seen = new Set<number>();
  for (const { sentence, outcome, to } of mentions) {
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    if (outcome !== 'aanhouden') continue;
    let index = to;
    while (index < words.length && !endsSentence(words, index)) {
      if (UNTIL.has(words[index]?.text ?? '')) {
        untils.set(sentence, index);
        break;
      }
      index += 1;
    }
  }
  return untils;
}

/**
 * @returns `near` where the text makes an outcome depend on something, `apart` where another
 *   sentence or a reason sets a condition on something else, null where there is none.
 */
export function limitIn(status: Status): 'near' | 'apart' | null {
  const sentences = new Map<number, Mention[]>();
  for (const mention of status.mentions) {
    const own = sentences.get(mention.sentence);
    if (own === undefined) sentences.set(mention.sentence, [mention]);
    else own.push(mention);
  }
  const untils = untilsOf(status);
  const reasoned = new Set<number>();
  let found: 'apart' | null = null;
  for (const { meaning, sentence, from } of status.marks) {
    if (meaning === 'reason') reasoned.add(sentence);
    if (meaning !== 'limits') continue;
    const mentions = sentences.get(sentence);
    const isAlways = ALWAYS.has(status.words[from]?.text ?? '');
    const isOwn = mentions !== undefined && !reasoned.has(sentence);
    const isUntil = (untils.get(sentence) ?? from) < from;
    if (isUntil) continue;
    if (isOwn || (isAlways && mentions === undefined)) return 'near';
    found = 'apart';
  }
  return found;
}

const hasLimit = ({ marks }: Status): boolean => marks.some(({ meaning }) => meaning === 'limits');
/** Also an outcome that is denied or doubted decides: "zo niet, dan niet afdoen". */
const decides = ({ mentions }: Status): boolean => mentions.some(({ weak }) => !weak);

/**
 * The sentences that tie keeping open or settling to a condition, quoted, with the "Zo niet …" that
 * follows them.
 * @returns undefined when no sentence does.
 */
export function findConditionSentences(text: string): string | undefined {
  const sentences = sentencesOf(text).map((words) => ({ words, status: findStatus(words) }));
  const kept = sentences.filter(({ words, status }, index) => {
    if (decides(status)) return hasLimit(status) || OTHERWISE.test(words);
    const next = sentences[index + 1];
    if (next === undefined) return false;
    return hasLimit(status) && OTHERWISE.test(next.words) && decides(next.status);
  });
  return kept.length > 0 ? kept.map(({ words }) => words).join(' ') : undefined;
}
