/** The kinds of documents in words, and what they are on a computer. */

import type { MessageKey } from '../../components/words/messages';
import type { DocumentKind, ReadDocument } from '../../motions/model';

export const DOCUMENT_KIND_WORDS = {
  verantwoording: 'kindNameVerantwoording',
  uitslagen: 'kindNameUitslagen',
  agenda: 'kindNameAgenda',
  preadviezen: 'kindNamePreadviezen',
  besluiten: 'kindNameBesluiten',
  ledenbrief: 'kindNameLedenbrief',
  nieuws: 'kindNameNieuws',
  geen: 'kindNameGeen',
} as const satisfies Record<DocumentKind, MessageKey>;

/** A Word file, a PDF or a web page. */
export function formOfDocument({
  format,
  pages,
}: Pick<ReadDocument, 'format' | 'pages'>): MessageKey {
  if (format === 'word') return 'formWord';
  return pages === undefined ? 'formPage' : 'formPdf';
}
