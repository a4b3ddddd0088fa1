/**
 * The words that a person selected in the document, and where they stand on its pages.
 *
 * The trap: a selection that is drawn over the end of a line covers that line to its end, and one
 * over the end of a page covers what lies between the pages: only what is on a page counts.
 */
import type { PagePlace } from '../../motions/document/place';
import { placesOnPage } from './places-on-page';
import { type Rotation, turnRegion } from './rotation';

export type SelectedWords = {
  /** As they stand there, line by line. */
  text: string;
  /** None in a document without pages. */
  places: PagePlace[];
};

/** Turned back to the page as the document has it. */
const BACK: Record<Rotation, Rotation> = { 0: 0, 90: 270, 180: 180, 270: 90 };

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
      return placesOnPage(page, box, rects);
    });
  return { text, places: places.map((place) => turnRegion(place, BACK[rotation])) };
}
