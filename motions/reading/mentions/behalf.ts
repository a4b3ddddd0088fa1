/**
 * On whose behalf a motion was submitted too, or together with whom, apart from who did: "Urk dient de motie
 * ‘Zee’ in, mede namens Raden in Verzet", "Urk diende samen met Ede de motie ‘Zee’ in".
 */
import { isNobody, readSubmitters } from '../../gemeenten/submitters';
import { NOT_ON_BEHALF } from '../lexicon/mention-phrases';
import { isMotionWord } from '../lexicon/mentions';
import { OTHER_GEMEENTEN, SOME } from '../lexicon/other-submitters';
import type { Clause } from './mention';
import { endOffset, offsetAt, wordAt } from './rule-parts';
import { type LineView, trimmed } from './tokens';
import { endOfWho, type Who } from './who';

export type Behalf = { from: number; to: number; text: string };

const LONGEST = 120;
const GROUP = /^(?:(?:de|het|alle|vele|nog|\p{Ll}+)\s){0,2}[\p{Lu}\d]/u;
const OTHERS = new RegExp(`^(?:(?:nog|ruim)\\s)?(?:${SOME}\\s)?${OTHER_GEMEENTEN}$`, 'iu');

/** "Mede namens Ede", "dient de motie in, namens Ede"; who speaks "namens Ede" need not submit it. */
function submitsToo(view: LineView, at: number): boolean {
  if (/^(?:mede|ook|alsmede)$/u.test(wordAt(view, at - 1))) return true;
  return wordAt(view, wordAt(view, at - 1) === ',' ? at - 2 : at - 1) === 'in';
}

/** "Samen met Ede", of a motion that was submitted so; "om samen met het Rijk op te trekken" is asked for. */
const isTogether = (view: LineView, at: number): boolean =>
  wordAt(view, at) === 'met' &&
  /^(?:tezamen|samen|gezamenlijk)$/u.test(wordAt(view, at - 1)) &&
  !/^(?:om|door|te)$/u.test(wordAt(view, at - 2));

const SUBMITS =
  /^(?:ingediende?|ingebrachte?|dient|dienen|diende|dienden|bracht|brachten|komt|komen|kwamen|kwam)$/u;

/** @returns Null for a clause that tells of nobody's behalf, or of that of the board. */
export function behalfIn({
  view,
  start,
  end,
}: Pick<Clause, 'view' | 'start' | 'end'>): Behalf | null {
  const isSubmitted = view.words.slice(start, end).some(({ text }) => SUBMITS.test(text));
  const at = view.words.findIndex(
    ({ text }, index) =>
      index > start &&
      index < end &&
      ((text === 'namens' && submitsToo(view, index)) || (isSubmitted && isTogether(view, index))),
  );
  if (at < 0) return null;
  let stop = endOfWho(view, at + 1, end);
  const type = view.words.findIndex(({ text }, index) => index > at && isMotionWord(text));
  // "… mede namens Ede de motie": the names end before what was submitted.
  if (type > at && type < stop) stop = type;
  while (stop > at + 1 && /^(?:de|een|het|deze|,)$/u.test(wordAt(view, stop - 1))) stop -= 1;
  const { from, to } = trimmed(view.text, offsetAt(view, at + 1), endOffset(view, stop));
  const text = view.text.slice(from, to).replace(/[.,]$/u, '');
  const isOther = view.words.slice(at + 1, stop).some((word) => NOT_ON_BEHALF.has(word.text));
  if (text.length > LONGEST || isOther || !(GROUP.test(text) || OTHERS.test(text))) return null;
  return {
    from: /^(?:mede|samen)$/u.test(wordAt(view, at - 1))
      ? offsetAt(view, at - 1)
      : offsetAt(view, at),
    to,
    text,
  };
}

/** Who submitted it with those on whose behalf; they may be told already. */
export function withBehalf(
  { view }: Pick<Clause, 'view'>,
  who: Who | null,
  behalf: Behalf | null,
): Who | null {
  if (who === null || behalf === null || (behalf.from < who.to && behalf.to > who.from)) return who;
  const names = view.text.slice(who.from, who.to);
  const joined = OTHERS.test(behalf.text) ? ' en' : ', mede namens';
  // "Samen met Ede diende Urk in": in the order in which they are printed.
  const isFirst = behalf.to <= who.from && !OTHERS.test(behalf.text);
  const read = readSubmitters(
    isFirst ? `${behalf.text} en ${names}` : `${names}${joined} ${behalf.text}`,
  );
  return isNobody(read) || read.unknown.length > who.read.unknown.length ? who : { ...who, read };
}
