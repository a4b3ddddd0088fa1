import { useEffect, useRef } from 'preact/hooks';

/** Keys without Ctrl, Alt or Meta, as `KeyboardEvent.key` names them. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Fields whose keys are text or choices. */
const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="combobox"]';
/** What is operated itself: who speaks the name of a button must not set off its letters. */
const CONTROLS = 'a[href], button, summary';

function isWithin({ target }: KeyboardEvent, what: string): boolean {
  return target instanceof Element && target.closest(what) !== null;
}

const isCharacter = (key: string): boolean => key.length === 1;

/**
 * Does nothing while the user types, or while a dialog is open.
 * @param areOn - Whether keys that are a character count; others, such as Escape, always do.
 */
export function useShortcuts(shortcuts: Shortcuts, areOn: boolean): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const areOnNow = useRef(areOn);
  areOnNow.current = areOn;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isWithin(event, FIELDS) || document.querySelector('dialog:modal:not(.drawer)')) return;
      if (isCharacter(event.key) && (!areOnNow.current || isWithin(event, CONTROLS))) return;
      const action = latest.current[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
