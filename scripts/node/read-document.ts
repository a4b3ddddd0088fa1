/** Reads a document in Node, whatever it is, from its bytes. */
import { createHash } from 'node:crypto';
import { readPageContent } from '../../components/reading/read-page-content';
import { ReadingError } from '../../motions/errors';
import type { Reading } from '../../motions/model';
import { seemsPdf } from '../../motions/pdf/pdf-file';
import { readPdf } from '../../motions/pdf/read-pdf';
import { readText } from '../../motions/text';
import { seemsWord } from '../../motions/word-file';
import { openPdf } from './open-pdf';
import { pageFromHtml } from './page-from-html';

export type ReadOptions = {
  url?: string;
  password?: string;
  signal?: AbortSignal;
  /** It is called a PDF: a web page in its place says that the document was not there. */
  isCalledPdf?: boolean;
};

const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!doctype html|<html|<head|<body)\b/isu;
/** More than this share of control characters is no text. */
const MOST_CONTROLS = 0.02;

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function isReadableText(text: string): boolean {
  const controls = Array.from(text).filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 9 || (code > 13 && code < 32) || code === 0xfffd;
  });
  return controls.length <= text.length * MOST_CONTROLS;
}

async function readPdfBytes(
  bytes: Uint8Array,
  sha256: string,
  options: ReadOptions,
): Promise<Reading> {
  const { url, password, signal } = options;
  const pdf = await openPdf(new Uint8Array(bytes), password === undefined ? {} : { password });
  try {
    const steps = readPdf(pdf, {
      sha256,
      ...(url === undefined ? {} : { url }),
      ...(signal === undefined ? {} : { signal }),
    });
    for await (const step of steps) if (step.type === 'done') return step.reading;
  } finally {
    await pdf.loadingTask.destroy();
  }
  throw new ReadingError('damaged');
}

/**
 * @throws {ReadingError} `empty`, `not-a-pdf`, or what the reading of a PDF or Word file throws.
 */
export async function readBytes(bytes: Uint8Array, options: ReadOptions = {}): Promise<Reading> {
  if (bytes.length === 0) throw new ReadingError('empty');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (seemsPdf(bytes)) return readPdfBytes(bytes, sha256, options);
  const { url, isCalledPdf = false } = options;
  const source = { sha256, ...(url === undefined ? {} : { url }) };
  if (seemsWord(bytes)) return (await import('../../motions/word')).readWord(bytes, source).reading;
  const text = decode(bytes);
  if (text.trim() === '') throw new ReadingError('empty');
  if (!isReadableText(text)) throw new ReadingError('not-a-pdf');
  if (HTML.test(text) && isCalledPdf) throw new ReadingError('not-a-pdf');
  if (HTML.test(text)) return readPageContent(pageFromHtml(text, url ?? null));
  return readText(text, source).reading;
}
