/**
 * What the address of the reader says: which document, which page, which motion. Pure: text in,
 * text out.
 *
 * The trap: a redirect puts an address after `?src=` as it stands, so everything up to `#` belongs
 * to it, `&` too, and it is not decoded again.
 */
import { keptFileIn } from '../../components/addresses/reader-address';

export type ReaderAddress = {
  /** Absolute; null when there is none, or none that may be opened. */
  src: string | null;
  /** The SHA-256 of a file that came from disk; null when the address names none. */
  fileId: string | null;
  page: number | null;
  motionId: string | null;
};

/** @param readerUrl - The whole address of the reader page. */
export function parseReaderAddress(readerUrl: string): ReaderAddress {
  const hashAt = readerUrl.indexOf('#');
  const beforeHash = hashAt === -1 ? readerUrl : readerUrl.slice(0, hashAt);
  const hash = new URLSearchParams(hashAt === -1 ? '' : readerUrl.slice(hashAt + 1));
  const page = Number(hash.get('page'));
  return {
    src: sourceIn(beforeHash),
    fileId: keptFileIn(beforeHash),
    page: Number.isInteger(page) && page > 0 ? page : null,
    motionId: hash.get('motie') || null,
  };
}

function sourceIn(beforeHash: string): string | null {
  const [reader = '', ...rest] = beforeHash.split('?src=');
  const raw = rest.join('?src=');
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
