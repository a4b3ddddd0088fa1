/**
 * Marks on the page the words that a fact was read from, by the browser's own highlights: the page
 * itself is not changed. Their colour comes with the script (see the background).
 *
 * The trap: a place is a block and offsets in it, and means nothing when the page has other words now
 * than when it was read. So the page must have the id of the document that the places are of.
 */
import type { ShownPlaces } from '../../components/messaging/facts';
import { idOfPage } from '../../components/reading/page-id';
import { rangeOf } from '../../components/reading/text-ranges';
import type { PageSeen } from './page';

const HIGHLIGHT = 'motievolger-place';

/** @returns Whether the words are marked; not when the page has changed. */
export async function showPlaces(
  page: PageSeen,
  { documentId, places }: ShownPlaces,
): Promise<boolean> {
  CSS.highlights.delete(HIGHLIGHT);
  if ((await idOfPage(page.blocks)) !== documentId) return false;
  const ranges = places.flatMap(
    ({ block, from, to }) => rangeOf(page.places[block]?.texts ?? [], from, to) ?? [],
  );
  const [first] = ranges;
  if (first === undefined) return false;
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  const { startContainer } = first;
  for (const { startContainer: node } of ranges) {
    const fold = node.parentElement?.closest('details');
    if (fold) fold.open = true;
  }
  startContainer.parentElement?.scrollIntoView({ block: 'center' });
  return true;
}
