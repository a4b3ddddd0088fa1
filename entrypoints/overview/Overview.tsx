import { useLayoutEffect, useRef } from 'preact/hooks';
import { linkAddress } from '../../components/addresses/opens-where';
import { BackupReminder } from '../../components/page/BackupReminder';
import { LinkField } from '../../components/page/LinkField';
import type { PageProps } from '../../components/page/mount-page';
import { SampleNote } from '../../components/page/SampleNote';
import { LoadingStored, StoredOverview } from '../../components/page/StoredOverview';
import { TrySample } from '../../components/page/TrySample';
import { usePageSettings } from '../../components/page/use-page-settings';
import { usePastedLink } from '../../components/page/use-pasted-link';
import { useTitle } from '../../components/page/use-title';
import { WithNewMotions } from '../../components/page/WithNewMotions';
import { Alert } from '../../components/ui/Alert';
import { PageBar } from '../../components/ui/PageBar';
import { errorText } from '../../components/words/error-words';
import { t } from '../../components/words/messages';
import { titleText } from '../../components/words/motion-words';
import { findFollowed } from '../../storage/views/lives';
import { hashOfOverview, START, VIEWS } from './address';
import { DocumentsPage } from './DocumentsPage';
import { ReadBetterNote } from './documents/ReadBetter';
import { JoinsPage } from './JoinsPage';
import { MotionPage } from './MotionPage';
import { MotionsPage } from './MotionsPage';
import { ReviewPage } from './review/ReviewPage';
import { SharedDossierNote } from './SharedDossierNote';
import { SincePage } from './SincePage';
import { useAddress } from './use-address';
import type { ViewProps } from './view-props';

const VIEW_WORDS = {
  moties: 'overviewMotions',
  nakijken: 'overviewReview',
  sinds: 'overviewSince',
  documenten: 'overviewDocuments',
  samenvoegen: 'overviewJoins',
} as const;

/** The one heading of each view, and the start of its title. */
const VIEW_HEADINGS = {
  moties: 'overviewHeading',
  nakijken: 'reviewHeading',
  sinds: 'overviewSince',
  documenten: 'documentsHeading',
  samenvoegen: 'joinsHeading',
} as const;

const openLink = (url: string): void => location.assign(linkAddress(url));

/** Everything that is stored, over all documents. */
export function Overview({ database, storageError }: PageProps) {
  const { settings, ready } = usePageSettings(database);
  const [address, go] = useAddress();
  usePastedLink(openLink);
  const { motionId, view } = address;
  return (
    <>
      <PageBar current="overview" />
      <main class="overview">
        {/* The page of a motion has the motion for its heading. */}
        {motionId === null && (
          <div class="overview__head">
            <h1 class="nl-heading nl-heading--level-1">{t(VIEW_HEADINGS[view])}</h1>
            {/* Where documents are, more can be read in; elsewhere it is there when wanted. */}
            <details class="overview__link" key={view} open={view === 'documenten'}>
              <summary>{t('linkSummary')}</summary>
              <LinkField onLink={openLink} />
            </details>
          </div>
        )}
        {storageError && <Alert kind="error">{errorText(storageError)}</Alert>}
        {database && <SharedDossierNote database={database} />}
        {database && ready && <BackupReminder database={database} settings={settings} />}
        {database &&
          (ready ? (
            <Stored
              own={settings.gemeenten}
              singleKeys={settings.singleKeys}
              {...{ database, address, go }}
            />
          ) : (
            <LoadingStored />
          ))}
      </main>
    </>
  );
}

type StoredProps = Omit<ViewProps, 'overview' | 'fresh'>;

function Stored({ database, own, singleKeys, address, go }: StoredProps) {
  return (
    <StoredOverview database={database}>
      {(overview) => (
        <WithNewMotions {...{ database, own }}>
          {(fresh) => <Views {...{ database, own, singleKeys, address, go, overview, fresh }} />}
        </WithNewMotions>
      )}
    </StoredOverview>
  );
}

/** Each view, and each motion, is a page of its own to who sees the title or hears it. */
function useViewTitle({ overview, address }: ViewProps): void {
  const motion = address.motionId === null ? null : findFollowed(overview, address.motionId);
  const view = `${t(VIEW_HEADINGS[address.view])} – ${t('overview')} – Motievolger`;
  // A title has one language: that of a motion is Dutch, and has no English word behind it.
  const title = motion ? `${titleText(motion.motion)} – Motievolger` : view;
  useTitle(title, motion && motion.motion.title !== '' ? 'nl' : undefined);
}

/** What had the focus is gone when another view is drawn: it goes to what was opened or left. */
function useFocusAlong(motionId: string | null): void {
  const before = useRef(motionId);
  useLayoutEffect(() => {
    const left = before.current;
    before.current = motionId;
    if (left === motionId || document.activeElement !== document.body) return;
    const row = `[data-motion-id="${CSS.escape(left ?? '')}"] a`;
    const target = motionId === null ? row : '.motion-page__head .nl-heading';
    document.querySelector<HTMLElement>(target)?.focus();
  }, [motionId]);
}

function Views(props: ViewProps) {
  const { overview, address, go } = props;
  useViewTitle(props);
  useFocusAlong(address.motionId);
  return (
    <>
      <nav class="overview__views" aria-label={t('overviewViews')}>
        {VIEWS.map((view) => (
          <a
            key={view}
            class="overview__view"
            href={hashOfOverview({ ...START, view })}
            aria-current={address.view === view && address.motionId === null ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              go({ view, motionId: null, documentId: null });
            }}
          >
            {t(VIEW_WORDS[view])}
            {view === 'samenvoegen' && overview.offers.length > 0 && (
              <span class="nl-number-badge">{overview.offers.length}</span>
            )}
          </a>
        ))}
      </nav>
      {overview.setAside.length > 0 && (
        <div class="page-notice">
          <Alert kind="warning">{t('overviewSetAside')}</Alert>
        </div>
      )}
      {overview.sample !== 'none' && (
        <div class="page-notice">
          <SampleNote database={props.database} where={overview.sample} />
        </div>
      )}
      {address.view !== 'documenten' && <ReadBetterNote documents={overview.documents} />}
      <CurrentView {...props} />
    </>
  );
}

function CurrentView(props: ViewProps) {
  const { address, overview } = props;
  if (address.motionId !== null) return <OneMotion {...props} motionId={address.motionId} />;
  if (address.view === 'documenten') return <DocumentsPage {...props} />;
  // Also when every motion was left out: there they are put back.
  if (address.view === 'nakijken' && overview.documents.length > 0)
    return <ReviewPage {...props} />;
  if (overview.motions.length === 0) return <Empty />;
  if (address.view === 'sinds') return <SincePage {...props} />;
  if (address.view === 'samenvoegen') return <JoinsPage {...props} />;
  return <MotionsPage {...props} />;
}

/** @param props.motionId - Of the motion or of one of its prints, so that old links keep working. */
function OneMotion({ motionId, ...props }: ViewProps & { motionId: string }) {
  const motion = findFollowed(props.overview, motionId);
  if (motion === undefined) {
    return (
      <>
        <h1 class="nl-heading nl-heading--level-1">{t(VIEW_HEADINGS[props.address.view])}</h1>
        <Alert kind="warning">{t('overviewMotionGone')}</Alert>
      </>
    );
  }
  // By the id in the address: the motion's own changes when a print is taken out of it.
  return <MotionPage key={motionId} {...props} motion={motion} />;
}

function Empty() {
  return (
    <div class="overview__empty">
      <p class="nl-paragraph">{t('overviewEmpty')}</p>
      <div class="overview__ways">
        <a class="nl-button nl-button--primary" href="/reader.html">
          <span class="nl-button__label">{t('openReader')}</span>
        </a>
        <TrySample isFirst={false} />
      </div>
    </div>
  );
}
