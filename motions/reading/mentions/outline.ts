/**
 * The tree as statements, one below the other: what a heading, an item of a list, a label, a row or a
 * line says, and below it what stands under it. Lists, tables, headings and paragraphs that mean the
 * same become the same here.
 */
import type { Cell, Line, Part, Row, Section, Table } from '../../document/tree';
import { linesBelow } from '../../document/walk';
import { findQuotations } from '../../dutch/quotation';
import { isMotionWord } from '../lexicon/mentions';
import { labelled, roleOf } from './label';
import { tableOfList } from './listed-rows';
import { MarkColumns, type Marked } from './mark-columns';
import { opensSaid } from './opens-said';
import { pairsOfTable } from './pairs-of-table';
import { withSaidRows } from './said-rows';
import { withTitleRows } from './title-rows';
import { turnedTable } from './turned-table';
import { isNames } from './who';

export type Statement = {
  form: 'heading' | 'item' | 'line' | 'label' | 'row' | 'head';
  text: string;
  /** The lines that `text` is made of, and where in it each begins. */
  lines: readonly { line: Line; at: number }[];
  children: Statement[];
  /** Of a row: what stands in each column. */
  cells: readonly RowCell[];
  /** Statements that stand in one list, table or paragraph. */
  group: number;
  /** One cell over the whole width of its table: it heads the rows below it. */
  isAcross?: boolean;
  /** It stood above the title of a motion, which is now its first line. */
  isKicker?: boolean;
};

export type RowCell = {
  column: number;
  span: number;
  text: string;
  lines: readonly Line[];
  statements: Statement[];
  /** It stands in a row above this one, and covers it. */
  isInherited: boolean;
  /** What the mark in it tells: "✔" below "Aangenomen". */
  marked?: Marked | undefined;
};

const EMPTY = /^[\s–—\-.·/]*$|^(?:n\.?v\.?t\.?|geen)$/iu;
const BEGINS =
  /^(?:[•*–—-]\s|(?:agendapunt\s)?\d{1,3}\s?[a-z]?[.):]\s|\p{Ll}[.)]\s|[“"„«]|[‘']\p{Lu})/iu;
const LOWER = /^(?:\p{Ll}|\d{4}\b|[(&])/u;

const firstWord = (text: string): string => /^[\p{L}-]+/u.exec(text)?.[0].toLowerCase() ?? '';

const LEADS_ON =
  /(?<!\p{L})(?:de|van|voor|bij|in|en|of|aan|per|door|tussen|als|met|iedere|elke)$/iu;

/** "gemeente Dongeradeel" below a title: whose it is, and no more words of the title. */
const isSubmitterBelow = (text: string, next: string): boolean =>
  /^gemeenten?\s/u.test(next) && !LEADS_ON.test(text) && isNames(next);

/** Whether a line of a paragraph goes on in the next: a title broken over two lines. */
function goesOn(text: string, next: string): boolean {
  const word = firstWord(next);
  if (labelled(next) !== null || roleOf(next) !== null) return false;
  if (isMotionWord(word) || isSubmitterBelow(text, next)) return false;
  const last = findQuotations(text.slice(-600)).at(-1);
  if (last !== undefined && !last.isClosed) {
    const joined = findQuotations(`${text} ${next}`.slice(-1200)).at(-1);
    return (joined?.isClosed ?? false) || !(BEGINS.test(next) || opensSaid(next));
  }
  if (BEGINS.test(next) || opensSaid(next)) return false;
  return LOWER.test(next) && !/[.:;!?]$/u.test(text);
}

/** The group of a row made of lines that repeat; of these no two are alike. */
export const groupOfLines = (first: number): number => -2 - first;

/** It stands in no table: lines below one another repeat as rows do. */
export const isMadeOfLines = ({ group }: Statement): boolean => group < -1;

/** Lines as one text, and where in it each begins. */
export function joinedLines(lines: readonly Line[]): Pick<Statement, 'text' | 'lines'> {
  let text = '';
  const placed = lines.map((line) => {
    const at = text === '' ? 0 : text.length + 1;
    text = text === '' ? line.text : `${text} ${line.text}`;
    return { line, at };
  });
  return { text, lines: placed };
}

class Outline {
  #group = 0;

  of(parts: readonly Part[]): Statement[] {
    const paragraphs = this.#next();
    return parts.flatMap((part) => this.#part(part, paragraphs));
  }

  #next(): number {
    this.#group += 1;
    return this.#group;
  }

  #statement(form: Statement['form'], lines: readonly Line[], group: number): Statement {
    return { form, ...joinedLines(lines), children: [], cells: [], group };
  }

  #part(part: Part, paragraphs: number): Statement[] {
    switch (part.kind) {
      case 'lines':
        return this.#lines(part.lines, part.lines.length > 1 ? this.#next() : paragraphs);
      case 'section':
        return [this.#section(part, paragraphs)];
      case 'list': {
        const table = tableOfList(part.items);
        if (table !== null) return this.#table(table);
        const group = this.#next();
        return part.items.flatMap(({ parts }) => this.#item(parts, group));
      }
      case 'pair': {
        const label = this.#statement('label', part.label, paragraphs);
        return [{ ...label, children: this.of(part.parts) }];
      }
      case 'table':
        return this.#table(part);
    }
  }

  #lines(lines: readonly Line[], group: number): Statement[] {
    const runs: Line[][] = [];
    let text = '';
    for (const line of lines) {
      const run = runs.at(-1);
      if (run !== undefined && run.length < 6 && goesOn(text, line.text)) {
        run.push(line);
        text = `${text} ${line.text}`;
      } else {
        runs.push([line]);
        text = line.text;
      }
    }
    return runs.map((run) => this.#statement('line', run, group));
  }

  #section({ heading, parts }: Section, group: number): Statement {
    return { ...this.#statement('heading', heading, group), children: this.of(parts) };
  }

  /** The first line of an item says what it is about; the rest stands below it. */
  #item(parts: readonly Part[], group: number): Statement[] {
    const [first, ...rest] = this.of(parts);
    if (first === undefined) return [];
    if (first.form !== 'line' && first.form !== 'heading') return [first, ...rest];
    return [{ ...first, form: 'item', group, children: [...first.children, ...rest] }];
  }

  #table(printed: Table): Statement[] {
    const pairs = pairsOfTable(printed);
    if (pairs !== null) return this.of(pairs);
    const { rows, columns } = withSaidRows(withTitleRows(turnedTable(printed)));
    if (columns <= 1) {
      const cells = rows.flatMap((row) => row.cells);
      const listed = tableOfList(cells);
      if (listed !== null) return this.#table(listed);
      const group = this.#next();
      return cells.flatMap(({ parts }) => this.#item(parts, group));
    }
    const group = this.#next();
    const printedCells = rows.map(({ cells }) => cells.map((cell) => this.#cell(cell)));
    const marks = new MarkColumns(printedCells);
    /** Cells that cover rows below their own. */
    let open: { cell: RowCell; rows: number }[] = [];
    return rows.flatMap((row, index) => {
      const ownCells = printedCells[index] ?? [];
      const own = ownCells.map((cell, at) => ({ cell, rows: row.cells[at]?.rows ?? 1 }));
      const inherited = open.map(({ cell }) => ({ ...cell, isInherited: true }));
      open = [...open, ...own]
        .map(({ cell, rows: left }) => ({ cell, rows: left - 1 }))
        .filter(({ rows: left }) => left > 0);
      const marked = marks.in(ownCells);
      const cells = [...ownCells, ...inherited]
        .map((cell) => ({ ...cell, marked: marked.get(cell.column) }))
        .toSorted((one, other) => one.column - other.column);
      return this.#row(row, cells, group, columns);
    });
  }

  #cell({ column, span, parts }: Cell): RowCell {
    const lines = linesBelow(parts);
    const text = lines.map((line) => line.text).join(' ');
    const isEmpty = EMPTY.test(text);
    return {
      ...{ column, span, lines, text: isEmpty ? '' : text },
      statements: isEmpty ? [] : this.of(parts),
      isInherited: false,
    };
  }

  #row(row: Row, cells: RowCell[], group: number, columns: number): Statement[] {
    const filled = cells.filter(({ text }) => text !== '');
    const [only] = filled;
    if (only === undefined) return [];
    if (filled.length === 1 && only.span >= columns) {
      return this.#item([{ kind: 'lines', lines: [...only.lines], breaks: 'meant' }], group).map(
        (statement) => ({ ...statement, form: 'line' as const, isAcross: true }),
      );
    }
    const own = cells.flatMap(({ lines, isInherited }) => (isInherited ? [] : lines));
    const statement = this.#statement(row.isHead ? 'head' : 'row', own, group);
    return [{ ...statement, cells }];
  }
}

export const outlineOf = (parts: readonly Part[]): Statement[] => new Outline().of(parts);

/** The place of words of a statement, in the lines that it is made of. */
export function linesAt(
  { lines, text }: Pick<Statement, 'lines' | 'text'>,
  from: number,
  to: number,
): { line: Line; from: number; to: number }[] {
  return lines.flatMap(({ line, at }, index) => {
    const end = (lines[index + 1]?.at ?? text.length + 1) - 1;
    if (to <= at || from >= end) return [];
    return [{ line, from: Math.max(0, from - at), to: Math.min(line.text.length, to - at) }];
  });
}

const insideOf = ({ children, cells }: Statement): Statement[] => [
  ...children,
  ...cells.flatMap(({ statements, isInherited }) => (isInherited ? [] : statements)),
];

/** A statement and all that stands in it, in reading order. */
export const withInside = (statement: Statement): Statement[] => [
  statement,
  ...insideOf(statement).flatMap(withInside),
];
