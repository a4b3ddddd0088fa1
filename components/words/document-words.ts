/** How what is known of a document reads on the screen. */
import type { DocumentKind } from '../../motions/model';
import type { DocumentFacts } from '../messaging/facts';
import { readingErrorText } from './error-words';
import { type MessageKey, messageLanguage, t, tCount } from './messages';

/** "23 moties, 2 van Deventer", "Lezen: pagina 4 van 27", or why it could not be read. */
export function documentText(facts: DocumentFacts): string {
  switch (facts.state) {
    case 'unread':
      return t('readIn');
    case 'waiting':
      return t('readWaiting');
    case 'reading':
      return facts.pages === 0 ? t('readStarting') : t('readProgress', facts.page, facts.pages);
    case 'failed':
      return readingErrorText(facts.code);
    case 'read': {
      if (facts.motions === 0) return t('documentHasNone');
      const motions = tCount('motions', facts.motions);
      if (facts.ownCount === 0) return motions;
      const names = new Intl.ListFormat(messageLanguage(), { type: 'conjunction' });
      return t('documentRead', motions, facts.ownCount, names.format(facts.ownNames));
    }
  }
}

const WITHOUT_MOTIONS: Record<DocumentKind, MessageKey> = {
  verantwoording: 'kindVerantwoording',
  uitslagen: 'kindUitslagen',
  agenda: 'kindAgenda',
  preadviezen: 'kindPreadviezen',
  besluiten: 'kindBesluiten',
  ledenbrief: 'kindLedenbrief',
  nieuws: 'kindNieuws',
  geen: 'kindGeen',
};

/** What a document without motions seems to be. */
export const withoutMotionsText = (kind: DocumentKind): string => t(WITHOUT_MOTIONS[kind]);
