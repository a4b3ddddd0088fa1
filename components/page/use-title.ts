import { useLayoutEffect } from 'preact/hooks';

/**
 * The title of the tab. `lang` is for one that is of a document: without it, it is in the language of
 * the interface.
 */
export function useTitle(title: string, lang?: 'nl'): void {
  useLayoutEffect(() => {
    document.title = title;
    const element = document.querySelector('title');
    if (lang === undefined) element?.removeAttribute('lang');
    else element?.setAttribute('lang', lang);
  }, [title, lang]);
}
