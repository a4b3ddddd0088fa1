import { useRef } from 'preact/hooks';
import { t } from '../../components/words/messages';
import { NARROWEST, type PaneName, type Panes, stepOfKey, WIDEST } from './panes';

type PaneBorderProps = {
  panes: Panes;
  /** The pane whose width changes. */
  name: PaneName;
  /** Where the document is, seen from the pane. */
  side: 'left' | 'right';
  onResize: (name: PaneName, by: number) => void;
};

/** Between a pane and the document: drag it, or use the arrow keys. */
export function PaneBorder({ panes, name, side, onResize }: PaneBorderProps) {
  const from = useRef<number | null>(null);
  return (
    <div
      class={`pane-border pane-border--${side}`}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t(name === 'list' ? 'resizeList' : 'resizeDetails')}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={panes[name].width}
      onPointerDown={(event) => {
        from.current = event.clientX;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={({ clientX }) => {
        if (from.current === null) return;
        const moved = clientX - from.current;
        from.current = clientX;
        onResize(name, side === 'right' ? moved : -moved);
      }}
      onPointerUp={() => {
        from.current = null;
      }}
      onKeyDown={(event) => {
        const step = stepOfKey(event.key, side === 'right' ? 'ArrowRight' : 'ArrowLeft');
        if (step === null) return;
        event.preventDefault();
        onResize(name, step);
      }}
    />
  );
}
