/** Opens the side panel, in the window in front. Call it straight from a click. */
import { browser } from 'wxt/browser';

/** What Firefox has instead of Chrome's `sidePanel`. */
type Sidebar = { open: () => Promise<void> };

function isSidebar(value: unknown): value is Sidebar {
  return typeof value === 'object' && value !== null && 'open' in value;
}

export function openSidePanel(): void {
  if (import.meta.env.FIREFOX) {
    const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
    if (isSidebar(sidebar)) void sidebar.open();
    return;
  }
  void browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
}
