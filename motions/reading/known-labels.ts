/**
 * Which strings are labels, learnt over the whole document before any part of it is read: what comes
 * back in the column of a table, as a heading or at the start of lines is a label, whatever it says;
 * a word that could be one and stands there once is not.
 */
import type { Line, Part, Section, Table } from '../document/tree';
import { linesBelow, partsBelow } from '../document/walk';
import { isBodyRole } from './block';
import { factsBeside } from './facts-beside';
import { formsIn } from './form-fields';
import { joinLabel, labelKey, type Meaning, meaningOfLabel } from './label-meaning';
import { CALL_LINE } from './lexicon/labels';
import { namesOutcome } from './names-outcome';
import { holdsLabels, labelIn, roleOfLine } from './stacked-cells';
import { singleLine } from './text-of';

const LONGEST = 80;
const MOST_WORDS = 9;
/** What comes back this often is a label without knowing its words. */
const RECURS = 3;

/** `alone`: the only line of its paragraph, and no value below another label. */
type Place = 'cell' | 'heading' | 'line' | 'alone';
type Seen = Record<Place, number>;

/** "Voorstel: Aanhouden": the words before the first colon, when they can be a label. */
function beforeColon(text: string): string | null {
  const at = text.indexOf(':');
  return at > 0 && at <= LONGEST ? text.slice(0, at) : null;
}

/** Also behind a letter that numbers it: "a. Oproep". */
const startsWithCapital = (text: string): boolean =>
  /^(?:\(?[a-z]{1,4}[.)]\s+)?[^\p{L}]*\p{Lu}/u.test(text);
const countWords = (text: string): number => text.split(/\s+/u).length;

/** Comes back as an answer, not as a question: an outcome, or something with a number. */
const isValue = (text: string): boolean => /\d/u.test(text) || namesOutcome(text);

/** "Besluit over afdoening verschuiven." holds words of labels, and ends as no label does. */
const isSentence = (text: string): boolean => countWords(text) > 2 && /\p{L}{3}[.!;]$/u.test(text);

const isWhole = (meaning: Meaning | null): boolean => meaning !== null && meaning.score >= 1;

/** The only line of a paragraph; null when there are more. */
function aloneIn(part: Part | undefined): string | null {
  if (part?.kind !== 'lines' || part.lines.length !== 1) return null;
  return part.lines[0]?.text ?? null;
}

/** "Afgesproken is:" above what goes on in small letters, as a list does; a label has known words. */
function leadsOn(line: Line | undefined, below: Line | undefined): boolean {
  if (line === undefined || below === undefined) return false;
  const { text, lead } = line;
  const isColonLast = text.endsWith(':') && text.indexOf(':') === text.length - 1;
  if (!isColonLast || (lead > 0 && lead < text.length)) return false;
  return /^\P{L}*\p{Ll}/u.test(below.text) && !isWhole(meaningOfLabel(text));
}

const headingOf = (part: Part): string | null =>
  part.kind === 'section' ? joinLabel(part.heading.map(({ text }) => text)) : null;

/** The words in another type at the start of a line; the full stop behind them is no part of a label. */
const leadOf = (text: string, lead: number): string => text.slice(0, lead).replace(/[\s.]+$/u, '');

/** The text of the lines of a cell as a label: broken words made whole. */
export const labelOf = (parts: readonly Part[]): string =>
  joinLabel(linesBelow(parts).map(({ text }) => text));

export class KnownLabels {
  readonly #seen = new Map<string, Seen>();
  /** Distinct keys at the start of lines that come back and are known words: 2 show a habit. */
  #lineHabit = 0;
  #headingHabit = 0;
  /** How often the labels that are known words come back: as often as there are motions. */
  #usual = RECURS;
  readonly #answers: { label: string; value: string }[] = [];
  /** As printed, without colon, of labels that come back. */
  readonly #printed = new Set<string>();
  #bodyLabels: string[] | undefined;
  #forgotten: ReadonlySet<string> = new Set();
  readonly #beside: ReadonlySet<Table>;

  constructor(parts: readonly Part[]) {
    this.#beside = new Set([...factsBeside(parts).keys(), ...formsIn(parts)]);
    this.#learn(parts);
    this.#forgetAnswers();
    for (const [key, seen] of this.#seen) {
      if (!isWhole(meaningOfLabel(key))) continue;
      if (seen.line > 1 || (seen.line > 0 && seen.cell > 1)) this.#lineHabit += 1;
      if (seen.heading > 0) this.#headingHabit += 1;
      this.#usual = Math.max(this.#usual, seen.line);
    }
  }

  /** What stands below a string that comes back more often is its value, and no label itself. */
  #forgetAnswers(): void {
    const times = (key: string): number => {
      const seen = this.#seen.get(key);
      return seen === undefined ? 0 : seen.heading + seen.alone;
    };
    const answers = this.#answers.filter(({ label, value }) => times(label) > times(value));
    for (const { value } of answers) {
      const seen = this.#seen.get(value);
      if (seen !== undefined) seen.alone -= 1;
    }
  }

  #count(text: string, place: Place): void {
    const key = labelKey(text);
    if (key === '' || text.length > LONGEST || countWords(text) > MOST_WORDS) return;
    const seen = this.#seen.get(key) ?? { cell: 0, heading: 0, line: 0, alone: 0 };
    seen[place] += 1;
    this.#seen.set(key, seen);
    if (seen[place] > 1) this.#printed.add(text.replace(/[\s:]+$/u, ''));
  }

  #learn(parts: readonly Part[], heading: string | null = null): void {
    for (const [index, part] of parts.entries()) {
      const text = aloneIn(part);
      const isLines = part.kind === 'lines';
      const below = isLines ? linesBelow(parts.slice(index + 1, index + 2))[0] : undefined;
      const above = index === 0 ? heading : aloneIn(parts[index - 1]);
      if (text !== null && !(isLines && leadsOn(part.lines[0], below))) {
        this.#count(text, 'alone');
        if (above !== null) this.#answers.push({ label: labelKey(above), value: labelKey(text) });
      }
      if (part.kind === 'table') this.#learnTable(part);
      if (part.kind === 'pair') this.#count(joinLabel(part.label.map(({ text }) => text)), 'cell');
      if (part.kind === 'section') {
        const heading = joinLabel(part.heading.map((line) => line.text));
        this.#count(beforeColon(heading) ?? heading, 'heading');
      }
      if (isLines) {
        part.lines.forEach((line, at) => {
          if (!leadsOn(line, part.lines[at + 1] ?? below)) this.#learnLine(line);
        });
      }
      if (part.kind !== 'table') this.#learn(partsBelow(part), headingOf(part));
    }
  }

  #learnTable(table: Table): void {
    const holdsAll = this.#beside.has(table);
    for (const cell of table.rows.flatMap(({ cells }) => cells)) {
      const text = labelOf(cell.parts);
      if (text !== '') this.#count(text, 'cell');
      if (holdsAll || cell.span >= table.columns || holdsLabels(cell)) this.#learn(cell.parts);
    }
  }

  #learnLine({ text, lead }: Line): void {
    if (!startsWithCapital(text)) return;
    const isLead = lead > 0 && lead < text.length;
    this.#count(isLead ? leadOf(text, lead) : (beforeColon(text) ?? text), 'line');
  }

  /** @param keys - Of what comes back, and is no label: see sub-labels.ts. */
  forget(keys: ReadonlySet<string>): void {
    this.#forgotten = keys;
  }

  /**
   * "Moties: wat is ermee gedaan?" above several motions: it has a word of a label and names none of
   * them. What each of them has below it comes back; the label of such a heading does not.
   */
  isOverMany({ heading, parts }: Section): boolean {
    const label = beforeColon(singleLine(heading));
    const seen = label === null ? undefined : this.#seen.get(labelKey(label));
    if (seen === undefined || seen.heading + seen.line + seen.cell > 1) return false;
    const keys = linesBelow(parts).flatMap(({ text }) => {
      const role = roleOfLine(text);
      return role !== null && isBodyRole(role) ? [labelKey(labelIn(text))] : [];
    });
    return new Set(keys).size < keys.length;
  }

  /** How often a string stands alone in a cell of a table or a pair. */
  timesInCells(text: string): number {
    return this.#seen.get(labelKey(text))?.cell ?? 0;
  }

  /** @returns How sure it is that a cell, alone, is a label: 0 to 1. */
  certaintyOfCell(text: string): number {
    if (text.length > LONGEST || countWords(text) > MOST_WORDS) return 0;
    const meaning = meaningOfLabel(text)?.score ?? 0;
    if (meaning < 1 && (isValue(text) || isSentence(text))) return 0;
    return Math.max(meaning, this.timesInCells(text) >= RECURS ? 0.8 : 0);
  }

  /**
   * @param isAlone - It is the only line of its paragraph.
   * @returns Where the label at the start of a line of text ends; null when it begins with none.
   */
  endOfLabel({ text, lead }: Pick<Line, 'text' | 'lead'>, isAlone = false): number | null {
    if (!startsWithCapital(text)) return null;
    const before = beforeColon(text);
    if (lead > 0 && lead < text.length && this.#isLabel(leadOf(text, lead), 'lead')) return lead;
    if (before !== null && this.#isLabel(before, 'colon')) return before.length + 1;
    if (text.length <= LONGEST && this.#isLabel(text, isAlone ? 'alone' : null)) return text.length;
    return this.#endOfPrinted(text);
  }

  /** "Verantwoording In de ledenbrief …": the colon was left out once. */
  #endOfPrinted(text: string): number | null {
    if (this.#lineHabit < 2) return null;
    this.#bodyLabels ??= [...this.#printed].filter((printed) => this.#isBodyLabel(printed));
    for (const printed of this.#bodyLabels) {
      if (!text.startsWith(`${printed} `)) continue;
      if (/^\p{Lu}/u.test(text.slice(printed.length + 1))) return printed.length;
    }
    return null;
  }

  #isBodyLabel(printed: string): boolean {
    const role = meaningOfLabel(printed)?.role ?? '';
    return /^(?:account|request|proposal)$/u.test(role) && this.#isLabel(printed);
  }

  #isLabel(text: string, by: 'lead' | 'colon' | 'alone' | null = null): boolean {
    const seen = this.#seen.get(labelKey(text));
    if (seen === undefined || this.#forgotten.has(labelKey(text))) return false;
    const meaning = meaningOfLabel(text);
    if (meaning?.role === 'motion' && /\d/u.test(text)) return false;
    // "Besluit ALV:" comes back as a label; "Besluit dat …" is what a motion asks.
    const isDecision = meaning?.role === 'decision' && by === 'colon';
    const comesBack = seen.heading > 1 || (isDecision && seen.line > 1);
    if (CALL_LINE.test(text) && !(isWhole(meaning) && comesBack)) return false;
    if (isWhole(meaning)) {
      const others = Math.max(seen.heading > 0 ? this.#headingHabit : 0, this.#lineHabit);
      return seen.heading > 1 || seen.line > 1 || seen.cell > 1 || others >= RECURS;
    }
    if (countWords(text) > 5 || /[.!;,]$/u.test(text) || isValue(text)) return false;
    const habit = this.#lineHabit + this.#headingHabit;
    if (seen.heading >= RECURS && habit >= 1) return true;
    const often = by === null ? 0 : by === 'alone' ? seen.alone : seen.line;
    if (habit >= 2 && often >= RECURS) return true;
    // Words in a type of their own are set apart; others have to come back with every motion.
    return habit >= 1 && often >= (by === 'lead' ? Math.max(RECURS, this.#usual / 2) : this.#usual);
  }
}
