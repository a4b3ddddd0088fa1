import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

/** The address that the reader can open; null for a page that is no PDF. */
function pdfAddress(tabUrl: string | undefined): string | null {
  if (tabUrl === undefined || !URL.canParse(tabUrl)) return null;
  const { protocol, pathname } = new URL(tabUrl);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && /\.pdf$/iu.test(pathname) ? tabUrl : null;
}

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    const address = pdfAddress(tab.url);
    const query = address === null ? '' : `?src=${address}`;
    const url = `${browser.runtime.getURL('/reader.html')}${query}`;
    void browser.tabs.create({
      url,
      ...(tab.index === undefined ? {} : { index: tab.index + 1 }),
    });
  });
});
