/**
 * What opens where, decided in one place: a motion on its own page, a PDF or Word file in the reader,
 * and a web page in the browser itself at the place on it. Pure: facts in, an address out; an address of our
 * own starts with `/`, and `components/browser` makes it whole where a page cannot.
 */
import { CORRECTABLE_FIELDS, type CorrectableField } from '../../motions/corrections/field-state';
import { withoutPlace } from '../../motions/web-address';
import { keptFileAddress, NO_PLACE, type ReaderPlace, readerAddress } from './reader-address';

/** Everything that is known of one motion: where a badge, a title or a card leads to. */
export const motionAddress = (motionId: string): string =>
  `/overview.html#motie=${encodeURIComponent(motionId)}`;

/** All that can be changed of one motion, in a small window; with the form of one field open. */
export const correctAddress = (motionId: string, field: CorrectableField): string =>
  `/correct.html#${new URLSearchParams({ motie: motionId, veld: field })}`;

/** @param hash - With the `#`. @returns null when it names no motion; no field opens the list alone. */
export function parseCorrectAddress(
  hash: string,
): { motionId: string; field: CorrectableField | null } | null {
  const values = new URLSearchParams(hash.slice(1));
  const motionId = values.get('motie');
  if (motionId === null || motionId === '') return null;
  const field = CORRECTABLE_FIELDS.find((one) => one === values.get('veld')) ?? null;
  return { motionId, field };
}

/** The motions of the user's own gemeente that were not opened yet, in the overview. */
export const NEW_MOTIONS_ADDRESS = '/overview.html#eigen=ja&nieuw=ja';

/** The doubts about one document, one after another. */
export const reviewAddress = (documentId: string): string =>
  `/overview.html#toon=nakijken&document=${documentId}`;

/** What is stored of a document, as far as it decides where that opens. */
export type OpenableDocument = {
  /** Its SHA-256. */
  id: string;
  /** Absent for a document that came from a file. */
  url?: string | undefined;
  /** Absent for a web page and a Word file. */
  pages?: number | undefined;
  format?: 'word' | undefined;
};

/** Whether the reader shows it: a web page it does not. */
export const opensInReader = ({
  pages,
  format,
}: Pick<OpenableDocument, 'pages' | 'format'>): boolean => pages !== undefined || format === 'word';

export type PlaceInDocument = ReaderPlace & {
  /** The element of a web page, without `#`. */
  anchor: string | null;
};

/** A PDF or a Word file, as its own address tells: one may hide behind any other address too. */
export const isNamedAsDocument = ({ pathname }: Pick<URL, 'pathname'>): boolean =>
  /\.(?:pdf|docx)$/iu.test(pathname);

/**
 * Where a pasted link leads: a page of vng.nl is read where it stands, all else in the reader, which
 * has a way out for what turns out to be no PDF.
 */
export function linkAddress(url: string): string {
  const target = new URL(url);
  const { hostname } = target;
  const isOfVng = hostname === 'vng.nl' || hostname.endsWith('.vng.nl');
  if (isOfVng && !isNamedAsDocument(target)) return url;
  const page = /#page=(\d+)/u.exec(url)?.[1];
  return readerAddress(url, { page: page === undefined ? null : Number(page), motionId: null });
}

export const AT_THE_START: PlaceInDocument = { ...NO_PLACE, anchor: null };

/**
 * A file from disk opens in the reader too, which asks for it again when it was not kept.
 * @returns null for a web page without address.
 */
export function documentAddress(
  document: OpenableDocument,
  { page, motionId, anchor, places }: PlaceInDocument = AT_THE_START,
): string | null {
  const { id, url } = document;
  const isInReader = opensInReader(document);
  if (url === undefined) return isInReader ? keptFileAddress(id, { page, motionId, places }) : null;
  if (isInReader) return readerAddress(url, { page, motionId, places });
  return anchor === null ? url : `${withoutPlace(url)}#${anchor}`;
}
