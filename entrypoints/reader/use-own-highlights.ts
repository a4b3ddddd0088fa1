import { useEffect, useState } from 'preact/hooks';
import type { GemeenteCode } from '../../motions/model';
import { OwnHighlights } from './own-highlights';
import type { PdfView } from './pdf-view';

/** Highlights that follow the choice of gemeenten; give it each page as it is drawn. */
export function useOwnHighlights(
  view: PdfView | null,
  pages: number,
  own: readonly GemeenteCode[],
): OwnHighlights {
  const [highlights] = useState(() => new OwnHighlights());
  useEffect(() => {
    highlights.setOwn(own);
    for (let page = 1; view && page <= pages; page++) {
      const element = view.elementOfPage(page);
      if (element?.querySelector('.textLayer')) highlights.drawPage({ page, element });
    }
  }, [highlights, view, pages, own]);
  useEffect(() => () => highlights.clear(), [highlights]);
  return highlights;
}
