import { useEffect, useState } from 'preact/hooks';
import { NO_PLACE } from '../../components/addresses/reader-address';
import type { MotionFacts } from '../../components/messaging/facts';
import { sendMessage } from '../../components/messaging/messaging';
import { setMessageLanguage } from '../../components/words/messages';
import { BadgeLayer } from './BadgeLayer';
import type { CorrectField } from './CorrectFields';
import type { OverlaySession } from './overlay-session';
import { Summary } from './Summary';

const openMotion = ({ id }: MotionFacts): void => void sendMessage('openMotion', { motionId: id });

const openReview = (documentId: string): void => void sendMessage('openReview', { documentId });

const openDocument = (src: string): void => void sendMessage('openReader', { src, ...NO_PLACE });

const openCorrecting: CorrectField = ({ id }, field) =>
  void sendMessage('openCorrecting', { motionId: id, field });

/** Badges on the page, and the button at its edge. */
export function PageOverlay({ session }: { session: OverlaySession }) {
  const [state, setState] = useState(session.state);
  const [isHidden, setHidden] = useState(false);
  useEffect(() => session.subscribe(() => setState(session.state)), [session]);
  if (state === null) return null;
  const { settings, motions } = state.facts;
  setMessageLanguage(settings.language);
  if (!settings.showOverlays || isHidden) return null;
  return (
    <div lang={settings.language}>
      <BadgeLayer
        state={state}
        onRead={(url) => session.read([url])}
        onOpenMotion={openMotion}
        onOpenDocument={openDocument}
        onCorrect={openCorrecting}
      />
      {settings.showSummaryButton && (
        <Summary
          motions={motions}
          documents={session.documents}
          page={state.facts.page}
          onReadPage={() => session.importPage()}
          nameOf={(url) => session.nameOf(url)}
          onOpenDocument={openDocument}
          hasGemeente={settings.gemeenten.length > 0}
          onOpenSidePanel={
            import.meta.env.FIREFOX ? null : () => void sendMessage('openSidePanel', {})
          }
          onOpenMotion={openMotion}
          onReview={openReview}
          onRead={(urls) => session.read(urls)}
          onHide={(forGood) => {
            if (forGood) void sendMessage('hideSummaryButton', {});
            else setHidden(true);
          }}
        />
      )}
    </div>
  );
}
