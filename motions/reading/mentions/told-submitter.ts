/**
 * A sentence of its own that tells who submitted the motion before it: "De motie werd ingediend door Urk
 * en Ede", "Indieners waren Almere en Goes", "Urk diende haar in". "De motie van Urk haalde het niet"
 * speaks of a motion, and need not be of that one.
 */
import { BY } from '../lexicon/mention-phrases';
import { isMotionWord, TYPES } from '../lexicon/mentions';
import { phraseAt } from '../lexicon/phrases';
import { NEXT } from '../lexicon/sentence-words';
import { namesFrom } from './asking-rules';
import { behalfIn, withBehalf } from './behalf';
import { isTitleWord, wordAt } from './rule-parts';
import { type Range, sentencesOf } from './sentences';
import { type LineView, lineView } from './tokens';
import { behindName, knownWho, type Who, whoFrom } from './who';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SUBJECTS = words('de deze dit het die zij ze hij motie amendement resolutie');
const VERBS = words('is was werd wordt kwam komt zijn waren');
const BESIDE = words('ook mede oorspronkelijk indertijd toen destijds');
const SUBMITTED = words('ingediend ingebracht');
const SUBMITTER = words('indiener indieners');
const IT = words('motie haar hem amendement resolutie');
const MOST_WORDS = 60;

/** "De motie werd ingediend door Urk", "Deze motie was van Almere". */
function behindVerb(view: LineView, { start, end }: Range): Who | null {
  let at = start;
  while (at < end && SUBJECTS.has(wordAt(view, at))) at += 1;
  if (at === start || !VERBS.has(wordAt(view, at))) return null;
  at += 1;
  while (at < end && BESIDE.has(wordAt(view, at))) at += 1;
  // "Zij is door Urk ingediend", "Zij werd ingebracht door Urk".
  if (SUBMITTED.has(wordAt(view, at)) && phraseAt(view.words, BY, at) === null) at += 1;
  const isSubmitted = view.words.slice(start, end).some(({ text }) => SUBMITTED.has(text));
  const isBy = wordAt(view, at) === 'door';
  const by = phraseAt(view.words, BY, at);
  if (by === null || (isBy && !isSubmitted)) return null;
  // "… door de gemeente Ede en is medeondertekend door Goes": the names end before the next verb.
  return knownWho(whoFrom(view, at, end)) ?? knownWho(namesFrom(view, by.to, end));
}

/** "Indieners waren Almere en Goes", "Indiener: Urk". */
function behindSubmitter(view: LineView, { start, end }: Range): Who | null {
  const first = wordAt(view, start) === 'de' ? start + 1 : start;
  if (!SUBMITTER.has(wordAt(view, first))) return null;
  const isVerb = VERBS.has(wordAt(view, first + 1)) || wordAt(view, first + 1) === ':';
  return knownWho(whoFrom(view, isVerb ? first + 2 : first + 1, end));
}

/** "Urk diende haar in", "Almere en Goes waren de indieners". */
function named(view: LineView, { start, end }: Range): Who | null {
  const who = knownWho(namesFrom(view, wordAt(view, start) === 'de' ? start + 1 : start, end));
  if (who === null) return null;
  const behind = view.words.slice(who.next, end).map(({ text }) => text);
  const isSubmitter =
    VERBS.has(behind[0] ?? '') && behind.slice(1, 3).some((one) => SUBMITTER.has(one));
  const isSubmitting =
    /^diende(?:n)?$/u.test(behind[0] ?? '') &&
    behind.slice(1, 4).some((one) => IT.has(one)) &&
    behind.some((one, at) => one === 'in' && at <= 4);
  return isSubmitter || isSubmitting ? who : null;
}

/** @returns Null for a sentence that names a motion by its title, or tells something else. */
export function submitterIn(view: LineView, range: Range): Who | null {
  const { start, end } = range;
  if (end - start > MOST_WORDS) return null;
  for (let at = start; at < end; at += 1) if (isTitleWord(view, at)) return null;
  const who = behindVerb(view, range) ?? behindSubmitter(view, range) ?? named(view, range);
  // "Urk diende haar in, samen met Ede".
  return who && withBehalf({ view }, who, behalfIn({ view, start, end }));
}

const SUBMITS = words(
  'ingediend ingebracht voorgelegd dient dienen diende dienden bracht brachten legt',
);
const PLACES = words('in te uit naar bij');

/** "De gemeente Urk, mede namens Ede, heeft onderstaande motie ingediend": whose it is that stands below. */
export function submitterOfNext(text: string): Who | null {
  const view = lineView(text);
  for (const { start, end } of sentencesOf(view)) {
    const own = view.words.slice(start, end);
    const next = own.findIndex(({ text: word }, at) => isNextMotion(word, own[at + 1]?.text));
    if (next < 0 || !own.some(({ text: word }) => SUBMITS.has(word))) continue;
    const by = own.findIndex((_, at) => at > next && phraseAt(view.words, BY, start + at) !== null);
    const behind = by < 0 ? null : knownWho(whoFrom(view, start + by, end));
    if (behind !== null) return behind;
    const names = own.flatMap((_, at) =>
      at < next && behindName(view, start + at) !== null ? [start + at] : [],
    );
    const [first, last] = [names.find((at) => !PLACES.has(wordAt(view, at - 1))), names.at(-1)];
    const who = first === undefined ? null : knownWho(whoFrom(view, first, start + next));
    return who !== null && last !== undefined && last < who.next ? who : null;
  }
  return null;
}

const isNextMotion = (word: string, behind = ''): boolean =>
  NEXT.has(word) && TYPES[behind] !== undefined;

const LONGEST = 900;

/** In one of the sentences of a text that speaks of one motion. */
export function submitterTold(text: string): Who | null {
  if (text.length > LONGEST) return null;
  const view = lineView(text);
  for (const range of sentencesOf(view)) {
    const who = submitterIn(view, range);
    if (who !== null) return who;
    // A motion of its own begins: what follows is of that one.
    const isOther = view.words
      .slice(range.start, range.end)
      .some(({ text: word }, at) => isMotionWord(word) && isTitleWord(view, range.start + at + 1));
    if (isOther) return null;
  }
  return null;
}
