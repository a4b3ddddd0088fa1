import { useEffect, useRef } from 'preact/hooks';

const PAUSE_MS = 600;

export type Autosave<Value> = {
  /** Saves after a pause. */
  change: (value: Value) => void;
  /** Saves at once what is not saved yet. */
  flush: () => void;
  /** Forgets what is not saved yet. */
  drop: () => void;
  isPending: () => boolean;
};

/** Saves what is typed after a pause, and when the field or the page is left. */
export function useAutosave<Value>(save: (value: Value) => void): Autosave<Value> {
  const open = useRef<{ value: Value } | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(save);
  latest.current = save;
  const drop = (): void => {
    clearTimeout(pause.current);
    open.current = null;
  };
  const flush = (): void => {
    const { current } = open;
    drop();
    if (current !== null) latest.current(current.value);
  };
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return {
    ...{ flush, drop },
    isPending: () => open.current !== null,
    change: (value) => {
      open.current = { value };
      clearTimeout(pause.current);
      pause.current = setTimeout(flush, PAUSE_MS);
    },
  };
}
