/** Whether words tell an outcome or an advice, and whether others can be the title that it is of. */
import { findGemeentenInText } from '../../gemeenten/names';
import { BOARD_BUSINESS, COUNT_WORDS, FORMALITIES } from '../lexicon/agenda-words';
import { OTHER_ASSEMBLIES } from '../lexicon/sentence-words';
import { ToldVote } from '../told-vote';
import { announcementIn } from './announce';
import { IN_PASSING } from './audit';
import { labelled, roleOf } from './label';
import { adviceAlone, opensSaid } from './opens-said';
import type { Statement } from './outline';
import { pointOf } from './points';
import { lineView } from './tokens';
import { isNames } from './who';

export const MOST_WORDS_OF_TITLE = 14;

const SHARE = /\d\s?(?:%|procent)/iu;
const SIDED = /\d\s?(?:%|procent)[^.;]{0,30}(?<!\p{L})(?:voor|tegen|stemmen)(?!\p{L})/iu;
export const SHARE_ALONE =
  /^(?:voor:?\s|met\s)?\(?\d{1,3}(?:[.,]\d+)?\s?(?:%|procent)[^.:;]{0,20}$/iu;
const ADVICE = /(?<!\p{L})(?:pre-?)?advies/iu;
/** "In Utrecht", "te Groningen": where it was told. */
const WHERE = /(?<!\p{L})(?:in|te|uit|naar|vanuit|bij)\s$/iu;
const ENDS_TITLE = /[:(,–—|=→-]\s*$/u;

/** Whether what is told of it is hardly ever told of a proposal of the board. */
export function tellsOfMotion(text: string): boolean {
  const outcome = new ToldVote(text).outcome();
  return outcome !== null && OF_MOTIONS.has(outcome);
}

export const tellsOutcome = (text: string): boolean => lineView(text).outcomes.size > 0;

export function tells(text: string, isAdvising: boolean): boolean {
  if (tellsOutcome(text) || SIDED.test(text) || SHARE_ALONE.test(text.trim())) return true;
  if (adviceAlone(text) !== null) return isAdvising || ADVICE.test(text);
  const at = ADVICE.exec(text)?.index;
  return at !== undefined && opensSaid(text.slice(at));
}

/** "291 gemeenten, goed voor 92% van de stemmen" is a group that voted. */
export const isWho = (text: string): boolean => !SHARE.test(text) && isNames(text);

export const namesGemeente = (text: string): boolean =>
  isWho(text) || findGemeentenInText(text).some(({ start }) => !WHERE.test(text.slice(0, start)));

export const hasWord = (text: string, words: ReadonlySet<string>): boolean =>
  lineView(text).words.some(({ text: word }) => words.has(word));

export const isOfOthers = (text: string): boolean =>
  IN_PASSING.test(text) || hasWord(text, FORMALITIES) || hasWord(text, OTHER_ASSEMBLIES);

export const isBusiness = (text: string): boolean =>
  hasWord(text, FORMALITIES) || hasWord(text, BOARD_BUSINESS);

/** "Voorstel" above a column: all that stands in the table is put by the board. */
export const headsBusiness = ({ cells }: Statement): boolean =>
  cells.some(({ text }) => {
    const { words } = lineView(text);
    return words.length > 0 && words.every((word) => BOARD_BUSINESS.has(word.text));
  });

/** What the board puts to the members is adopted, or not: no gemeente takes it back, and nobody takes it over. */
const OF_MOTIONS: ReadonlySet<string> = new Set([
  'verworpen',
  'ingetrokken',
  'overgenomen',
  'aangehouden',
]);

export function isTitle(text: string): boolean {
  const { words } = lineView(text);
  if (words.length === 0 || words.length > MOST_WORDS_OF_TITLE) return false;
  if (!/^["“„‘'«]?\p{Lu}/u.test(text) || /[.?!]$/u.test(text)) return false;
  if (roleOf(text) !== null || labelled(text) !== null) return false;
  return !COUNT_WORDS.has(words[0]?.text ?? '') && announcementIn(text, false) === null;
}

/** "8. Warmte in de wijk", "Agendapunt 8: Warmte in de wijk" without the number of the agenda. */
export const withoutPoint = (text: string): string => text.slice(pointOf(text)?.at ?? 0);

const MOST_WORDS_OF_ITEM = 12;

/** "Warmte in de wijk" of "Warmte in de wijk: aangenomen (91%)"; null where a sentence tells it. */
export function titleBefore(text: string, form: Statement['form']): string | null {
  const [first = text.search(SHARE)] = [...lineView(text).outcomes].toSorted((a, b) => a - b);
  const before = text.slice(0, Math.max(0, first)).replace(/(?:met|is|per|bij)\s*$/iu, '');
  // "Warmte in de wijk is verworpen" tells nothing else in an item of a list.
  const isItem = form === 'item' && lineView(text).words.length <= MOST_WORDS_OF_ITEM;
  if (!isItem && !ENDS_TITLE.test(before)) return null;
  return withoutPoint(before.replace(/[\s:(,–—|=→-]+$/u, ''));
}
