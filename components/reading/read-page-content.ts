import { collapseSpace } from '../../motions/dutch/fold';
import type { Reading } from '../../motions/model';
import type { PageContent } from '../../motions/page/page-content';
import { readPage } from '../../motions/page/read-page';
import { sha256Of } from './sha256';

/** A page is known by its words: its markup changes from day to day. */
export function idOfPage({ blocks }: Pick<PageContent, 'blocks'>): Promise<string> {
  const words = blocks.map(({ text }) => collapseSpace(text)).join('\n');
  return sha256Of(new TextEncoder().encode(words));
}

/** Reads what a page says of motions, wherever its blocks came from. */
export async function readPageContent(content: PageContent): Promise<Reading> {
  return readPage(content, { sha256: await idOfPage(content) });
}
