/**
 * The address of the reader, made and read in one place: which document, which page, which motion.
 * Pure: text in, text out.
 *
 * The trap: a redirect puts an address after `?src=` as it stands, so everything up to `#` belongs
 * to it, `&` and a second `?src=` too, and it is not decoded again.
 */
import { type PagePlace, pagePlaceSchema } from '../../motions/document/place';
import { withoutPlace } from '../../motions/web-address';

export type ReaderPlace = {
  page: number | null;
  motionId: string | null;
  /** Words to be marked, once. */
  places?: readonly PagePlace[] | undefined;
};

/** No page and no motion in particular. */
export const NO_PLACE: ReaderPlace = { page: null, motionId: null };

export const READER = '/reader.html';
/** What stands before the address of a document, which goes on to `#` or the end. */
const SOURCE = '?src=';

/** An address stays short enough to be one: what is marked first is enough to find the rest. */
const MOST_PLACES = 20;
const PRECISION = 4;

/** "4,0.1,0.2,0.9,0.25": the page, and the four sides of a box on it. */
const textOfPlace = ({ page, left, top, right, bottom }: PagePlace): string =>
  [page, ...[left, top, right, bottom].map((side) => Number(side.toFixed(PRECISION)))].join(',');

function placesIn(text: string | null): PagePlace[] {
  return (text ?? '').split(';').flatMap((place): PagePlace[] => {
    const [page, left, top, right, bottom] = place.split(',').map(Number);
    const parsed = pagePlaceSchema.safeParse({ page, left, top, right, bottom });
    return parsed.success ? [parsed.data] : [];
  });
}

/** The part after the reader's own address: empty, or starting with `#`. */
export function hashOfPlace({ page, motionId, places = [] }: ReaderPlace): string {
  const parts = [
    ...(page === null ? [] : [`page=${page}`]),
    ...(motionId === null ? [] : [`motie=${encodeURIComponent(motionId)}`]),
    ...(places.length === 0
      ? []
      : [`plek=${places.slice(0, MOST_PLACES).map(textOfPlace).join(';')}`]),
  ];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** What stands before the id of a file that came from disk. */
const KEPT_FILE = '?bestand=';

/** @param documentId - The SHA-256 of a file that came from disk: it has no address of its own. */
export const keptFileAddress = (documentId: string, place: ReaderPlace = NO_PLACE): string =>
  `${READER}${KEPT_FILE}${documentId}${hashOfPlace(place)}`;

/** @param beforeHash - The address of the reader up to `#`. */
function keptFileIn(beforeHash: string): string | null {
  const query = /\?.*$/su.exec(beforeHash)?.[0] ?? '';
  const id = query.startsWith(KEPT_FILE) ? query.slice(KEPT_FILE.length) : '';
  return /^[0-9a-f]{64}$/u.test(id) ? id : null;
}

/** @param src - Absolute; what is behind `#` in it is left out. null opens the start page. */
export function readerAddress(src: string | null, place: ReaderPlace = NO_PLACE): string {
  const query = src === null ? '' : `${SOURCE}${withoutPlace(src)}`;
  return `${READER}${query}${hashOfPlace(place)}`;
}

export type ReaderAddress = {
  /** Absolute; null when there is none, or none that may be opened. */
  src: string | null;
  /** The SHA-256 of a file that came from disk; null when the address names none. */
  fileId: string | null;
  page: number | null;
  motionId: string | null;
  places: readonly PagePlace[];
};

/** @param readerUrl - The whole address of the reader page. */
export function parseReaderAddress(readerUrl: string): ReaderAddress {
  const beforeHash = withoutPlace(readerUrl);
  const hash = new URLSearchParams(readerUrl.slice(beforeHash.length + 1));
  const page = Number(hash.get('page'));
  return {
    src: sourceIn(beforeHash),
    fileId: keptFileIn(beforeHash),
    page: Number.isInteger(page) && page > 0 ? page : null,
    motionId: hash.get('motie') || null,
    places: placesIn(hash.get('plek')),
  };
}

function sourceIn(beforeHash: string): string | null {
  const [reader = '', ...rest] = beforeHash.split(SOURCE);
  const raw = rest.join(SOURCE);
  if (raw === '') return null;
  // Only an address that was encoded as a whole starts like this.
  const src = /^https?%3a/iu.test(raw) ? decodeWhole(raw) : raw;
  if (src === null || !URL.canParse(src, reader)) return null;
  const url = new URL(src, reader);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb || isInside(url, reader) ? url.href : null;
}

/** `URL.origin` is "null" for the protocols of extensions, in some browsers. */
function isInside(url: URL, reader: string): boolean {
  const own = new URL(reader);
  return url.protocol === own.protocol && url.host === own.host;
}

function decodeWhole(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
