/**
 * Numbers that run on over the headings of a document: "1 Hitte in de stad", "2 Wonen boven winkels".
 *
 * The trap: "30 km in de kom" and "5G in elke kern" begin with a number that is part of the title. One
 * that no other number comes before or behind is.
 */
import { BEFORE_NUMBER } from './lexicon/heading-words';

type Mark = {
  /** What stands around the number: numbers of one kind are printed alike. */
  shape: string;
  number: number;
  /** Behind the number. */
  rest: string;
};
export type Numbered = Pick<Mark, 'number' | 'rest'>;

/** A word of a heading and the first thing behind it, up to a space: "Hoofdstuk 3:", "M-03", "IV.". */
const FIRST = new RegExp(
  String.raw`^(?<word>${BEFORE_NUMBER}\s*)?(?<token>\S{1,14})\s+[|:–—-]?\s*(?<rest>[^\s|:–—-].*)$`,
  'isu',
);
/** At the end of such a thing; no share, and not the end of a year. */
const NUMBER =
  /^(?<before>[^\p{Sc}]*?)(?<![\d,])0*(?<digits>\d{1,3})(?<after>[\])}.:/|–—-]{0,2})$/u;
const LETTERS = /^(?<before>[([]?)(?<letters>[IVXL]{1,6}|[A-Z])(?<after>[\]).:/|–—-]{0,2})$/u;
const ROMAN: ReadonlyMap<string, number> = new Map([
  ...([
    ['I', 1],
    ['V', 5],
    ['X', 10],
    ['L', 50],
  ] as const),
]);

function valueOfRoman(letters: string): number {
  const values = [...letters].map((letter) => ROMAN.get(letter) ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/** In which ways a text can begin with a number: "I" may be the first one or the ninth. */
function marksOf(text: string): Mark[] {
  const { word = '', token = '', rest = '' } = FIRST.exec(text)?.groups ?? {};
  if (rest === '') return [];
  const kind = word.trim().toLowerCase();
  const digits = NUMBER.exec(token)?.groups;
  if (digits !== undefined) {
    const shape = `${kind} ${digits.before}#${digits.after}`;
    return [{ shape, number: Number(digits.digits), rest }];
  }
  const { before = '', letters = '', after = '' } = LETTERS.exec(token)?.groups ?? {};
  const marks: Mark[] = [];
  if (letters !== '' && /^[IVXL]+$/u.test(letters)) {
    marks.push({ shape: `${kind} ${before}I${after}`, number: valueOfRoman(letters), rest });
  }
  if (letters.length === 1) {
    const number = letters.charCodeAt(0) - 'A'.charCodeAt(0) + 1;
    marks.push({ shape: `${kind} ${before}A${after}`, number, rest });
  }
  return marks;
}

/** A heading that was not read may have one of the numbers between. */
const MOST_BETWEEN = 3;

/** Of numbers that are printed alike, those that count on from the one before them. */
function runningOf<Own extends Mark>(marks: readonly Own[]): Own[] {
  const isPair = (one: Own | undefined, next: Own | undefined): boolean =>
    one !== undefined && next !== undefined && one.number + 1 === next.number;
  const sure = marks.map((mark, at) => isPair(marks[at - 1], mark) || isPair(mark, marks[at + 1]));
  const hasRun = sure.includes(true);
  return marks.filter((mark, at) => {
    if (sure[at] === true || (hasRun && mark.number === 1)) return true;
    const step = mark.number - (marks[at - 1]?.number ?? mark.number);
    return sure[at - 1] === true && step > 0 && step <= MOST_BETWEEN;
  });
}

/**
 * @param lists - Of each the headings or titles of one document, in their order.
 * @returns Of those that begin with a number that is no part of them: that number, and the rest.
 */
export function runningNumbers(lists: readonly (readonly string[])[]): Map<string, Numbered> {
  const found = new Map<string, Numbered>();
  for (const texts of lists) {
    const marks = texts.flatMap((text) => marksOf(text).map((mark) => ({ ...mark, text })));
    for (const alike of Map.groupBy(marks, ({ shape }) => shape).values()) {
      for (const { text, number, rest } of runningOf(alike)) found.set(text, { number, rest });
    }
  }
  return found;
}
