/**
 * Marks words on the pages of the document: those that a field was read from, or that a doubt is about. Placed in
 * percentages of the page, so zooming moves nothing.
 *
 * The trap: pdf.js empties a page's element when it draws the page anew, and marks with it.
 */
import { isPagePlace, type PagePlace, type Place } from '../../motions/document/place';
import type { DrawnPage } from './pdf-view';
import { type Rotation, turnRegion } from './rotation';

const LAYER_CLASS = 'place-marks';

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

/** In reading order; places in a web page have no page to be marked on. */
export function placesOnPages(places: readonly Place[]): PagePlace[] {
  return places
    .filter(isPagePlace)
    .toSorted((one, other) => one.page - other.page || one.top - other.top);
}

function markAt({ left, top, right, bottom }: PagePlace): HTMLElement {
  const mark = document.createElement('div');
  mark.className = 'place-mark';
  mark.style.insetInlineStart = percent(left);
  mark.style.insetBlockStart = percent(top);
  mark.style.inlineSize = percent(right - left);
  mark.style.blockSize = percent(bottom - top);
  return mark;
}

/** Draws the marks of one page anew; without places it removes them. */
export function drawPlaceMarks(
  { page, element }: DrawnPage,
  places: readonly PagePlace[],
  rotation: Rotation,
): void {
  element.querySelector(`:scope > .${LAYER_CLASS}`)?.remove();
  const here = places.filter((place) => place.page === page);
  if (here.length === 0) return;
  const layer = document.createElement('div');
  layer.className = LAYER_CLASS;
  layer.append(...here.map((place) => markAt(turnRegion(place, rotation))));
  element.append(layer);
}
