import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The browser prints what is there when the listeners are done: what changes must be drawn by then. */
function drawAtOnce(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (draw) => draw();
  change();
  if (debounceRendering) options.debounceRendering = debounceRendering;
  else delete options.debounceRendering;
}

/**
 * Whether the page is being printed: then the paper is all there is of it.
 * @param fileName - What the browser offers as the name of the PDF, and sets as its title.
 */
export function usePrinting(fileName: string): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = document.title;
    const begin = (): void => {
      document.title = fileName;
      drawAtOnce(() => setPrinting(true));
    };
    const end = (): void => {
      document.title = before;
      setPrinting(false);
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [fileName]);
  return isPrinting;
}
