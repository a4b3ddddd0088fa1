/**
 * The status of each motion in the margin of the pages it stands on: a coloured line along the block
 * and a tab with icon and word. Placed in percentages of the page, so zooming moves nothing; on a page that
 * was turned the layer turns too.
 *
 * The trap: pdf.js empties a page's element when it draws the page anew, and marks with it.
 */
import { h, render } from 'preact';
import type { StandingOf } from '../../components/motion/motion-selection';
import type { PlacedMotion } from '../../motions/model';
import { MarginMark } from './MarginMark';
import { regionOnPage, roomBelow } from './margin-places';
import type { DrawnPage } from './pdf-view';
import type { Rotation } from './rotation';

export type Marks = {
  placed: readonly PlacedMotion[];
  standingOf: StandingOf;
  isOwn: (placed: PlacedMotion) => boolean;
  selectedId: string | null;
  rotation: Rotation;
  onSelect: (motionId: string) => void;
};

const LAYER_CLASS = 'margin-marks';

function layerOf(element: HTMLElement): HTMLElement {
  const present = element.querySelector<HTMLElement>(`:scope > .${LAYER_CLASS}`);
  if (present) return present;
  const layer = document.createElement('div');
  layer.className = LAYER_CLASS;
  element.append(layer);
  return layer;
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

/** Gives the layer the shape of the page before it was turned; the style sheet turns it. */
function turnLayer(layer: HTMLElement, element: HTMLElement, rotation: Rotation): HTMLElement {
  const { clientWidth: width, clientHeight: height } = element;
  const isOnSide = rotation === 90 || rotation === 270;
  layer.dataset.rotation = String(rotation);
  layer.style.width = isOnSide ? percent(height / width) : '';
  layer.style.height = isOnSide ? percent(width / height) : '';
  return layer;
}

/** Draws, or updates, the marks of one page. */
export function drawMarginMarks({ page, element }: DrawnPage, marks: Marks): void {
  const { placed, standingOf, isOwn, selectedId, rotation, onSelect } = marks;
  const shown = placed.flatMap((one) => {
    const region = regionOnPage(one.regions, page);
    return region ? [{ one, region }] : [];
  });
  if (shown.length === 0 && !element.querySelector(`:scope > .${LAYER_CLASS}`)) return;
  render(
    shown.map(({ one, region }) =>
      h(MarginMark, {
        key: one.motion.id,
        motion: one.motion,
        standing: standingOf(one.motion),
        region,
        room: roomBelow(region, shown),
        isOwn: isOwn(one),
        selected: one.motion.id === selectedId,
        onSelect,
      }),
    ),
    turnLayer(layerOf(element), element, rotation),
  );
}
