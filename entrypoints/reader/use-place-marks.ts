import { useEffect, useState } from 'preact/hooks';
import type { Pointer } from '../../components/motion/ShowPlaces';
import type { PagePlace } from '../../motions/document/place';
import type { DrawnPage } from './pdf-view';
import { drawPlaceMarks, placesOnPages } from './place-marks';
import type { PdfViewState } from './use-pdf-view';

/**
 * Which words are marked, and drawing them on each page.
 *
 * @param selectedId - The motion in the details: another motion takes the mark away.
 */
export function usePlaceMarks(
  { view, ready, rotation }: Pick<PdfViewState, 'view' | 'ready' | 'rotation'>,
  selectedId: string | null,
): { drawPage: (drawn: DrawnPage) => void; pointer: Pointer } {
  const [marked, setMarked] = useState<{ of: string; places: PagePlace[] } | null>(null);
  const drawPage = (drawn: DrawnPage): void =>
    drawPlaceMarks(drawn, marked?.places ?? [], rotation);
  useEffect(() => setMarked(null), [selectedId]);
  useEffect(() => {
    if (ready) for (const drawn of view?.pages ?? []) drawPage(drawn);
  }, [view, ready, rotation, marked]);
  const onShow: Pointer['onShow'] = (of, wanted) => {
    const places = placesOnPages(wanted);
    setMarked({ of, places });
    const [first] = places;
    if (first) view?.goToRegion(first);
  };
  return { drawPage, pointer: { shown: marked?.of ?? null, onShow } };
}
