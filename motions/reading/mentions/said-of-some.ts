/**
 * What a sentence says of motions that it does not name: "De eerste twee zijn aangenomen, de derde is
 * verworpen", "Alle moties zijn aangenomen, behalve die van Gouda". It is cut into what is said of
 * some and of others; settled.ts finds out which motions those are.
 */
import { readAdvice } from '../advice';
import { EXCEPT } from '../lexicon/mention-phrases';
import type { MotionType } from '../lexicon/mentions';
import { phraseAt } from '../lexicon/phrases';
import { JOINING, PARTING } from '../lexicon/selecting-words';
import { offsetAt, wordAt } from './rule-parts';
import { readSaid, type Said } from './said';
import { type PlacedSelection, type Selection, selectionsIn } from './selections';
import { type Range, sentencesOf } from './sentences';
import { type LineView, lineView, QUOTED } from './tokens';

/** What is said of some of the motions. */
export type SaidOfSome = {
  selections: readonly Selection[];
  /** It is said of the others only. */
  except: readonly Selection[];
  /** Null where it is not clear what: the opposite of what is said of the others, or nothing. */
  said: Pick<Said, 'vote' | 'advice'> | null;
  /** The words that say it, without those that select. */
  words: string;
};

const ADVISES = /(?<!\p{L})(?:adviseert|(?:pre-?)?advies|ontraadt|bestuur)(?!\p{L})/iu;

type Piece = { start: number; end: number; own: PlacedSelection[] };

/** Where what is said of the next begins: at the last word that parts them. */
function borderOf(view: LineView, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (PARTING.has(wordAt(view, at))) return at;
  return to;
}

const isJoined = (view: LineView, from: number, to: number): boolean =>
  view.words.slice(from, to).every(({ text }) => JOINING.has(text));

function piecesOf(view: LineView, { start, end }: Range, all: readonly PlacedSelection[]): Piece[] {
  const pieces: Piece[] = [];
  for (const one of all) {
    const last = pieces.at(-1);
    const before = last?.own.at(-1);
    if (last === undefined || before === undefined) {
      pieces.push({ start, end, own: [one] });
    } else if (isJoined(view, before.to, one.from)) last.own.push(one);
    else {
      const border = borderOf(view, before.to, one.from);
      last.end = border;
      pieces.push({ start: border, end, own: [one] });
    }
  }
  return pieces;
}

/** The words of a piece that stand in none of its selections. */
function wordsOf(view: LineView, { start, end, own }: Piece): string {
  let text = '';
  let at = start;
  for (const { from, to } of [...own, { from: end, to: end }]) {
    text += ` ${view.text.slice(offsetAt(view, at), offsetAt(view, from))}`;
    at = to;
  }
  return text.replace(/\s+/gu, ' ').replace(/^[\s,;]+(?:en|maar|terwijl)?\s*|[\s,;.:]+$/gu, '');
}

function saidIn(words: string, isAdvised: boolean): SaidOfSome['said'] {
  const advice = readAdvice(`Preadvies: ${words}`);
  const isClear = advice !== null && (isAdvised || ALWAYS_ADVICE.has(advice.kind));
  if (isClear && advice.kind !== 'overig') return { advice: { ...advice, text: words } };
  const { vote } = readSaid(words, false);
  return vote === undefined ? null : { vote };
}

/** Nothing but an advice is told in these words. */
const ALWAYS_ADVICE: ReadonlySet<string> = new Set(['oordeel', 'ontraden']);

type Exception = Range & {
  /** Behind it "na" closes the exception: "op die van Gouda na". */
  isClosed: boolean;
};

/** Where the words that except begin and end: "behalve", "met uitzondering van". */
function exceptionIn(
  view: LineView,
  { start, end }: Range,
  all: readonly PlacedSelection[],
): Exception | null {
  const closed = all.find(
    ({ from, to }) => wordAt(view, from - 1) === 'op' && wordAt(view, to) === 'na',
  );
  if (closed !== undefined) return { start: closed.from - 1, end: closed.from, isClosed: true };
  for (let at = start; at < end; at += 1) {
    const mark = phraseAt(view.words, EXCEPT, at);
    if (mark !== null) return { start: at, end: mark.to, isClosed: false };
  }
  return null;
}

const isAll = ({ selection }: PlacedSelection): boolean => selection.kind === 'all';

/** "Alle moties zijn aangenomen, behalve die van Gouda, die is ingetrokken". */
function withException(
  view: LineView,
  range: Range,
  all: readonly PlacedSelection[],
  exception: Exception,
): SaidOfSome[] | null {
  const excepted = all.filter(
    ({ from, selection }) => from >= exception.end && selection.kind !== 'all',
  );
  const [first] = excepted;
  const of = all.filter(isAll);
  if (first === undefined || of.length !== 1 || first.from > exception.end + 1) return null;
  const groups = joinedOnes(view, excepted);
  const isBehind = (of[0]?.from ?? 0) < exception.start;
  const firstTo = groups[0]?.at(-1)?.to ?? first.to;
  const around = isBehind
    ? { start: range.start, end: exception.start }
    : { start: exception.isClosed ? firstTo + 1 : firstTo, end: range.end };
  const words = wordsOf(view, { ...around, own: [...of] });
  const general = saidIn(words, ADVISES.test(words));
  if (general === null) return null;
  const said = groups.map((group, index): SaidOfSome => {
    // Behind each exception stands what became of it; before it, or around it, what is said of all.
    const to = (group.at(-1)?.to ?? 0) + (exception.isClosed && index === 0 ? 1 : 0);
    const next = groups[index + 1]?.[0]?.from ?? range.end;
    const rest = view.text.slice(offsetAt(view, to), offsetAt(view, next));
    const own = isBehind ? saidIn(rest.replace(/^[\s,;]+/u, ''), false) : null;
    return { selections: selectionsOf(group), except: [], said: own, words: rest };
  });
  return [
    { selections: selectionsOf(of), except: selectionsOf(excepted), said: general, words },
    ...said,
  ];
}

const selectionsOf = (placed: readonly PlacedSelection[]): Selection[] =>
  placed.map(({ selection }) => selection);

/** "die van Gouda en die van Urk" together; what stands apart is said of each by itself. */
function joinedOnes(view: LineView, all: readonly PlacedSelection[]): PlacedSelection[][] {
  const groups: PlacedSelection[][] = [];
  for (const one of all) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && isJoined(view, before.to, one.from))
      last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** @returns null for a sentence that speaks of no motions by their place, or says nothing of them. */
export function saidOfSomeIn(view: LineView, range: Range): SaidOfSome[] | null {
  const { start, end } = range;
  if (view.words.slice(start, end).some(({ text }) => text === QUOTED)) return null;
  const all = selectionsIn(view, range);
  // "De motie van Gouda" is named, and read by the rules of the grammar.
  if (all.every(({ selection }) => selection.kind === 'of' && !selection.isThat)) return null;
  const exception = exceptionIn(view, range, all);
  if (exception !== null) return withException(view, range, all, exception);
  const isAdvised = ADVISES.test(view.text.slice(offsetAt(view, start), offsetAt(view, end)));
  const pieces = piecesOf(view, range, all).map((piece): SaidOfSome => {
    const words = wordsOf(view, piece);
    const selections = piece.own.map(({ selection }) => selection);
    // "Geen van de moties is aangenomen": what became of each instead, nobody says.
    const isNone = selections.some((one) => one.kind === 'all' && one.isNone);
    return { selections, except: [], said: isNone ? null : saidIn(words, isAdvised), words };
  });
  return pieces.some(({ said, words }) => said !== null || saidIn(words, isAdvised) !== null)
    ? pieces
    : null;
}

/** Whether it speaks of all motions at once, so that it may stand above them as well. */
export const isOfAll = (said: readonly SaidOfSome[]): boolean =>
  said.length === 1 && said[0]?.selections.every(({ kind }) => kind === 'all') === true;

/** How many all of them are, and of which type, when that is printed: "alle drie", "beide moties". */
export function countOfAll(said: readonly SaidOfSome[]): {
  count: number | null;
  type: MotionType | null;
} {
  const [only] = said[0]?.selections ?? [];
  if (!isOfAll(said) || only?.kind !== 'all') return { count: null, type: null };
  return { count: only.count, type: only.type };
}

/**
 * Of the papers that it may speak of those that it does: "de drie moties" behind a resolutie and three
 * moties. Where they are as many as is said, moties may be all papers that were put.
 */
export function meantBy<Paper extends { type: MotionType }>(
  said: readonly SaidOfSome[],
  papers: readonly Paper[],
): readonly Paper[] {
  const { count, type } = countOfAll(said);
  const own = papers.filter((paper) => paper.type === type);
  return type === null || own.length === 0 || papers.length === count ? papers : own;
}

/** What a text says of motions by their place, sentence by sentence. */
export function saidOfSome(text: string): SaidOfSome[][] {
  const view = lineView(text);
  const sentences: Range[] = [];
  for (const range of sentencesOf(view)) {
    const last = sentences.at(-1);
    const goesOn = last !== undefined && wordAt(view, last.end - 1) === ';';
    if (goesOn) last.end = range.end;
    else sentences.push({ ...range });
  }
  return sentences.flatMap((range) => {
    const said = saidOfSomeIn(view, range);
    return said === null ? [] : [said];
  });
}
