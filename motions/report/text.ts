/** Text that came from a document, made fit to be printed. */
import type { Cell, ListItem, ReportBlock, Run } from './document-model';

/** Control characters and lone surrogates may not stand in XML; line breaks become one kind. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, (character) =>
      character === '\n' ? '\n' : '',
    );
}

/** On one line. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim();

export const plain = (text: string): Run => ({ text: cleanText(text) });
export const bold = (text: string): Run => ({ text: cleanText(text), bold: true });
export const italic = (text: string): Run => ({ text: cleanText(text), italic: true });

/** A link; only its words when the address is none that a browser may follow from a report. */
export function link(text: string, address: string | undefined): Run {
  const words = cleanText(text);
  if (address === undefined) return { text: words };
  if (address.startsWith('#')) return { text: words, href: address };
  const url = URL.parse(address);
  const isWeb = url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
  return isWeb ? { text: words, href: url.href } : { text: words };
}

export const paragraph = (...runs: Cell): ReportBlock => ({ kind: 'paragraph', runs });

/** A paragraph for each line that is not empty. */
export function paragraphs(text: string, look?: 'signature'): ReportBlock[] {
  return cleanText(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      kind: 'paragraph',
      runs: [{ text: line.trim() }],
      ...(look === undefined ? {} : { look }),
    }));
}

const BULLET = /^\s*[-–—•·▪◦‣*o\uf0b7]\s+(?=\S)/u;
/** Signs of a list within a list, as Word sets them. */
const INNER = /^(?:\s*[o◦]\s|\s{4,}\S)/u;
const NUMBER = /^\s*(\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)/u;

function listItem(line: string): ListItem | null {
  const bullet = BULLET.exec(line);
  if (bullet !== null) {
    const cell = [{ text: line.slice(bullet[0].length).trim() }];
    return { cell, level: INNER.test(line) ? 1 : 0 };
  }
  const number = NUMBER.exec(line);
  if (number === null) return null;
  return { cell: [{ text: line.slice(number[0].length).trim() }], level: 0, mark: number[1] ?? '' };
}

/** A text from a document: its lines as paragraphs, and what is printed as a list as a list. */
export function textBlocks(text: string): ReportBlock[] {
  const blocks: ReportBlock[] = [];
  let items: ListItem[] = [];
  for (const line of cleanText(text).split('\n')) {
    if (line.trim() === '') continue;
    const item = listItem(line);
    if (item === null) {
      items = [];
      blocks.push({ kind: 'paragraph', look: 'quote', runs: [{ text: line.trim() }] });
    } else {
      if (items.length === 0) blocks.push({ kind: 'list', look: 'quote', items });
      // A list that begins with its inner sign is a list of its own, not one within another.
      items.push(items.length === 0 ? { ...item, level: 0 } : item);
    }
  }
  return blocks;
}

/** Each item of a list with those within it. */
export function nested(items: readonly ListItem[]): { item: ListItem; inner: ListItem[] }[] {
  const outer: { item: ListItem; inner: ListItem[] }[] = [];
  for (const item of items) {
    const last = outer.at(-1);
    if (item.level === 1 && last !== undefined) last.inner.push(item);
    else outer.push({ item, inner: [] });
  }
  return outer;
}

export const textOf = (cell: Cell): string => cell.map(({ text }) => text).join('');

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it, which makes it text.
 * White space before the sign does not count: some programs skip it.
 */
export function safeCell(text: string): string {
  return /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}
