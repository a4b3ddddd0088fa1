import { useEffect, useState } from 'preact/hooks';

/** The same widths as in the style sheet. */
const NARROW = '(width < 800px)';
const WIDE = '(width >= 1280px)';

function useMedia(condition: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(condition).matches);
  useEffect(() => {
    const query = matchMedia(condition);
    const onChange = (): void => setMatches(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, [condition]);
  return matches;
}

/** Whether the list of motions stands in a drawer instead of beside the document. */
export const useNarrow = (): boolean => useMedia(NARROW);

/** Whether list, document and details stand side by side. */
export const useWide = (): boolean => useMedia(WIDE);
