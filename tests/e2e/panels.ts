/**
 * The popup and the side panel in a tab of their own, where a test can drive them. They then ask for
 * the tab in front and would find themselves: the last tab that is no page of the extension stands
 * in for it.
 */
import type { Page } from 'playwright-core';
import type { ReaderBrowser } from './browser';

/** As text: a function is not the same one in every program that runs these tests. */
const LAST_OTHER_TAB = `{
  const query = chrome.tabs.query.bind(chrome.tabs);
  chrome.tabs.query = async () => {
    const tabs = await query({});
    return tabs.filter(({ url }) => !url?.startsWith(location.origin)).slice(-1);
  };
}`;

export async function openBeside(browser: ReaderBrowser, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript({ content: LAST_OTHER_TAB });
  await page.goto(browser.address(path));
  return page;
}
