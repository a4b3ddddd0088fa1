/** Reads the main content of a page from its HTML, by the same rules as in the browser. */
import { parseHTML } from 'linkedom';
import { readDom } from '../../components/reading/page-from-dom';
import type { PageContent } from '../../motions/page/page-content';

/** @param url - Where the page was found; without it, the canonical address that it gives itself. */
export function pageFromHtml(html: string, url: string | null): PageContent {
  return readDom(parseHTML(html).document, url).content;
}
