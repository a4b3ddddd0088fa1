import { useEffect, useState } from 'preact/hooks';
import { parseReaderAddress } from '../../components/addresses/reader-address';
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
  const pointer = { shown: marked?.of ?? null, onShow };
  useAddressedMarks(pointer, ready, selectedId);
  return { drawPage, pointer };
}

const placesInAddress = (): readonly PagePlace[] => parseReaderAddress(location.href).places;
/** What words that an address names belong to: it does not say. */
const ADDRESSED = 'address';

/** Marks the words that the address names, once, when its motion is in the details. */
function useAddressedMarks(pointer: Pointer, ready: boolean, selectedId: string | null): void {
  const [wanted, setWanted] = useState(placesInAddress);
  useEffect(() => {
    const onHash = (): void => setWanted(placesInAddress());
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  useEffect(() => {
    if (!ready || wanted.length === 0) return;
    pointer.onShow(ADDRESSED, wanted);
    setWanted([]);
  }, [ready, selectedId, wanted]);
}
