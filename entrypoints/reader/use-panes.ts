import { useState } from 'preact/hooks';
import { type PaneName, type Panes, parsePanes, resized, withOpen } from './panes';

const KEY = 'reader-panes';

export type PanesView = {
  panes: Panes;
  setOpen: (name: PaneName, isOpen: boolean) => void;
  /** By so many pixels. */
  resize: (name: PaneName, by: number) => void;
};

/** The panes as they were left the last time. */
export function usePanes(): PanesView {
  const [panes, setPanes] = useState(() => parsePanes(localStorage.getItem(KEY)));
  const keep = (change: (now: Panes) => Panes): void =>
    setPanes((now) => {
      const next = change(now);
      localStorage.setItem(KEY, JSON.stringify(next));
      return next;
    });
  return {
    panes,
    setOpen: (name, isOpen) => keep((now) => withOpen(now, name, isOpen)),
    resize: (name, by) => keep((now) => resized(now, name, by)),
  };
}
