/** The kinds of documents in words. */
import type { DocumentKind } from '../motions/model';
import type { MessageKey } from './messages';

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
