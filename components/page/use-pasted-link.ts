import { useEffect, useRef } from 'preact/hooks';
import { linkIn } from '../addresses/pasted-link';

const FIELDS = 'input, textarea, [contenteditable="true"]';

/** Ctrl+V anywhere on a page, but in a field, where it is text. */
export function usePastedLink(onLink: (url: string) => void): void {
  const latest = useRef(onLink);
  latest.current = onLink;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      const link = linkIn(event.clipboardData?.getData('text/plain') ?? '');
      if (link === null) return;
      event.preventDefault();
      latest.current(link);
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, []);
}
