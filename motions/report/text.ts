/** Text that came from a document, made fit to be printed. */
import type { Block, Cell, Run } from './document-model';

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

export const paragraph = (...runs: Cell): Block => ({ kind: 'paragraph', runs });

/** A paragraph for each line that is not empty. */
export function paragraphs(text: string, look?: 'quote' | 'warning'): Block[] {
  return cleanText(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      kind: 'paragraph',
      runs: [{ text: line.trim() }],
      ...(look === undefined ? {} : { look }),
    }));
}

export const textOf = (cell: Cell): string => cell.map(({ text }) => text).join('');

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it, which makes it text.
 * White space before the sign does not count: some programs skip it.
 */
export function safeCell(text: string): string {
  return /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}
