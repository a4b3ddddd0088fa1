/**
 * Motions of which a sentence says the same as was said of the one before them: "Dat geldt ook voor ‘Ruim
 * baan’, de motie die Urk indiende", "Hetzelfde advies geeft het bij ‘Rust’, een motie van Ede, en bij ‘Zee’,
 * waarin Goes pleit voor duinen". Behind each title stands whose it is.
 */
import { WRITTEN } from '../lexicon/focus-words';
import { isMotionWord, TYPES } from '../lexicon/mentions';
import { phraseAt } from '../lexicon/phrases';
import { SAME_AS_BEFORE } from '../lexicon/same-words';
import { ASKING_VERBS, SAYING } from '../lexicon/sentence-words';
import { motionOf } from './apposed';
import { type Mention, NOBODY } from './mention';
import { onlyName } from './only-name';
import { endOffset, firstTitle, offsetAt, tailFrom, titleAt } from './rule-parts';
import type { Range } from './sentences';
import type { LineView } from './tokens';
import { knownWho, type Who, whoBehind, whoFrom } from './who';

type Same = NonNullable<Mention['same']>['what'];

/** What a sentence says once more; null for one that does not open so. */
export const sameIn = (view: LineView, { start }: Range): Same | null =>
  phraseAt(view.words, SAME_AS_BEFORE, start)?.meaning ?? null;

/** "De motie van Urk ‘Zee’": nothing but names between the word and the title. */
function whoBefore(view: LineView, from: number, title: number): Who | null {
  const type = view.words.findLastIndex(
    ({ text }, at) => at >= from && at < title && isMotionWord(text),
  );
  const who = type < 0 ? null : knownWho(whoFrom(view, type + 1, title));
  return who?.next === title ? who : null;
}

const isTold = (word: string): boolean =>
  isMotionWord(word) || ASKING_VERBS.has(word) || WRITTEN.has(word);

/** "…, waarin Urk pleit voor havens", "de motie die Urk vorig jaar indiende"; not "een film uit Urk". */
const askerBehind = (clause: Range & { view: LineView }): Who | null =>
  clause.view.words.slice(clause.start, clause.end).some(({ text }) => isTold(text))
    ? onlyName(clause)
    : null;

/**
 * The titles of a sentence that says the same of each; none for another sentence.
 * @param isBehindMotion - The text before it names a motion: then this is one where it says whose.
 */
export function sameAsBefore(view: LineView, range: Range, isBehindMotion: boolean): Mention[] {
  const what = sameIn(view, range);
  const { start, end } = range;
  const isSpoken = view.words.slice(start, end).some(({ text }) => SAYING.has(text));
  if (what === null || isSpoken) return [];
  const same = { what, text: view.text.slice(offsetAt(view, start), endOffset(view, end)) };
  const [type] = view.words.slice(start, end).flatMap(({ text }) => TYPES[text] ?? []);
  const titles: number[] = [];
  for (let at = firstTitle(view, start, end); at >= 0; at = firstTitle(view, at + 1, end))
    titles.push(at);
  return titles.flatMap((at, index): Mention[] => {
    const next = titles[index + 1] ?? end;
    const title = titleAt(view, at);
    if (title === null) return [];
    const clause = { view, start: at + 1, end: next };
    const who =
      whoBefore(view, titles[index - 1] ?? start, at) ??
      motionOf(view, at + 1, next) ??
      knownWho(whoBehind(view, at + 1, next)) ??
      askerBehind(clause);
    if (type === undefined && (who === null || !(isBehindMotion || what === 'advice'))) return [];
    return [
      {
        ...{ rule: 'sentence', type: type ?? 'motie', title, point: null, about: null, same },
        ...{ who: who?.read ?? NOBODY, isForAll: false, other: null },
        whoSpan: who === null ? null : { from: who.from, to: who.to },
        tail: tailFrom(clause, at + 1),
      },
    ];
  });
}
