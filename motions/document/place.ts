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
