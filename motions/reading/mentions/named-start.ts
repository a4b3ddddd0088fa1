/**
 * A line that begins with a title and between brackets who submitted it, and then tells what it is about:
 * "Zwemles voor allen (Urk): de motie vraagt om …". What stands behind the mark is no part of the title.
 */
import { isMotionWord } from '../lexicon/mentions';
import { type Mention, NOBODY } from './mention';
import { isLead } from './names-motion';
import { bareTitle, firstTitle, offsetAt, titleAt, wordAt } from './rule-parts';
import { type LineView, lineView, trimmed } from './tokens';
import { whoBehind, whoFrom } from './who';

const MOST_WORDS = 30;
const GOES_ON = /^[:–—.-]$/u;

/** The index of the bracket before the names; -1 for a line that does not begin so. */
function bracketIn(view: LineView, lead: number): number {
  if (isMotionWord(wordAt(view, lead))) return -1;
  for (let at = lead + 1; at < Math.min(view.words.length, lead + MOST_WORDS); at += 1) {
    const word = wordAt(view, at);
    if (word === '(') return at;
    // "Urk: Zwemles (fase 2)" begins with who submitted it.
    const isWho = word === ':' && whoFrom(view, lead, at)?.quality === 'known';
    if (isMotionWord(word) || word === ';' || isWho) return -1;
  }
  return -1;
}

/** @param isAnnounced - Words above say that it is a motion; without them its title has to be marked. */
export function namedStart(view: LineView, isAnnounced: boolean): Mention | null {
  const end = view.words.length;
  let lead = 0;
  while (lead < end && isLead(view, lead, lead + 1)) lead += 1;
  const open = bracketIn(view, lead);
  if (open < 0) return null;
  const isMarked = firstTitle(view, lead, open) === lead && open === lead + 1;
  if (!isMarked && (!isAnnounced || firstTitle(view, lead, open) >= 0)) return null;
  const who = whoBehind(view, open, end);
  if (who === null || who.next >= end || !GOES_ON.test(wordAt(view, who.next))) return null;
  const title = isMarked
    ? titleAt(view, lead)
    : bareTitle(view, offsetAt(view, lead), offsetAt(view, open));
  if (title === null) return null;
  const { from, to } = trimmed(view.text, offsetAt(view, who.next), view.text.length);
  return {
    ...{ rule: 'title-who', type: null, title, who: who.read ?? NOBODY, point: null, about: null },
    ...{ whoSpan: { from: who.from, to: who.to }, isForAll: false, other: null },
    tail: view.text.slice(from, to),
  };
}

/** How long the title and the names are, of a line that begins with them; null for another. */
export function lengthOfNamed(text: string): number | null {
  return namedStart(lineView(text), true)?.whoSpan?.to ?? null;
}
