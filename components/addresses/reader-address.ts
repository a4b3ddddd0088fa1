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

/** @param src - Absolute; what is behind `#` in it is left out. null opens the start page. */
export function readerAddress(
  src: string | null,
  place: ReaderPlace = { page: null, motionId: null },
): string {
  const query = src === null ? '' : `?src=${src.replace(/#.*$/su, '')}`;
  return `${READER}${query}${hashOfPlace(place)}`;
}
