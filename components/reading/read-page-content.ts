import type { Reading } from '../../motions/model';
import type { PageContent } from '../../motions/page/page-content';
import { readPage } from '../../motions/page/read-page';
import { idOfPage } from './page-id';

/** Reads what a page says of motions, wherever its blocks came from. */
export async function readPageContent(content: PageContent): Promise<Reading> {
  return readPage(content, { sha256: await idOfPage(content.blocks.map(({ text }) => text)) });
}
