/**
 * The words that a person selected in the document, and where they stand on its pages.
 *
 * The trap: a selection that is drawn over the end of a line covers that line to its end, and one
 * over the end of a page covers what lies between the pages: only what is on a page counts.
 */
import type { PagePlace } from '../../motions/document/place';
import { type Rotation, turnRegion } from './rotation';

export type SelectedWords = {
  /** As they stand there, line by line. */
  text: string;
  /** None in a document without pages. */
  places: PagePlace[];
};

/** Turned back to the page as the document has it. */
const BACK: Record<Rotation, Rotation> = { 0: 0, 90: 270, 180: 180, 270: 90 };

function placeOn(page: number, box: DOMRect, rect: DOMRect): PagePlace | null {
  const inside = (value: number, from: number, size: number): number =>
    Math.min(1, Math.max(0, (value - from) / size));
  const place = {
    page,
    left: inside(rect.left, box.left, box.width),
    top: inside(rect.top, box.top, box.height),
    right: inside(rect.right, box.left, box.width),
    bottom: inside(rect.bottom, box.top, box.height),
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

type ShownPage = { page: number; element: HTMLElement };

/** @returns null when nothing of the document is selected. */
export function selectedWords(
  selection: Selection | null,
  container: HTMLElement | null,
  pages: readonly ShownPage[],
  rotation: Rotation,
): SelectedWords | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (container === null || !container.contains(range.commonAncestorContainer)) return null;
  const text = selection
    .toString()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  if (text === '') return null;
  const rects = Array.from(range.getClientRects());
  const places = pages
    .filter(({ element }) => range.intersectsNode(element))
    .flatMap(({ page, element }) => {
      const box = element.getBoundingClientRect();
      return byLine(rects.flatMap((rect) => placeOn(page, box, rect) ?? []));
    });
  return { text, places: places.map((place) => turnRegion(place, BACK[rotation])) };
}
