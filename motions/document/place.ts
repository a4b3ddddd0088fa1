/**
 * Where something stands in a document: a box on a page, or a stretch of a block of a web page.
 * Each line of a document knows its place, so each fact read from it leads back to its words.
 */
import { z } from 'zod';

/** A box on one page, in fractions (0 to 1) of the page as it is shown, unrotated. */
export const pagePlaceSchema = z.strictObject({
  page: z.int().positive(),
  left: z.number(),
  top: z.number(),
  right: z.number(),
  bottom: z.number(),
});
export type PagePlace = z.infer<typeof pagePlaceSchema>;

/**
 * A stretch of the n-th block of text of a web page, plain text or Word file. `from` and `to` are
 * UTF-16 offsets into the text of the block as it stands in the source, half open.
 */
export const textPlaceSchema = z.strictObject({
  block: z.int().nonnegative(),
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
  /** The nearest id at or above the block, without `#`; null where there is none. */
  anchor: z.string().nullable(),
});
export type TextPlace = z.infer<typeof textPlaceSchema>;

export const placeSchema = z.union([pagePlaceSchema, textPlaceSchema]);
export type Place = z.infer<typeof placeSchema>;

export const isPagePlace = (place: Place): place is PagePlace => 'page' in place;

/** The same for the same words. */
export const placeKey = (place: Place): string =>
  isPagePlace(place)
    ? [place.page, place.left, place.top, place.right, place.bottom].join(' ')
    : [place.block, place.from, place.to].join(' ');

/** Less than the width of a hair on a page: what is written down for people stays readable. */
const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

export function roundedPlace(place: Place): Place {
  if (!isPagePlace(place)) return place;
  const { page, left, top, right, bottom } = place;
  return {
    ...{ page, left: rounded(left), top: rounded(top) },
    ...{ right: rounded(right), bottom: rounded(bottom) },
  };
}
