import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MotionFacts } from '../../components/messaging/facts';
import { type Badge, badgesOf } from './badges';
import type { CorrectField } from './CorrectFields';
import { DocumentBadge, DocumentExplanation } from './DocumentBadge';
import { MotionBadge, MotionExplanation } from './MotionBadge';
import type { OverlayState } from './overlay-session';
import { PageBoxes } from './page-boxes';
import { type Anchored, type Place, placeBadges } from './placement';
import { useExplained } from './use-explained';

type BadgeLayerProps = {
  state: OverlayState;
  onRead: (url: string) => void;
  onOpenMotion: (motion: MotionFacts) => void;
  onOpenDocument: (url: string) => void;
  onCorrect: CorrectField;
};

const EXPLANATION_WIDTH = 320;

/** Of a document, only what went wrong. */
const needsExplanation = (badge: Badge): boolean =>
  badge.kind === 'motion' || badge.document.state === 'failed';

function placed(
  badges: readonly Badge[],
  { page }: OverlayState,
  elements: ReadonlyMap<string, HTMLElement>,
): Map<string, Place> {
  const boxes = new PageBoxes(page);
  const anchored = badges.flatMap(({ key, block, end }): Anchored[] => {
    const found = boxes.of(block, end);
    const element = elements.get(key);
    if (found === null || element === undefined) return [];
    return [{ key, ...found, width: element.offsetWidth, height: element.offsetHeight }];
  });
  return placeBadges(anchored, document.documentElement.clientWidth);
}

/** All badges, each where it belongs on the page, and the explanation of the one in use. */
export function BadgeLayer(props: BadgeLayerProps) {
  const { state, onRead, onOpenMotion, onOpenDocument, onCorrect } = props;
  const elements = useRef(new Map<string, HTMLElement>());
  const [places, setPlaces] = useState<ReadonlyMap<string, Place> | null>(null);
  const [measuredLayout, setMeasuredLayout] = useState(-1);
  const explained = useExplained(elements.current);
  const badges = badgesOf(state.page, state.facts);

  // Badges are drawn with all their words first, so that their size is known.
  const isMeasuring = measuredLayout !== state.layout;
  useLayoutEffect(() => {
    if (!isMeasuring) return;
    setPlaces(placed(badges, state, elements.current));
    setMeasuredLayout(state.layout);
  }, [isMeasuring]);

  return (
    <>
      {badges.map((badge, at) => {
        const place = places?.get(badge.key);
        const isCompact = !isMeasuring && (place?.isCompact ?? false);
        const isActive = explained.isShown(badge.key);
        const id = `uitleg-${at}`;
        return (
          <div
            key={badge.key}
            role="group"
            class="place"
            data-hidden={place === undefined || undefined}
            style={{ left: `${place?.left ?? 0}px`, top: `${place?.top ?? 0}px` }}
            ref={(element) => {
              if (element) elements.current.set(badge.key, element);
              else elements.current.delete(badge.key);
            }}
            {...explained.handlersOf(badge.key)}
          >
            {badge.kind === 'motion' ? (
              <MotionBadge
                motions={badge.motions}
                isCompact={isCompact}
                describedBy={isActive ? id : null}
                onOpen={onOpenMotion}
              />
            ) : (
              <DocumentBadge
                document={badge.document}
                words={badge.words}
                isCompact={isCompact}
                describedBy={isActive && needsExplanation(badge) ? id : null}
                onRead={onRead}
                onOpen={onOpenDocument}
              />
            )}
            {isActive && needsExplanation(badge) && (
              <div class="explanation-place" style={{ left: `${leftInView(place?.left ?? 0)}px` }}>
                {badge.kind === 'motion' ? (
                  <MotionExplanation {...{ id, onCorrect }} motions={badge.motions} />
                ) : (
                  <DocumentExplanation id={id} document={badge.document} />
                )}
              </div>
            )}
          </div>
        );
      })}
    </>
  );
}

/** How far to move an explanation to the left of its badge, so that it stays in the window. */
function leftInView(badgeLeft: number): number {
  const room = document.documentElement.clientWidth - EXPLANATION_WIDTH - 8;
  return Math.min(0, Math.max(-badgeLeft, room - badgeLeft));
}
