/** From boxes on the screen to places on a page of the document. Pure. */
import type { PagePlace } from '../../motions/document/place';

/** In pixels of the screen. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

function placeOn(page: number, box: Box, rect: Box): PagePlace | null {
  const inside = (value: number, from: number, size: number): number =>
    Math.min(1, Math.max(0, (value - from) / size));
  const place = {
    page,
    left: inside(rect.left, box.left, box.right - box.left),
    top: inside(rect.top, box.top, box.bottom - box.top),
    right: inside(rect.right, box.left, box.right - box.left),
    bottom: inside(rect.bottom, box.top, box.bottom - box.top),
  };
  return place.right > place.left && place.bottom > place.top ? place : null;
}

/** Half of its height is more than lines of one text lie apart in one line. */
const isSameLine = (one: PagePlace, other: PagePlace): boolean =>
  one.page === other.page &&
  Math.abs(one.top - other.top) < (one.bottom - one.top) / 2 &&
  Math.abs(one.bottom - other.bottom) < (one.bottom - one.top) / 2;

const around = (one: PagePlace, other: PagePlace): PagePlace => ({
  page: one.page,
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

/** One box for the pieces of a line. */
function byLine(places: readonly PagePlace[]): PagePlace[] {
  const lines: PagePlace[] = [];
  for (const place of places) {
    const last = lines.at(-1);
    if (last === undefined || !isSameLine(last, place)) lines.push(place);
    else lines.splice(-1, 1, around(last, place));
  }
  return lines;
}

/** Where the boxes that the browser draws for a selection lie on a page, one place for each line. */
export const placesOnPage = (page: number, box: Box, rects: readonly Box[]): PagePlace[] =>
  byLine(rects.flatMap((rect) => placeOn(page, box, rect) ?? []));
