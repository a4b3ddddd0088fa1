import { useRef, useState } from 'preact/hooks';
import { parseCorrectAddress } from '../../components/addresses/opens-where';
import { closeOwnTab } from '../../components/browser/extension-address';
import { PrintedTitle } from '../../components/motion/PrintedTitle';
import { StandingBadge } from '../../components/motion/StandingBadge';
import { CorrectPrints } from '../../components/page/corrections/CorrectPrints';
import type { PageProps } from '../../components/page/mount-page';
import { LoadingStored, StoredOverview } from '../../components/page/StoredOverview';
import { usePageSettings } from '../../components/page/use-page-settings';
import { useShortcuts } from '../../components/page/use-shortcuts';
import { useTitle } from '../../components/page/use-title';
import { Alert } from '../../components/ui/Alert';
import { Button } from '../../components/ui/Button';
import { errorText } from '../../components/words/error-words';
import { t } from '../../components/words/messages';
import { submittersText, titleText } from '../../components/words/motion-words';
import type { CorrectableField } from '../../motions/corrections/field-state';
import type { MotievolgerDatabase } from '../../storage/database';
import { type FollowedMotion, findFollowed, type Overview } from '../../storage/views/lives';

/** Changes one motion, in a window of its own beside the page that names it. */
export function CorrectPage({ database, storageError }: PageProps) {
  const { ready } = usePageSettings(database);
  const [address] = useState(() => parseCorrectAddress(location.hash));
  const close = (): void => void closeOwnTab();
  useShortcuts({ Escape: close }, true);
  return (
    <main class="correct-page">
      {storageError && <Alert kind="error">{errorText(storageError)}</Alert>}
      {database && !ready && <LoadingStored />}
      {database && ready && (
        <StoredOverview database={database}>
          {(overview) => <OneMotion {...{ database, overview }} {...address} />}
        </StoredOverview>
      )}
      <p class="correct-page__close">
        <Button label={t('closeWindow')} icon="close" onClick={close} />
        <span class="field__hint">{t('closeWindowHint')}</span>
      </p>
    </main>
  );
}

type OneMotionProps = {
  database: MotievolgerDatabase;
  overview: Overview;
  motionId?: string;
  field?: CorrectableField | null;
};

function OneMotion({ database, overview, motionId = '', field = null }: OneMotionProps) {
  const found = findFollowed(overview, motionId);
  const before = useRef<FollowedMotion>(undefined);
  before.current = found ?? before.current;
  const followed = before.current;
  useTitle(
    followed === undefined ? 'Motievolger' : `${titleText(followed.motion)} – Motievolger`,
    followed === undefined ? undefined : 'nl',
  );
  return (
    <>
      <h1 class="nl-heading nl-heading--level-2">
        {followed === undefined ? t('motionCorrect') : <PrintedTitle motion={followed.motion} />}
      </h1>
      {followed !== undefined && found !== undefined && (
        <p class="nl-paragraph">
          <StandingBadge standing={followed.standing} /> {submittersText(followed.motion)}
        </p>
      )}
      {found === undefined && <Alert kind="warning">{t('overviewMotionGone')}</Alert>}
      {followed !== undefined && (
        <CorrectPrints
          {...{ database, begin: field }}
          documents={overview.documents}
          events={found?.events ?? []}
          isOpen
        />
      )}
    </>
  );
}
