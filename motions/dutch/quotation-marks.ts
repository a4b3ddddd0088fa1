/**
 * Quotation marks in a text, and which of them closes which.
 *
 * The trap: the same character is an apostrophe ("scenario’s", "’s-Gravenhage"), an opening mark and
 * a closing mark. What stands beside a mark decides which it is, not its shape.
 */

export type Mark = {
  start: number;
  end: number;
  double: boolean;
  char: string;
  /** What stands beside it allows it to open, or to close, a quotation. */
  opens: boolean;
  closes: boolean;
  /** Of the single marks behind it that open or close, the first one closes. */
  isBeforeClosing: boolean;
};

/** No title holds quotations within quotations deeper than this. */
const MOST_NESTED = 8;

const MARK = /''|‘‘|’’|‚‚|``|´´|,,(?=\p{L})|["“”„‟«»]|['‘’‚‛`´‹›]/gu;
const SINGLE = /^['‘’‚‛`´‹›]$/u;
/** ’s-Gravenhage, 't, 'n: a short word that begins with an apostrophe. */
const ELISION = /^(?:s(?=[-\s\u2010\u2011])|[tnmkr](?!\p{L}))/iu;
const MAY_PRECEDE = /(?:^|[\s([{:/–—-]|["“„‘«])$/u;
/** Titel"'van Urk: a double mark behind a word has closed something. */
const CLOSED_BEFORE = /[\p{L}\p{N}.!?]"$/u;
const MAY_FOLLOW = /^[\p{L}\p{N}([#€&…'‘’“„«"+@]/u;
const NEIGHBOURHOOD = 4;
/** A title holds fewer marks than this: what closes further on closes something else. */
const MOST_MARKS = 24;

type LooseMark = Mark & { isLoose: boolean };

const isLoose = (before: string, after: string): boolean =>
  (before === '' || /\s$/u.test(before)) && (after === '' || /^\s/u.test(after));

/** Two single marks with a space at both sides, and no other such mark: ' Titel ' met preadvies. */
function openLoosePair(marks: readonly LooseMark[]): void {
  const [first, second, third] = marks.filter((mark) => mark.isLoose);
  if (first === undefined || second === undefined || third !== undefined) return;
  first.opens = true;
  first.closes = false;
  second.closes = true;
}

export function findMarks(text: string): Mark[] {
  const marks = Array.from(text.matchAll(MARK), (match): LooseMark => {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - NEIGHBOURHOOD), start);
    const after = text.slice(end, end + NEIGHBOURHOOD);
    const double = !SINGLE.test(match[0]);
    return {
      start,
      end,
      double,
      char: match[0],
      opens: double ? opensDouble(match[0], before, after) : opensSingle(before, after),
      closes:
        double ||
        (/\S$/u.test(before) && (!/^[\p{L}\p{N}]/u.test(after) || /[”"»!?]$/u.test(before))),
      isBeforeClosing: false,
      isLoose: !double && isLoose(before, after),
    };
  });
  openLoosePair(marks);
  let isBeforeClosing = false;
  for (const mark of marks.toReversed()) {
    mark.isBeforeClosing = isBeforeClosing;
    if (!mark.double && (mark.opens || mark.closes)) isBeforeClosing = !mark.opens;
  }
  return marks;
}

function opensSingle(before: string, after: string): boolean {
  return (
    !CLOSED_BEFORE.test(before) &&
    !ELISION.test(after) &&
    MAY_PRECEDE.test(before) &&
    MAY_FOLLOW.test(after)
  );
}

function opensDouble(char: string, before: string, after: string): boolean {
  if (MAY_PRECEDE.test(before) && MAY_FOLLOW.test(after)) return true;
  return /^[“„«]$/u.test(char) && /^\p{L}/u.test(after) && !/\p{P}$/u.test(before);
}

/** A plural's apostrophe ("gemeenten’ rol") looks like a closing mark; a later mark tells. */
function isGenitive(text: string, mark: Mark): boolean {
  if (mark.double || !/[sxznt]/iu.test(text.charAt(mark.start - 1))) return false;
  if (!/^\s+\p{Ll}/u.test(text.slice(mark.end, mark.end + NEIGHBOURHOOD))) return false;
  return mark.isBeforeClosing;
}

/** “… ” may have a space before its closing mark, which then seems to open something. */
function endsPair(opening: Mark, mark: Mark): boolean {
  return (
    (mark.char === '”' && (opening.char === '“' || opening.char === '„')) ||
    (mark.char === '»' && opening.char === '«')
  );
}

export function findClosing(text: string, marks: Mark[], opening: number): Mark | null {
  const first = marks[opening];
  if (!first) return null;
  let depth = 1;
  for (let index = opening + 1; index < opening + MOST_MARKS; index += 1) {
    const mark = marks[index];
    if (mark === undefined) break;
    if (mark.double !== first.double) continue;
    if (mark.opens && !endsPair(first, mark)) depth += 1;
    else if (mark.closes && (depth > 1 || !isGenitive(text, mark))) depth -= 1;
    if (depth === 0) return mark;
    if (depth > MOST_NESTED) return null;
  }
  return null;
}

/** A mark right behind a closing one may close once more: “Titel”" van Urk. */
export function endOfClosing(text: string, marks: Mark[], opening: number, closing: Mark): number {
  const index = marks.indexOf(closing, opening) + 1;
  const next = marks[index];
  const isTwice =
    next?.closes === true && next.start === closing.end && findClosing(text, marks, index) === null;
  return isTwice ? next.end : closing.end;
}
