/** The text of parts of a document: paragraphs and list items, each on a line of its own. */
import { paragraphText } from '../document/paragraph-text';
import type { Line, List, Part } from '../document/tree';

/** A line that begins an item of a list, also where nothing else says so. */
const LIST_MARK = /^(?:[-–—•◦▪■○●*·]|o|\d{1,2}[.)]|[a-z][.)])\s+\S/u;
/** A sign of a symbol font, which says nothing outside it. */
const SYMBOL = /^[\ue000-\uf8ff]$/u;

/** The text of lines as a reader sees it: a soft hyphen shows only where a line ends. */
export const asSeen = (text: string): string => text.replace(/\u00ad/gu, '').trim();

/** The lines as one line of text: for titles, proposals and headings. */
export const singleLine = (
  lines: readonly Pick<Line, 'text' | 'goesOn' | 'keepsHyphen'>[],
): string => asSeen(paragraphText(lines));

/** A printed paragraph in which lines begin with a list mark is a list all the same. */
function paragraphsOfLines(lines: readonly Line[], breaks: 'printed' | 'meant'): string[] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || breaks === 'meant' || LIST_MARK.test(line.text)) {
      paragraphs.push([line]);
    } else last.push(line);
  }
  return paragraphs.map(singleLine);
}

/** The mark of an item as a reader sees it; empty where none is printed. */
export function shownMark(printed: string): string {
  const mark = printed.trim();
  return SYMBOL.test(mark) ? '-' : mark;
}

function markOf(list: List, index: number): string {
  const shown = shownMark(list.items[index]?.marker ?? '');
  if (shown !== '') return shown;
  return list.ordered ? `${index + 1}.` : '-';
}

function paragraphsOfList(list: List): string[] {
  return list.items.flatMap(({ parts }, index) => {
    const [first = '', ...others] = paragraphsOf(parts);
    const isMarked = LIST_MARK.test(first) && list.items[index]?.marker === '';
    return [isMarked ? first : `${markOf(list, index)} ${first}`.trim(), ...others];
  });
}

function paragraphsOfPart(part: Part): string[] {
  switch (part.kind) {
    case 'lines':
      return paragraphsOfLines(part.lines, part.breaks);
    case 'list':
      return paragraphsOfList(part);
    case 'section':
      return [singleLine(part.heading), ...paragraphsOf(part.parts)];
    case 'pair':
      return [singleLine(part.label), ...paragraphsOf(part.parts)];
    case 'table':
      return part.rows.map(({ cells }) =>
        cells
          .map(({ parts }) => paragraphsOf(parts).join(' '))
          .filter((text) => text !== '')
          .join(' | '),
      );
  }
}

/** @returns Paragraphs in reading order, without empty ones. */
export function paragraphsOf(parts: readonly Part[]): string[] {
  return parts.flatMap(paragraphsOfPart).filter((paragraph) => paragraph !== '');
}

/** Paragraphs with a line break between them; empty for nothing. */
export const textOf = (parts: readonly Part[]): string => paragraphsOf(parts).join('\n');
