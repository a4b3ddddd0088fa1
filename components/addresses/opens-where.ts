/**
 * What opens where, decided in one place: a motion on its own page, a PDF in the reader, and a web
 * page in the browser itself at the place on it. Pure: facts in, an address out; an address of our
 * own starts with `/`, and `components/browser` makes it whole where a page cannot.
 */
import { type ReaderPlace, readerAddress } from './reader-address';

/** Everything that is known of one motion: where a badge, a title or a card leads to. */
export const motionAddress = (motionId: string): string =>
  `/overview.html#motie=${encodeURIComponent(motionId)}`;

/** What is stored of a document, as far as it decides where that opens. */
export type OpenableDocument = {
  /** Absent for a document that came from a file. */
  url?: string | undefined;
  /** Absent for a web page. */
  pages?: number | undefined;
};

export type PlaceInDocument = ReaderPlace & {
  /** The element of a web page, without `#`. */
  anchor: string | null;
};

export const AT_THE_START: PlaceInDocument = { page: null, motionId: null, anchor: null };

/** @returns null for what came from a file: only the person has it. */
export function documentAddress(
  { url, pages }: OpenableDocument,
  { page, motionId, anchor }: PlaceInDocument = AT_THE_START,
): string | null {
  if (url === undefined) return null;
  if (pages !== undefined) return readerAddress(url, { page, motionId });
  return anchor === null ? url : `${url.replace(/#.*$/su, '')}#${anchor}`;
}
