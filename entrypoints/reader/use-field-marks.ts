import { useEffect, useState } from 'preact/hooks';
import type { FieldPointer } from '../../components/motion/ShowPlaces';
import type { Motion, MotionField } from '../../motions/model';
import { drawFieldMarks, placesOnPages } from './field-marks';
import type { DrawnPage, PdfView } from './pdf-view';

/** Which words of the selected motion are marked, and drawing them on each page. */
export function useFieldMarks(
  { view, ready }: { view: PdfView | null; ready: boolean },
  pages: number,
  motion: Motion | null,
): { drawPage: (drawn: DrawnPage) => void; pointer: FieldPointer | null } {
  const [shown, setShown] = useState<{ motionId: string; field: MotionField } | null>(null);
  const field = shown !== null && shown.motionId === motion?.id ? shown.field : null;
  const places = placesOnPages((field === null ? undefined : motion?.places?.[field]) ?? []);
  const drawPage = (drawn: DrawnPage): void => drawFieldMarks(drawn, places);
  useEffect(() => {
    for (let page = 1; view && ready && page <= pages; page += 1) {
      const element = view.elementOfPage(page);
      if (element) drawPage({ page, element });
    }
  }, [view, ready, motion, field]);
  const onShow = (wanted: MotionField): void => {
    if (motion === null) return;
    setShown({ motionId: motion.id, field: wanted });
    const [first] = placesOnPages(motion.places?.[wanted] ?? []);
    if (first) view?.goToPlace(first.page, first.top);
  };
  return { drawPage, pointer: motion && { motionId: motion.id, shown: field, onShow } };
}
