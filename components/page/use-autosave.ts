import { useEffect, useState } from 'preact/hooks';
import { Autosave } from './autosave';

/** Saves what is typed after a pause, and when the field or the page is left. */
export function useAutosave<Value>(save: (value: Value) => void): Autosave<Value> {
  const [autosave] = useState(() => new Autosave<Value>(save));
  autosave.save = save;
  useEffect(() => {
    const flush = (): void => autosave.flush();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return autosave;
}
