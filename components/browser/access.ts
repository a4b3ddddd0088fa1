/** Whether the extension may fetch from a site, and asking for it. */
import { browser } from 'wxt/browser';
import { isCoveredBy } from '../addresses/covered-site';
import { VNG_PATTERNS } from '../addresses/vng';

/** Firefox has no ports in its patterns: access to a site is given for all of them there. */
const originPattern = (url: string): string => {
  const { protocol, hostname, host } = new URL(url);
  return `${protocol}//${import.meta.env.FIREFOX ? hostname : host}/*`;
};

const isOwnPage = (url: string): boolean => url.startsWith(browser.runtime.getURL('/'));

/** Only vng.nl and what the user gave access to, and of these only the port that was meant. */
export async function mayFetch(url: string): Promise<boolean> {
  if (isOwnPage(url)) return true;
  const { origins = [] } = await browser.permissions.getAll();
  if (isCoveredBy(url, origins)) return true;
  if (!import.meta.env.FIREFOX || !URL.canParse(url)) return false;
  const given = origins.filter((pattern) => !VNG_PATTERNS.includes(pattern));
  return isCoveredBy(`${new URL(url).protocol}//${new URL(url).hostname}/`, given);
}

/** Call it first in the handler of a click: after an `await` the browser refuses to ask. */
export function askAccess(url: string): Promise<boolean> {
  return isOwnPage(url)
    ? Promise.resolve(true)
    : browser.permissions.request({ origins: [originPattern(url)] });
}
