import type { DocumentFacts } from '../../components/messaging/contract';
import { StandingBadge } from '../../components/motion/StandingBadge';
import { Button } from '../../components/ui/Button';
import { documentText } from '../../components/words/document-words';
import { t, tCount } from '../../components/words/messages';
import { countText } from '../../components/words/motion-words';
import { isOwnMotion } from '../../motions/gemeenten/own';
import { STANDING_KINDS } from '../../motions/history/standing';
import type { GemeenteCode } from '../../motions/model';
import type { PageMotion } from '../../storage/views/page-motions';
import type { TabKind } from './tab-kind';

/** Why there is nothing to show, for a page that has no motions. */
const NOTHING = {
  page: 'popupNoMotions',
  pdf: 'popupPdf',
  file: 'popupFile',
  browser: 'popupBrowserPage',
  other: 'popupNothing',
} as const;

type ThisPageProps = {
  kind: TabKind['kind'];
  motions: readonly PageMotion[];
  documents: readonly DocumentFacts[];
  own: readonly GemeenteCode[];
  onRead: (urls: string[]) => void;
};

/** How many motions are on the page in front, of which kinds, and what was not read in yet. */
export function ThisPage({ kind, motions, documents, own, onRead }: ThisPageProps) {
  const ownCount = motions.filter(({ motion }) => isOwnMotion(motion, own)).length;
  const unread = documents.filter(({ state }) => state === 'unread' || state === 'failed');
  const busy = documents.find(({ state }) => state === 'waiting' || state === 'reading');
  const told = busy ?? documents.find(({ state }) => state === 'failed');
  return (
    <section class="popup__page" aria-labelledby="here">
      <h2 class="nl-heading nl-heading--level-2" id="here">
        {t('popupHere')}
      </h2>
      <p class="nl-paragraph popup__count">
        {motions.length === 0
          ? t(NOTHING[kind])
          : countText(
              motions.map(({ motion }) => motion),
              ownCount,
            )}
      </p>
      {motions.length > 0 && <StandingCounts motions={motions} />}
      {documents.length > 0 && (
        <p class="nl-paragraph" role="status">
          {told && documentText(told)}
          {!told && kind === 'page' && tCount('summaryUnread', unread.length)}
        </p>
      )}
      {unread.length > 0 && !busy && (
        <Button
          label={t(unread.length === 1 ? 'readIn' : 'readAllIn')}
          icon="download"
          variant="primary"
          onClick={() => onRead(unread.map(({ url }) => url))}
        />
      )}
    </section>
  );
}

function StandingCounts({ motions }: Pick<ThisPageProps, 'motions'>) {
  const counts = STANDING_KINDS.map((kind) => ({
    kind,
    count: motions.filter(({ life }) => life.shown.kind === kind).length,
  })).filter(({ count }) => count > 0);
  return (
    <ul class="popup__kinds">
      {counts.map(({ kind, count }) => (
        <li key={kind}>
          <span class="popup__number">{count}</span> <StandingBadge standing={{ kind }} />
        </li>
      ))}
    </ul>
  );
}
