/** The whole addresses of pages of the extension, for tabs and rules of the browser. */
import { browser } from 'wxt/browser';
import { READER } from '../addresses/reader-address';

/** @param path - From the root of the extension: "/reader.html#page=2". Stays as it is. */
export const extensionAddress = (path: string): string =>
  `${browser.runtime.getURL('/').replace(/\/$/u, '')}${path}`;

/** @param address - Of the extension, when it starts with `/`, or of the web. */
export async function openTab(address: string, place: { index?: number } = {}): Promise<void> {
  const url = address.startsWith('/') ? extensionAddress(address) : address;
  await browser.tabs.create({ url, ...place });
}

/** Whether a tab shows our own reader, whatever document is in it. */
export const isReader = (url: string): boolean =>
  url.split(/[?#]/u)[0] === extensionAddress(READER);

/** Fits a form; what is longer scrolls. */
const SMALL = { width: 560, height: 760 };

/** Beside the page and not in it: no page can look into it, or lay something over it. */
export async function openSmallWindow(path: string): Promise<void> {
  await browser.windows.create({ url: extensionAddress(path), type: 'popup', ...SMALL });
}

/** Closes the window with nothing else in it, as the small one has; a page may not always close itself. */
export async function closeOwnTab(): Promise<void> {
  const { id } = (await browser.tabs.getCurrent()) ?? {};
  if (id !== undefined) await browser.tabs.remove(id);
}
