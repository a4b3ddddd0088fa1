/**
 * The words that a tab is about to show: kept between the click on a fact and the moment at which the
 * page it leads to is there, while the background may sleep.
 */
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { textPlaceSchema } from '../../motions/document/place';

const placesToShowSchema = z.strictObject({
  /** Of the page, without what is behind `#`. */
  url: z.string(),
  documentId: z.string(),
  places: z.array(textPlaceSchema),
});
export type PlacesToShow = z.infer<typeof placesToShowSchema>;

const keyOf = (tabId: number): string => `places-${tabId}`;

export async function savePlacesToShow(tabId: number, places: PlacesToShow): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: places });
}

/** @returns Once: null the next time, and on any other page. */
export async function takePlacesToShow(tabId: number, url: string): Promise<PlacesToShow | null> {
  const key = keyOf(tabId);
  const { [key]: stored } = await browser.storage.session.get(key);
  const places = placesToShowSchema.safeParse(stored).data;
  if (places === undefined) return null;
  await browser.storage.session.remove(key);
  return places.url === url ? places : null;
}
