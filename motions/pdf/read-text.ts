/**
 * Reads motions from plain text: pasted, or a .txt made from a PDF.
 *
 * Each line becomes a line of a page set in type of one width, so that the same reading serves text
 * in reading order and text whose columns are kept with spaces.
 */
import type { PlacedMotion, Reading } from '../model';
import type { Page, TextPiece } from './page';
import { PageReader } from './page-reader';
import { EMPTY_LABEL } from './running-rows';

const CHARACTER = 5;
const LINE = 12;
const SIZE = 10;
/** Most word processors end a page with it; text made from a PDF mostly has it too. */
const PAGE_BREAK = '\f';
const PAGE_NUMBER = /^\s*(?:pagina\s+)?[-–]?\s*\d{1,3}\s*(?:(?:van|\/)\s*\d{1,3})?\s*[-–]?\s*$/iu;
const LINK_ONLY = /^\s*(?:\d{1,2}\s+)?(?:https?:\/\/|www\.)\S+\s*$/u;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

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

/** Page numbers on a line of their own, and addresses of links, are not what a document says. */
function isFurniture(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (LINK_ONLY.test(line)) return true;
  if (!PAGE_NUMBER.test(line) || line.trim() === '') return false;
  const isApart = isBlank(lines[index - 1]) && isBlank(lines[index + 1]);
  return isApart || lines.slice(0, index).every(isBlank) || lines.slice(index + 1).every(isBlank);
}

/**
 * In text made from a table, cells are parted by an empty line and an empty cell keeps its white
 * space: two or more lines of only spaces between empty lines are a label cell without a label.
 * A label cell that has both its label and such lines proves that the text is made that way.
 */
function emptyLabelLines(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  let proofs = 0;
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (/^[ \t\u00a0]+$/u.test(lines[end] ?? '')) end += 1;
    if (end - start < 2) continue;
    const isParted = lines[end] === '' && !isBlank(lines[end + 1]);
    if (isParted && lines[start - 1] === '') found.add(start);
    else if (isParted && /:\s*$/u.test(lines[start - 1] ?? '')) proofs += 1;
    start = end;
  }
  return proofs > 0 ? found : new Set();
}

function pageOf(text: string, number: number): Page {
  const lines = text.split('\n');
  const emptyLabels = emptyLabelLines(lines);
  const pieces = lines.flatMap((line, index) => {
    if (emptyLabels.has(index)) return piecesOf(EMPTY_LABEL, index);
    return isFurniture(lines, index) ? [] : piecesOf(line.replace(/\t/gu, '    '), index);
  });
  return {
    number,
    width: Math.max(1, ...pieces.map((piece) => piece.right)),
    height: (lines.length + 1) * LINE,
    pieces,
    rulings: [],
    slanted: [],
    tables: [],
    quarterTurns: 0,
  };
}

/** @returns The reading; its motions have no pages and no regions. */
export function readText(
  text: string,
  source: { sha256: string; url?: string },
): { reading: Reading; placed: PlacedMotion[] } {
  const reader = new PageReader();
  const pages = text.replace(/\r\n?/gu, '\n').split(PAGE_BREAK);
  for (const [index, page] of pages.entries()) reader.push(pageOf(page, index + 1));
  const { reading, placed } = reader.finish({ ...source, hasPages: false });
  return { reading, placed };
}
