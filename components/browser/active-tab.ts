/** The tab in front, and what is known of its page; for the popup and the side panel. */
import { browser } from 'wxt/browser';
import { withoutPlace } from '../../motions/web-address';
import { parseReaderAddress } from '../addresses/reader-address';
import { isReader } from './extension-address';
import { loadTabFacts, onTabFactsChanged, type TabFacts } from './tab-facts';

export type ActiveTab = {
  id: number;
  /** null when the browser does not tell: a page that this extension may not see. */
  url: string | null;
  facts: TabFacts | null;
};

export async function findActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const url = tab.url ?? null;
  const facts = await loadTabFacts(tab.id);
  // They may be of the page before: a tab that went elsewhere does not tell the background where.
  const isOfThisPage = url !== null && withoutPlace(url) === withoutPlace(facts?.url ?? '');
  return { id: tab.id, url, facts: isOfThisPage ? facts : null };
}

/** @returns Ends it. Tells whenever another tab or page may have come in front. */
export function onActiveTabChanged(listener: () => void): () => void {
  const again = (): void => listener();
  browser.tabs.onActivated.addListener(again);
  browser.tabs.onUpdated.addListener(again);
  const stop = onTabFactsChanged(again);
  return () => {
    browser.tabs.onActivated.removeListener(again);
    browser.tabs.onUpdated.removeListener(again);
    stop();
  };
}

/** The SHA-256 of the file from disk that a tab shows in the reader; null for any other page. */
export const fileOfTab = ({ url }: Pick<ActiveTab, 'url'>): string | null =>
  url !== null && isReader(url) ? parseReaderAddress(url).fileId : null;

/** The document that a tab shows, in the browser's viewer or in the reader; null for a web page. */
export function documentOfTab({ url, facts }: ActiveTab): string | null {
  if (url === null) return null;
  if (isReader(url)) return parseReaderAddress(url).src;
  const page = withoutPlace(url);
  const isDocument = facts !== null && facts.documents.length === 1 && facts.documents[0] === page;
  return isDocument ? page : null;
}
