/**
 * Turning the pages of a document. Pure: what stands where on a page that was turned.
 *
 * Regions of motions are those of the page as the document has it; only the viewer turns it.
 */
import type { Region } from '../../motions/model';

/** In degrees, clockwise. */
export const ROTATIONS = [0, 90, 180, 270] as const;
export type Rotation = (typeof ROTATIONS)[number];

/** A quarter further, clockwise. */
export const nextRotation = (rotation: Rotation): Rotation =>
  ROTATIONS[(ROTATIONS.indexOf(rotation) + 1) % ROTATIONS.length] ?? 0;

/** Where a region lies on its page after turning; fractions of that page, as before. */
export function turnRegion(region: Region, rotation: Rotation): Region {
  const { page, left, top, right, bottom } = region;
  switch (rotation) {
    case 0:
      return region;
    case 90:
      return { page, left: 1 - bottom, top: left, right: 1 - top, bottom: right };
    case 180:
      return { page, left: 1 - right, top: 1 - bottom, right: 1 - left, bottom: 1 - top };
    case 270:
      return { page, left: top, top: 1 - right, right: bottom, bottom: 1 - left };
  }
}
