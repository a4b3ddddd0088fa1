import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type SelectedWords, selectedWords } from './selected-words';
import type { PdfViewState } from './use-pdf-view';

type Shown = Pick<PdfViewState, 'view' | 'rotation'> & {
  container: RefObject<HTMLElement | null>;
};

/** What is selected in the document now; null when nothing is. */
export function useSelectedWords({ view, rotation, container }: Shown): SelectedWords | null {
  const [words, setWords] = useState<SelectedWords | null>(null);
  useEffect(() => {
    const onChange = (): void =>
      setWords(selectedWords(getSelection(), container.current, view?.pages ?? [], rotation));
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, [view, rotation]);
  return words;
}
