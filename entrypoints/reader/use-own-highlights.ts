import { useEffect, useState } from 'preact/hooks';
import type { GemeenteCode } from '../../motions/model';
import { OwnHighlights } from './own-highlights';
import type { PdfView } from './pdf-view';

/** Highlights that follow the choice of gemeenten; give it each page as it is drawn. */
export function useOwnHighlights(
  view: PdfView | null,
  own: readonly GemeenteCode[],
): OwnHighlights {
  const [highlights] = useState(() => new OwnHighlights());
  useEffect(() => {
    highlights.setOwn(own);
    for (const drawn of view?.pages ?? []) {
      if (drawn.element.querySelector('.textLayer')) highlights.drawPage(drawn);
    }
  }, [highlights, view, own]);
  useEffect(() => () => highlights.clear(), [highlights]);
  return highlights;
}
