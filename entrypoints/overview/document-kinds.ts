/** The kinds of documents in words. */

import type { MessageKey } from '../../components/words/messages';
import type { DocumentKind } from '../../motions/model';

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
