/** Where a document comes from, and whether the reader may fetch it. */
import { browser } from 'wxt/browser';

export type DocumentSource = { kind: 'url'; url: string } | { kind: 'file'; file: File };

/** A name for people, and for the file when it is downloaded. */
export function nameOfSource(source: DocumentSource): string {
  if (source.kind === 'file') return source.file.name;
  const last = new URL(source.url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || new URL(source.url).host;
  } catch {
    return last;
  }
}

const originPattern = (url: string): string =>
  `${new URL(url).protocol}//${new URL(url).hostname}/*`;

const isOwnPage = (url: string): boolean => url.startsWith(browser.runtime.getURL('/'));

export function mayFetch(url: string): Promise<boolean> {
  if (isOwnPage(url)) return Promise.resolve(true);
  return browser.permissions.contains({ origins: [originPattern(url)] });
}

/** Call it first in the handler of a click: after an `await` the browser refuses to ask. */
export function askAccess(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originPattern(url)] });
}
