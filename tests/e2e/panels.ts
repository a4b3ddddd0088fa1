/**
 * The popup and the side panel in a tab of their own, where a test can drive them. They then ask for
 * the tab in front and would find themselves: the last tab that is no page of the extension stands
 * in for it.
 */
import type { Locator, Page } from 'playwright-core';
import type { ReaderBrowser } from './browser';

/**
 * As text: a function is not the same one in every program that runs these tests.
 * @param condition - On the address of a tab.
 */
const lastTab = (condition: string): string => `{
  const query = chrome.tabs.query.bind(chrome.tabs);
  chrome.tabs.query = async () => {
    const tabs = await query({});
    return tabs.filter(({ url }) => ${condition}).slice(-1);
  };
}`;
const TABS = {
  web: lastTab('!url?.startsWith(location.origin)'),
  reader: lastTab("url?.startsWith(location.origin + '/reader.html')"),
} as const;

/** @param beside - What it stands beside: a page of the web, or the reader. */
export async function openBeside(
  browser: ReaderBrowser,
  path: string,
  beside: keyof typeof TABS = 'web',
): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript({ content: TABS[beside] });
  await page.goto(browser.address(path));
  return page;
}

/**
 * On what opens a page and closes the popup, which may be gone before it can say that it was clicked.
 * @returns The page that opened.
 */
export async function clickAway(browser: ReaderBrowser, button: Locator): Promise<Page> {
  const opened = browser.context.waitForEvent('page');
  await button.click().catch(() => undefined);
  return opened;
}
