/** Which badges show their explanation: the one under the pointer, and the one that has the focus. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** Time to go from a badge to its explanation without losing it. */
const LEAVE_MS = 200;

export type Explained = {
  isShown: (key: string) => boolean;
  /** What a badge, with its explanation in it, tells of the pointer and the focus. */
  handlersOf: (key: string) => {
    onPointerEnter: () => void;
    onPointerLeave: () => void;
    onFocusIn: () => void;
    onFocusOut: () => void;
  };
};

/**
 * Also while the window of the page is not in front: what has the focus in it keeps it, and gets the
 * keyboard back when the window comes back.
 */
function hasFocus(element: HTMLElement | undefined): boolean {
  const root = element?.getRootNode();
  const focused =
    root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  return focused !== null && element?.contains(focused) === true;
}

/** A key that stays set for a moment after it was left. */
function useLeaving() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [key, setKey] = useState<string | null>(null);
  const enter = (entered: string | null): void => {
    clearTimeout(timer.current);
    setKey(entered);
  };
  const leave = (mayLeave: () => boolean = () => true): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => mayLeave() && setKey(null), LEAVE_MS);
  };
  return { key, enter, leave };
}

/** @param elements - The badges as they stand on the page, by key. */
export function useExplained(elements: ReadonlyMap<string, HTMLElement>): Explained {
  const pointed = useLeaving();
  const focused = useLeaving();

  // Also when the pointer alone brought it, and the focus is elsewhere on the page.
  useEffect(() => {
    if (pointed.key === null && focused.key === null) return;
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      const badge = focused.key === null ? undefined : elements.get(focused.key);
      // What has the focus goes with the explanation: the badge itself gets it.
      if (hasFocus(badge)) badge?.querySelector('button')?.focus();
      pointed.enter(null);
      focused.enter(null);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [pointed.key, focused.key]);

  return {
    isShown: (key) => key === pointed.key || key === focused.key,
    handlersOf: (key) => ({
      onPointerEnter: () => pointed.enter(key),
      onPointerLeave: () => pointed.leave(),
      onFocusIn: () => focused.enter(key),
      onFocusOut: () => focused.leave(() => !hasFocus(elements.get(key))),
    }),
  };
}
