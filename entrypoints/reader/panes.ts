/**
 * How wide the panes beside the document are, and which are open. Pure, but for keeping it: in the
 * browser's own small store, so that the page is drawn right at once.
 */
import { z } from 'zod';

/** In pixels: narrower breaks the words in it, wider leaves no document. */
export const NARROWEST = 240;
export const WIDEST = 640;
const STEP = 24;

const paneSchema = z.strictObject({
  isOpen: z.boolean(),
  width: z.number().min(NARROWEST).max(WIDEST),
});
const panesSchema = z.strictObject({ list: paneSchema, details: paneSchema });
export type Pane = z.infer<typeof paneSchema>;
export type Panes = z.infer<typeof panesSchema>;
export type PaneName = keyof Panes;

export const START_PANES: Panes = {
  list: { isOpen: true, width: 304 },
  details: { isOpen: true, width: 352 },
};

const within = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));

/** The panes with one of them made wider, or narrower by a negative number of pixels. */
export function resized(panes: Panes, name: PaneName, by: number): Panes {
  return { ...panes, [name]: { ...panes[name], width: within(panes[name].width + by) } };
}

export function withOpen(panes: Panes, name: PaneName, isOpen: boolean): Panes {
  return { ...panes, [name]: { ...panes[name], isOpen } };
}

/**
 * What an arrow key does on the border of a pane.
 * @param grows - The arrow that makes the pane wider: the one away from it.
 * @returns null for any other key.
 */
export function stepOfKey(key: string, grows: 'ArrowLeft' | 'ArrowRight'): number | null {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  return key === grows ? STEP : -STEP;
}

/** @param text - As it was kept; null when it never was. What cannot be used counts as never. */
export function parsePanes(text: string | null): Panes {
  try {
    return panesSchema.safeParse(JSON.parse(text ?? '')).data ?? START_PANES;
  } catch {
    return START_PANES;
  }
}
