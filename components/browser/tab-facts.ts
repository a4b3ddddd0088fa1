/**
 * What the page in each tab names, kept by the background for the popup and the side panel, which
 * cannot ask a page that they do not see. Kept for as long as the browser runs.
 */
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { pageSaysSchema } from '../../motions/history/page-says';
import { documentKindSchema } from '../../motions/model';

const tabFactsSchema = z.strictObject({
  url: z.string(),
  kind: documentKindSchema,
  /** The motions that the page names, in reading order. */
  motionIds: z.array(z.string()),
  /** The documents with motions that it links to, or that it is. */
  documents: z.array(z.string()),
  /** What it says itself of motions that are stored, when it is not stored. */
  said: pageSaysSchema.nullable(),
});
export type TabFacts = z.infer<typeof tabFactsSchema>;

const keyOf = (tabId: number): string => `tab-${tabId}`;

export async function saveTabFacts(tabId: number, facts: TabFacts): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: facts });
}

export async function forgetTabFacts(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** @returns null for a tab whose page is not one of vng.nl with something to say. */
export async function loadTabFacts(tabId: number): Promise<TabFacts | null> {
  const key = keyOf(tabId);
  const { [key]: stored } = await browser.storage.session.get(key);
  return tabFactsSchema.safeParse(stored).data ?? null;
}

/** Calls `listener` when the facts of any tab change. @returns Ends it. */
export function onTabFactsChanged(listener: () => void): () => void {
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
