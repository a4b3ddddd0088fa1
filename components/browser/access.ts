/** Whether the extension may fetch from a site, and asking for it. */
import { browser } from 'wxt/browser';

const originPattern = (url: string): string =>
  `${new URL(url).protocol}//${new URL(url).hostname}/*`;

const isOwnPage = (url: string): boolean => url.startsWith(browser.runtime.getURL('/'));

export function mayFetch(url: string): Promise<boolean> {
  if (isOwnPage(url)) return Promise.resolve(true);
  return browser.permissions.contains({ origins: [originPattern(url)] });
}

/** Call it first in the handler of a click: after an `await` the browser refuses to ask. */
export function askAccess(url: string): Promise<boolean> {
  return isOwnPage(url)
    ? Promise.resolve(true)
    : browser.permissions.request({ origins: [originPattern(url)] });
}
