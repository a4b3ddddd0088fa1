import type { RefObject } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';

/**
 * Ctrl+F finds in the document, and not in the page around it.
 * @returns What opens the find bar and puts the focus in its field.
 */
export function useFindKey(
  field: RefObject<HTMLInputElement | null>,
  setFinding: (isFinding: boolean) => void,
): () => void {
  const openFind = useCallback(() => {
    setFinding(true);
    requestAnimationFrame(() => field.current?.select());
  }, [field, setFinding]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      openFind();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [openFind]);
  return openFind;
}
