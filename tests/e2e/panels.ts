/**
 * The popup and the side panel in a tab of their own, where a test can drive them. They then ask for
 * the tab in front and would find themselves: the last tab that is no page of the extension stands
 * in for it.
 */
import type { Page } from 'playwright-core';
import type { ReaderBrowser } from './browser';

export async function openBeside(browser: ReaderBrowser, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const query = chrome.tabs.query.bind(chrome.tabs);
    const inFront = async () => {
      const tabs = await query({});
      const others = tabs.filter(({ url }) => !url?.startsWith(location.origin));
      return others.slice(-1);
    };
    Object.defineProperty(chrome.tabs, 'query', { value: inFront });
  });
  await page.goto(browser.address(path));
  return page;
}
