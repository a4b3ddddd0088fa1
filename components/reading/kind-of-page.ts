import { detectPage } from '../../motions/detect';
import type { DocumentKind, Reading } from '../../motions/model';
import type { PageContent } from '../../motions/page/page-content';
import { readPageContent } from './read-page-content';

/**
 * By its look; of a page that looks like none, by what is read on it.
 *
 * @param read - Of the caller that wants the reading itself too, so that the page is read once.
 */
export async function kindOfPage(
  content: PageContent,
  read: () => Promise<Reading> = () => readPageContent(content),
): Promise<DocumentKind> {
  const { kind, isOpen } = detectPage(content);
  if (kind !== 'geen' || !isOpen) return kind;
  return (await read()).document.kind;
}
