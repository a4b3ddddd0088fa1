/** Draws of a long list only the rows in and near the window, so that 10,000 are as quick as 100. */
import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

const ROW_HEIGHT = 56;
const OVERSCAN = 12;

export type VirtualRows = {
  /** Places in the list, from the top. */
  indexes: number[];
  /** Room that the rows above and below would take, in pixels. */
  before: number;
  after: number;
  /** Call it with each row that is drawn, so that its real height counts. */
  measure: (row: HTMLTableRowElement | null) => void;
};

/**
 * @param count - Of all rows.
 * @param top - Where the list begins on the page, in pixels.
 */
export function useVirtualRows(count: number, top: number): VirtualRows {
  const [, redraw] = useReducer((number: number) => number + 1, 0);
  const kept = useRef<Virtualizer<Window, HTMLTableRowElement>>(null);
  const options = {
    count,
    scrollMargin: top,
    overscan: OVERSCAN,
    estimateSize: () => ROW_HEIGHT,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    onChange: () => redraw(0),
  };
  kept.current ??= new Virtualizer<Window, HTMLTableRowElement>(options);
  const virtualizer = kept.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  const items = virtualizer.getVirtualItems();
  return {
    indexes: items.map(({ index }) => index),
    before: (items[0]?.start ?? top) - top,
    after: Math.max(0, virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top)),
    measure: (row) => virtualizer.measureElement(row),
  };
}
