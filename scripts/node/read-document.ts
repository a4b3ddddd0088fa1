/** Reads a document in Node, whatever it is, from its bytes. */
import { formOf } from '../../components/reading/document-form';
import { readPageContent } from '../../components/reading/read-page-content';
import { type ReadingTask, readSteps } from '../../components/reading/read-steps';
import { sha256Of } from '../../components/reading/sha256';
import { ReadingError } from '../../motions/errors';
import type { Reading } from '../../motions/model';
import { readText } from '../../motions/text';
import { openPdf } from './open-pdf';
import { pageFromHtml } from './page-from-html';

export type ReadOptions = {
  url?: string;
  password?: string;
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

async function readFile(task: ReadingTask): Promise<Reading> {
  for await (const step of readSteps(task, openPdf)) if (step.type === 'done') return step.reading;
  throw new Error('the reading ended without an end');
}

/**
 * @throws {ReadingError} `empty`, `not-a-pdf`, or what the reading of a PDF or Word file throws.
 */
export async function readBytes(given: Uint8Array, options: ReadOptions = {}): Promise<Reading> {
  const { isCalledPdf = false, ...known } = options;
  const form = formOf(given);
  // Of its own: pdf.js takes over what it opens.
  const bytes = new Uint8Array(given);
  const sha256 = await sha256Of(bytes);
  if (form !== null) return readFile({ bytes, sha256, form, ...known });
  const { url } = known;
  const text = decode(bytes);
  if (text.trim() === '') throw new ReadingError('empty');
  if (!isReadableText(text)) throw new ReadingError('not-a-pdf');
  if (HTML.test(text) && isCalledPdf) throw new ReadingError('not-a-pdf');
  if (HTML.test(text)) return readPageContent(pageFromHtml(text, url ?? null));
  return readText(text, { sha256, ...(url === undefined ? {} : { url }) }).reading;
}
