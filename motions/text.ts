/**
 * Reads motions from plain text: pasted, or a .txt made from a PDF. Text in reading order becomes
 * paragraphs; text whose columns are kept with spaces is set as pages in type of one width, so that
 * the tables in it are found as those of a PDF are.
 */

import { cleanText } from './document/clean';
import { markKeptHyphens } from './document/line-end-hyphens';
import type { Place } from './document/place';
import type { DocumentTree, Furniture, Line, Part } from './document/tree';
import type { PlacedMotion, Reading } from './model';
import type { Page, TextPiece } from './pdf/page';
import { treeFromPdf } from './pdf/tree-from-pdf';
import { readDocument } from './reading/read-document';

const CHARACTER = 5;
const LINE = 12;
const SIZE = 10;
/** Most word processors end a page with it; text made from a PDF mostly has it too. */
const PAGE_BREAK = /\f/gu;
const PAGE_NUMBER = /^\s*(?:pagina\s+)?[-–]?\s*\d{1,3}\s*(?:(?:van|\/)\s*\d{1,3})?\s*[-–]?\s*$/iu;
const LINK_ONLY = /^\s*(?:\d{1,2}\s+)?(?:https?:\/\/|www\.)\S+\s*$/u;
/** Words, a gap, and words again: a line of two columns. */
const COLUMNS = /\S {3,}\S/u;
const MANY_COLUMNS = 0.2;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/** Page numbers on a line of their own, and addresses of links, are not what a document says. */
function furnitureOf(lines: readonly string[], index: number): Furniture['why'] | null {
  const line = lines[index] ?? '';
  if (LINK_ONLY.test(line)) return 'footnote';
  if (!PAGE_NUMBER.test(line) || isBlank(line)) return null;
  const isApart = isBlank(lines[index - 1]) && isBlank(lines[index + 1]);
  return isApart || index === 0 || index === lines.length - 1 ? 'page-number' : null;
}

/**
 * In text made from a table, cells are parted by an empty line and an empty cell keeps its white
 * space: two or more lines of only spaces between empty lines are a label cell without a label.
 * A label cell that has both its label and such lines proves that the text is made that way.
 * @returns The line behind each of them.
 */
function behindEmptyLabels(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  let proofs = 0;
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (/^[ \t\u00a0]+$/u.test(lines[end] ?? '')) end += 1;
    if (end - start < 2) continue;
    const isParted = lines[end] === '' && !isBlank(lines[end + 1]);
    if (isParted && lines[start - 1] === '') found.add(end + 1);
    else if (isParted && /:\s*$/u.test(lines[start - 1] ?? '')) proofs += 1;
    start = end;
  }
  return proofs > 0 ? found : new Set();
}

function lineOf(source: string, block: number, id: number): Line {
  const { text, offsets } = cleanText(source);
  return {
    ...{ id, text, lead: 0, links: [], style: { size: 0, font: '', bold: false } },
    place: { block, from: offsets[0] ?? 0, to: source.length, anchor: null },
  };
}

type Built = Pick<DocumentTree, 'parts' | 'furniture' | 'lines'>;

/** Lines between empty lines are a paragraph. */
function paragraphsOf(texts: readonly string[]): Built {
  const built: Built = { parts: [], furniture: [], lines: [] };
  const emptyLabels = behindEmptyLabels(texts);
  let run: Line[] = [];
  let isUnlabelled = false;
  const flush = (): void => {
    if (run.length === 0) return;
    const part: Part = { kind: 'lines', lines: run, breaks: 'printed' };
    built.parts.push(isUnlabelled ? { kind: 'pair', label: [], parts: [part] } : part);
    run = [];
    isUnlabelled = false;
  };
  for (const [block, text] of texts.entries()) {
    const line = lineOf(text, block, built.lines.length);
    if (line.text === '') {
      flush();
      continue;
    }
    built.lines.push(line);
    const why = furnitureOf(texts, block);
    if (emptyLabels.has(block)) isUnlabelled = true;
    if (why === null) run.push(line);
    else built.furniture.push({ line, why });
  }
  flush();
  markKeptHyphens(built.lines);
  return built;
}

function piecesOf(line: string, index: number): TextPiece[] {
  return Array.from(line.matchAll(/\S+(?: \S+)*/gu), (match) => ({
    text: match[0],
    left: match.index * CHARACTER,
    right: (match.index + match[0].length) * CHARACTER,
    baseline: (index + 1) * LINE,
    size: SIZE,
    font: '',
    bold: false,
    spaceBefore: true,
    tag: null,
  }));
}

const withoutTabs = (line: string): string => line.replace(/\t/gu, '    ');

function pageOf(lines: readonly string[], number: number): Page {
  const pieces = lines.flatMap((line, index) =>
    furnitureOf(lines, index) === null ? piecesOf(withoutTabs(line), index) : [],
  );
  return {
    number,
    width: Math.max(1, ...pieces.map((piece) => piece.right)),
    height: (lines.length + 1) * LINE,
    pieces,
    slanted: [],
    hasImage: false,
    rulings: [],
    tables: [],
    quarterTurns: 0,
  };
}

/** A box on a page of type of one width, back to a stretch of a line of the text. */
function placeInText(place: Place, pages: readonly Page[], firstLines: readonly number[]): Place {
  if (!('page' in place)) return place;
  const page = pages[place.page - 1];
  const first = firstLines[place.page - 1];
  if (page === undefined || first === undefined) return place;
  const middle = ((place.top + place.bottom) / 2) * page.height;
  const column = (share: number): number =>
    Math.max(0, Math.round((share * page.width) / CHARACTER));
  return {
    block: first + Math.max(0, Math.floor(middle / LINE)),
    from: column(place.left),
    to: column(place.right),
    anchor: null,
  };
}

function columnsOf(sheets: readonly string[][]): Built {
  const pages = sheets.map((lines, index) => pageOf(lines, index + 1));
  const firstLines = sheets.map((_, index) =>
    sheets.slice(0, index).reduce((sum, lines) => sum + lines.length, 0),
  );
  const { parts, furniture, lines } = treeFromPdf(pages);
  for (const line of lines) line.place = placeInText(line.place, pages, firstLines);
  return { parts, furniture, lines };
}

/** @returns The tree of a text; it has no pages. */
export function treeFromText(text: string, url: string | null): DocumentTree {
  const sheets = text
    .replace(/\r\n?/gu, '\n')
    .split(PAGE_BREAK)
    .map((sheet) => sheet.split('\n'));
  const lines = sheets.flat().filter((line) => !isBlank(line));
  const columns = lines.filter((line) => COLUMNS.test(withoutTabs(line).trim())).length;
  const hasColumns = columns > MANY_COLUMNS * lines.length;
  const built = hasColumns ? columnsOf(sheets) : paragraphsOf(sheets.flat());
  return {
    ...{ source: 'text', title: '', url, pages: null, unreadable: [], doubts: [] },
    ...built,
  };
}

/** @returns The reading; its motions have no pages and no regions. */
export function readText(
  text: string,
  source: { sha256: string; url?: string },
): { reading: Reading; placed: PlacedMotion[] } {
  return readDocument(treeFromText(text, source.url ?? null), source);
}
