/** What kind of page the tab in front shows, so that the popup can say what can be done with it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type ActiveTab, documentOfTab, fileOfTab } from '../../components/browser/active-tab';
import { withoutPlace } from '../../motions/web-address';

export type TabKind =
  /** A page of vng.nl with motions or documents. */
  | { kind: 'page' }
  /** A PDF that can be fetched, of any site. */
  | { kind: 'pdf'; url: string }
  /** A PDF on this computer: extensions may not open it by its address. */
  | { kind: 'file' }
  /** A file from disk that the reader shows. */
  | { kind: 'kept' }
  /** A page of the browser or of another extension. */
  | { kind: 'browser' }
  | { kind: 'other' };

async function showsPdf(tabId: number, { pathname }: URL): Promise<boolean> {
  if (/\.pdf$/iu.test(pathname)) return true;
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return result?.result === 'application/pdf';
  } catch {
    // Firefox lets no script into its viewer, and some sites none at all: their address decides.
    return false;
  }
}

export async function kindOfTab(tab: ActiveTab): Promise<TabKind> {
  const document = documentOfTab(tab);
  if (document !== null) return { kind: 'pdf', url: document };
  if (fileOfTab(tab) !== null) return { kind: 'kept' };
  if (tab.url === null || !URL.canParse(tab.url)) return { kind: 'browser' };
  const url = new URL(tab.url);
  if (url.protocol === 'file:') return { kind: 'file' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { kind: 'browser' };
  if (await showsPdf(tab.id, url)) return { kind: 'pdf', url: withoutPlace(url.href) };
  return { kind: tab.facts === null ? 'other' : 'page' };
}

/** @returns null until it is known. */
export function useTabKind(tab: ActiveTab | null): TabKind | null {
  const [kind, setKind] = useState<TabKind | null>(null);
  useEffect(() => {
    let isGone = false;
    if (tab !== null)
      void kindOfTab(tab).then((found) => {
        if (!isGone) setKind(found);
      });
    return () => {
      isGone = true;
    };
  }, [tab]);
  return kind;
}
