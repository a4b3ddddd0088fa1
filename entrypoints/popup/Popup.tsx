import { useState } from 'preact/hooks';
import {
  linkAddress,
  motionAddress,
  NEW_MOTIONS_ADDRESS,
} from '../../components/addresses/opens-where';
import { readerAddress } from '../../components/addresses/reader-address';
import { askAccess } from '../../components/browser/access';
import { openTab } from '../../components/browser/extension-address';
import { sendMessage } from '../../components/messaging/messaging';
import { MotionCard } from '../../components/motion/MotionCard';
import { AllSeen } from '../../components/page/AllSeen';
import { LinkField } from '../../components/page/LinkField';
import type { PageProps } from '../../components/page/mount-page';
import { SampleNote } from '../../components/page/SampleNote';
import { useActiveTab } from '../../components/page/use-active-tab';
import { usePageMotions } from '../../components/page/use-page-motions';
import { usePageSettings } from '../../components/page/use-page-settings';
import { usePastedLink } from '../../components/page/use-pasted-link';
import { WithNewMotions } from '../../components/page/WithNewMotions';
import { Alert } from '../../components/ui/Alert';
import { Button } from '../../components/ui/Button';
import { Icon } from '../../components/ui/icons';
import { errorText } from '../../components/words/error-words';
import { t, tCount } from '../../components/words/messages';
import { isOwnMotion } from '../../motions/gemeenten/own';
import { findGemeenteByCode } from '../../motions/gemeenten/register';
import type { GemeenteCode } from '../../motions/model';
import type { MotievolgerDatabase } from '../../storage/database';
import type { Settings } from '../../storage/settings';
import type { NewMotion } from '../../storage/views/new-motions';
import { openSidePanel } from './open-side-panel';
import { ThisPage } from './ThisPage';
import { useTabKind } from './tab-kind';
import { useDocumentFacts } from './use-document-facts';

function open(address: string): void {
  void openTab(address);
  window.close();
}

/** What the page in front has for the user, and the way to everything else. */
export function Popup(props: PageProps) {
  const { settings, ready } = usePageSettings(props.database);
  return (
    <WithNewMotions database={props.database} own={settings.gemeenten}>
      {(fresh) => <Window {...{ ...props, settings, ready, fresh }} />}
    </WithNewMotions>
  );
}

type WindowProps = PageProps & {
  settings: Settings;
  ready: boolean;
  fresh: readonly NewMotion[];
};

function Window({ database, storageError, settings, ready, fresh }: WindowProps) {
  const tab = useActiveTab();
  const kind = useTabKind(tab);
  const live = usePageMotions(database, tab);
  const urls = kind?.kind === 'pdf' ? [kind.url] : (tab?.facts?.documents ?? []);
  const documents = useDocumentFacts(database, urls, settings);
  const pageUrl = kind?.kind === 'page' && tab?.facts ? [tab.facts.url] : [];
  const [page] = useDocumentFacts(database, pageUrl, settings) ?? [];
  const [refused, setRefused] = useState<string | null>(null);
  const own = settings.gemeenten;
  const openLink = (url: string): void => open(linkAddress(url));
  usePastedLink(openLink);
  const shown = live.state === 'ready' ? live.result : [];
  const ownMotions = shown.filter(({ motion }) => isOwnMotion(motion, own));
  const isKnown = ready && kind !== null && documents !== null;

  const read = async (wanted: string[]): Promise<void> => {
    const [first] = wanted;
    if (first === undefined) return;
    // First of all, before anything is awaited: the browser asks only from a click.
    const isAllowed = await askAccess(first);
    setRefused(isAllowed ? null : new URL(first).host);
    if (isAllowed) await sendMessage('readDocuments', { urls: wanted });
  };

  return (
    <main class="popup">
      <header class="popup__head">
        <h1 class="popup__brand">
          <img src="/icons/96.png" alt="" width="24" height="24" />
          Motievolger
        </h1>
        <a class="nl-link" href="/options.html" target="_blank" rel="noopener">
          {t('settings')}
        </a>
      </header>
      <OwnGemeenten own={own} ready={ready} />
      {database && <NewOnes database={database} count={fresh.length} />}
      {storageError && <Alert kind="warning">{errorText(storageError)}</Alert>}
      {isKnown ? (
        <ThisPage
          kind={kind.kind}
          motions={shown}
          {...{ documents, own }}
          page={page ?? null}
          onReadPage={async () => sendMessage('readThisPage', {}, tab?.id)}
          onOpenReader={(url) => open(readerAddress(url))}
          onRead={(wanted) => void read(wanted)}
        />
      ) : (
        <p class="nl-paragraph popup__page">{t('popupLoading')}</p>
      )}
      {refused !== null && <Alert kind="warning">{t('popupNoAccess', refused)}</Alert>}
      {shown.some(({ document }) => document.isSample) && (
        <SampleNote database={database} where="shown" />
      )}
      {ownMotions.length > 0 && (
        <ul class="motion-group popup__own" aria-label={t('ownMotions')}>
          {ownMotions.map((one) => (
            <MotionCard
              key={one.motion.id}
              motion={one.motion}
              standing={one.life.shown}
              isOwn
              saysOwn
              selected={false}
              onSelect={() => open(motionAddress(one.motion.id))}
            />
          ))}
        </ul>
      )}
      <div class="popup__link">
        <LinkField onLink={openLink} />
      </div>
      <div class="popup__actions">
        <Button
          label={t('popupReader')}
          icon="document"
          onClick={() => open(readerAddress(kind?.kind === 'pdf' ? kind.url : null))}
        />
        <Button
          label={t('popupSidePanel')}
          icon="list"
          onClick={() => {
            openSidePanel();
            window.close();
          }}
        />
        <Button label={t('popupOverview')} icon="disk" onClick={() => open('/overview.html')} />
        <Button label={t('reportTitle')} icon="print" onClick={() => open('/report.html')} />
      </div>
    </main>
  );
}

/** How many motions of the user's gemeente are new, with the way to them. */
function NewOnes({ database, count }: { database: MotievolgerDatabase; count: number }) {
  return (
    <div class="popup__new">
      {count > 0 && (
        <a class="nl-link" href={NEW_MOTIONS_ADDRESS} target="_blank" rel="noopener">
          {tCount('newOwn', count)}
        </a>
      )}
      <AllSeen {...{ database, count }} />
    </div>
  );
}

function OwnGemeenten({ own, ready }: { own: readonly GemeenteCode[]; ready: boolean }) {
  const names = own.flatMap((code) => findGemeenteByCode(code)?.name ?? []);
  if (!ready) return <p class="popup__gemeenten">&nbsp;</p>;
  return (
    <p class="popup__gemeenten">
      <Icon name="gemeente" />
      {names.length > 0 ? (
        <span>{names.join(', ')}</span>
      ) : (
        <a class="nl-link" href="/options.html" target="_blank" rel="noopener">
          {t('chooseGemeenteButton')}
        </a>
      )}
    </p>
  );
}
