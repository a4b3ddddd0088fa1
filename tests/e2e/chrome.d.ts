import type { browser } from 'wxt/browser';

/** What stands in every page of the extension, for code that runs there. */
declare global {
  const chrome: typeof browser;
}
