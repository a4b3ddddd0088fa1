import { detectPage } from '../../motions/detect';
import type { DocumentKind } from '../../motions/model';
import type { PageContent } from '../../motions/page/page-content';
import { readPageContent } from './read-page-content';

/** By its look; of a page that looks like none, by what is read on it. */
export async function kindOfPage(content: PageContent): Promise<DocumentKind> {
  const { kind, isOpen } = detectPage(content);
  if (kind !== 'geen' || !isOpen) return kind;
  return (await readPageContent(content)).document.kind;
}
