import { useEffect, useRef } from 'preact/hooks';

/** Keys without Ctrl, Alt or Meta, as `KeyboardEvent.key` names them. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Fields whose keys are text or choices; a button or link lets single keys through. */
const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="combobox"]';

function isTyping(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest(FIELDS) !== null;
}

/** Single keys do nothing while the user types, or while a dialog is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event) || document.querySelector('dialog:modal:not(.drawer)')) return;
      const action = latest.current[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
