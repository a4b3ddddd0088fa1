import { useEffect, useState } from 'preact/hooks';
import type { Pointer } from '../../components/motion/ShowPlaces';
import type { PagePlace } from '../../motions/document/place';
import type { DrawnPage, PdfView } from './pdf-view';
import { drawPlaceMarks, placesOnPages } from './place-marks';

/**
 * Which words are marked, and drawing them on each page.
 *
 * @param selectedId - The motion in the details: another motion takes the mark away.
 */
export function usePlaceMarks(
  { view, ready }: { view: PdfView | null; ready: boolean },
  pages: number,
  selectedId: string | null,
): { drawPage: (drawn: DrawnPage) => void; pointer: Pointer } {
  const [marked, setMarked] = useState<{ of: string; places: PagePlace[] } | null>(null);
  const drawPage = (drawn: DrawnPage): void => drawPlaceMarks(drawn, marked?.places ?? []);
  useEffect(() => setMarked(null), [selectedId]);
  useEffect(() => {
    for (let page = 1; view && ready && page <= pages; page += 1) {
      const element = view.elementOfPage(page);
      if (element) drawPage({ page, element });
    }
  }, [view, ready, marked]);
  const onShow: Pointer['onShow'] = (of, wanted) => {
    const places = placesOnPages(wanted);
    setMarked({ of, places });
    const [first] = places;
    if (first) view?.goToPlace(first.page, first.top);
  };
  return { drawPage, pointer: { shown: marked?.of ?? null, onShow } };
}
