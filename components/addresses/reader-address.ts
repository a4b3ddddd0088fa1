/** The address at which the reader opens a document, at a page or a motion of it. */
export type ReaderPlace = { page: number | null; motionId: string | null };

export const READER = '/reader.html';

/** The part after the reader's own address: empty, or starting with `#`. */
export function hashOfPlace({ page, motionId }: ReaderPlace): string {
  const parts = [
    ...(page === null ? [] : [`page=${page}`]),
    ...(motionId === null ? [] : [`motie=${encodeURIComponent(motionId)}`]),
  ];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** What stands before the id of a file that came from disk. */
const KEPT_FILE = '?bestand=';

/** @param documentId - The SHA-256 of a file that came from disk: it has no address of its own. */
export const keptFileAddress = (
  documentId: string,
  place: ReaderPlace = { page: null, motionId: null },
): string => `${READER}${KEPT_FILE}${documentId}${hashOfPlace(place)}`;

/** @param beforeHash - The address of the reader up to `#`. */
export function keptFileIn(beforeHash: string): string | null {
  const query = /\?.*$/su.exec(beforeHash)?.[0] ?? '';
  const id = query.startsWith(KEPT_FILE) ? query.slice(KEPT_FILE.length) : '';
  return /^[0-9a-f]{64}$/u.test(id) ? id : null;
}

/** @param src - Absolute; what is behind `#` in it is left out. null opens the start page. */
export function readerAddress(
  src: string | null,
  place: ReaderPlace = { page: null, motionId: null },
): string {
  const query = src === null ? '' : `?src=${src.replace(/#.*$/su, '')}`;
  return `${READER}${query}${hashOfPlace(place)}`;
}
