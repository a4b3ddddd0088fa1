/**
 * The sentence before the one with the title says whose motion it is: "… een voorstel van Zandvoort. Die
 * gemeente vroeg in de motie ‘Rust aan zee’ om …", "Urk en Ede riepen op tot een fonds. Hun motie ‘Ruim baan’
 * …". Only where the second sentence points back at names, and has none of its own.
 */
import { FOR_MOTION, PLACE_WORDS } from '../lexicon/focus-words';
import { isMotionWord } from '../lexicon/mentions';
import { ASKING_VERBS } from '../lexicon/sentence-words';
import { onlyName, onlyNamed } from './only-name';
import { isTitleWord, wordAt } from './rule-parts';
import type { Range } from './sentences';
import type { LineView } from './tokens';
import type { Who } from './who';

const MOST_WORDS = 60;

/** "Die gemeente", "deze steden": how many are pointed at; null where none are. */
function pointedAt(view: LineView, { start, end }: Range): 'one' | 'several' | null {
  for (let at = start; at < end; at += 1) {
    const next = wordAt(view, at + 1);
    if (!/^(?:die|deze)$/u.test(wordAt(view, at)) || !PLACE_WORDS.has(next)) continue;
    return /(?:gemeenten|steden|eilanden)$/u.test(next) ? 'several' : 'one';
  }
  return null;
}

/** "Hun motie ‘Ruim baan’": of those who were named before. */
function isTheirs(view: LineView, { start, end }: Range): boolean {
  for (let at = start; at < end; at += 1) {
    const isOwn = /^(?:hun|haar)$/u.test(wordAt(view, at)) && isMotionWord(wordAt(view, at + 1));
    if (isOwn) return isTitleWord(view, at + 2) || /^[,:]$/u.test(wordAt(view, at + 2));
  }
  return false;
}

/** "Tot slot vraagt Urk om havens", "een voorstel van Urk": beside it stands what may be asked in a motion. */
function isAskedBy(view: LineView, { start, end }: Range, who: Who): boolean {
  const first = view.words.findIndex(({ from }) => from >= who.from);
  const last = view.words.findLastIndex(({ to }) => to <= who.to);
  const beside = [first - 1, last + 1].filter((at) => at >= start && at < end);
  if (beside.some((at) => ASKING_VERBS.has(wordAt(view, at)))) return true;
  const lead = /^gemeenten?$/u.test(wordAt(view, first - 1)) ? first - 3 : first - 1;
  return wordAt(view, lead) === 'van' && FOR_MOTION.has(wordAt(view, lead - 1));
}

/**
 * "Een voorstel van Urk viel minder goed. De motie ‘Zee’ wordt ontraden": most likely of Urk.
 * @returns Null where the first sentence asks nothing, or names more than who asks it.
 */
export function likelySubmitterBefore(view: LineView, before: Range, sentence: Range): Who | null {
  const { start } = sentence;
  const isMotion =
    /^(?:de|deze)$/u.test(wordAt(view, start)) && isMotionWord(wordAt(view, start + 1));
  if (!isMotion || !isTitleWord(view, start + 2) || before.end - before.start > MOST_WORDS)
    return null;
  const who = onlyName({ view, ...before });
  return who !== null && isAskedBy(view, before, who) ? who : null;
}

/** @param sentence - With the title, and without who submitted it. */
export function submitterBefore(view: LineView, before: Range, sentence: Range): Who | null {
  if (before.end - before.start > MOST_WORDS) return null;
  const pointed = pointedAt(view, sentence);
  if (pointed === null && !isTheirs(view, sentence)) return null;
  const who = pointed === null ? onlyName({ view, ...before }) : onlyNamed({ view, ...before });
  if (who === null || pointed === null) return who;
  return (who.read.submitters.length === 1) === (pointed === 'one') ? who : null;
}
