import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { Icon } from '../../components/ui/icons';
import { t } from '../../components/words/messages';

type SummaryButtonProps = {
  /** "9 moties, 2 van uw gemeente". */
  words: string;
  ownCount: number;
  children: (close: () => void, move: ComponentChildren) => ComponentChildren;
};

const PLACE_KEY = 'summaryTop';
const placeSchema = z.number().min(5).max(95);
/** Share of the window's height, in hundredths. */
const MIDDLE = 50;
const STEP = 5;
/** A hand that presses a button is never quite still. */
const DRAG_PIXELS = 4;

const within = (top: number): number => Math.min(95, Math.max(5, top));

/** Stands at the edge of the window, where the user puts it; a click opens what is known. */
export function SummaryButton({ words, ownCount, children }: SummaryButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const [top, setTop] = useState(MIDDLE);
  const button = useRef<HTMLButtonElement>(null);
  const drag = useRef<{ from: number; isMoving: boolean } | null>(null);

  useEffect(() => {
    void browser.storage.local.get(PLACE_KEY).then(({ [PLACE_KEY]: stored }) => {
      setTop(placeSchema.safeParse(stored).data ?? MIDDLE);
    });
  }, []);

  const keep = (place: number): void => {
    setTop(place);
    void browser.storage.local.set({ [PLACE_KEY]: place });
  };
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  return (
    <div
      role="group"
      class="summary"
      style={{ insetBlockStart: `${top}%` }}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && isOpen) close();
      }}
    >
      <button
        ref={button}
        type="button"
        class="summary__button"
        aria-expanded={isOpen}
        aria-label={t('summaryButtonName', words)}
        title={t('summaryMove')}
        onClick={() => {
          if (drag.current?.isMoving) drag.current = null;
          else setOpen(!isOpen);
        }}
        onPointerDown={({ clientY, pointerId, currentTarget }) => {
          drag.current = { from: clientY, isMoving: false };
          currentTarget.setPointerCapture(pointerId);
        }}
        onPointerMove={({ clientY, buttons }) => {
          const { current } = drag;
          if (current === null || buttons === 0) return;
          current.isMoving ||= Math.abs(clientY - current.from) > DRAG_PIXELS;
          if (current.isMoving) keep(within((clientY / window.innerHeight) * 100));
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          keep(within(top + (event.key === 'ArrowUp' ? -STEP : STEP)));
        }}
      >
        <Icon name="list" />
        {ownCount > 0 && <span class="summary__count">{ownCount}</span>}
      </button>
      {isOpen && (
        <div class="summary__panel" role="dialog" tabIndex={-1} aria-label={t('overlayName')}>
          {children(close, <MoveButtons top={top} onMove={keep} />)}
        </div>
      )}
    </div>
  );
}

/** For who cannot drag and has no arrow keys. */
function MoveButtons({ top, onMove }: { top: number; onMove: (top: number) => void }) {
  return (
    <>
      <button
        type="button"
        class="button button--icon"
        title={t('summaryMoveUp')}
        aria-label={t('summaryMoveUp')}
        onClick={() => onMove(within(top - STEP))}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="button button--icon"
        title={t('summaryMoveDown')}
        aria-label={t('summaryMoveDown')}
        onClick={() => onMove(within(top + STEP))}
      >
        <Icon name="down" />
      </button>
    </>
  );
}
