/** The marks of list items and numbered headings, which Word draws itself: "-", "3.", "2.1 b)". */
import { elementsIn, valOf, type XmlElement } from './xml';

type Level = { format: string; text: string; start: number };

const LEVELS = 9;
const MOST_ROMAN = 3999;
/** Signs of symbol fonts say nothing outside them. */
const SYMBOL = /[\ue000-\uf8ff]/gu;
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  if (number < 1 || number > MOST_ROMAN) return String(number);
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** a to z, then aa to zz, as Word counts. */
function letter(number: number): string {
  const index = (number - 1) % 26;
  const times = Math.min(Math.floor((number - 1) / 26) + 1, 10);
  return number < 1 ? '' : String.fromCharCode(97 + index).repeat(times);
}

function printed(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letter(number);
    case 'upperLetter':
      return letter(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(number);
  }
}

const levelOf = (level: XmlElement): Level => ({
  format: valOf(level, 'numFmt') ?? 'decimal',
  text: valOf(level, 'lvlText') ?? '',
  start: Number(valOf(level, 'start') ?? 1),
});

export type Mark = { text: string; isOrdered: boolean };

export class Numbering {
  /** By number, the abstract list that it follows: lists with the same one count on together. */
  readonly #abstractOf = new Map<string, string>();
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #overrides = new Map<string, Map<number, number>>();
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(root: XmlElement | null) {
    for (const element of root === null ? [] : elementsIn(root)) {
      if (element.name === 'abstractNum') {
        const levels = elementsIn(element).filter(({ name }) => name === 'lvl');
        this.#levels.set(
          element.attributes.abstractNumId ?? '',
          new Map(levels.map((level) => [Number(level.attributes.ilvl ?? 0), levelOf(level)])),
        );
      } else if (element.name === 'num') this.#addNumber(element);
    }
  }

  #addNumber(element: XmlElement): void {
    const id = element.attributes.numId ?? '';
    this.#abstractOf.set(id, valOf(element, 'abstractNumId') ?? '');
    const overrides = elementsIn(element).filter(({ name }) => name === 'lvlOverride');
    for (const override of overrides) {
      const start = valOf(override, 'startOverride');
      if (start === undefined) continue;
      const known = this.#overrides.get(id) ?? new Map<number, number>();
      known.set(Number(override.attributes.ilvl ?? 0), Number(start));
      this.#overrides.set(id, known);
    }
  }

  /** Counts the paragraph: call it once for each that stands in a list, in reading order. */
  next({ numId, level }: { numId: string; level: number }): Mark {
    const abstract = this.#abstractOf.get(numId) ?? '';
    const levels = this.#levels.get(abstract);
    const own = levels?.get(level);
    if (own === undefined || level >= LEVELS || level < 0) return { text: '', isOrdered: false };
    const counts = this.#counts.get(abstract) ?? [];
    this.#counts.set(abstract, counts);
    const override = this.#overrides.get(numId)?.get(level);
    const isFirst = !this.#begun.has(`${numId} ${level}`);
    this.#begun.add(`${numId} ${level}`);
    const before = counts[level];
    if (override !== undefined && isFirst) counts[level] = override;
    else counts[level] = before === undefined ? own.start : before + 1;
    // What stands below it begins anew.
    counts.length = level + 1;
    if (own.format === 'bullet') {
      return { text: own.text.replace(SYMBOL, '•').trim(), isOrdered: false };
    }
    const text = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = levels?.get(at)?.format ?? 'decimal';
      return printed(counts[at] ?? levels?.get(at)?.start ?? 1, format);
    });
    return { text: text.trim(), isOrdered: true };
  }
}
