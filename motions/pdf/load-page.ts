/** Asks pdf.js for all that the reading needs of a page, and lets the page go. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Page } from './page';
import { pageFromPdf } from './page-from-pdf';
import { tagsOf } from './tags';

/** Names are there when the document was opened with `fontExtraProperties`. */
function fontNames(proxy: PDFPageProxy): (id: string) => string | null {
  return (id) => {
    if (!proxy.commonObjs.has(id)) return null;
    const font: unknown = proxy.commonObjs.get(id);
    const hasName = typeof font === 'object' && font !== null && 'name' in font;
    return hasName && typeof font.name === 'string' ? font.name : null;
  };
}

export async function loadPage(pdf: PDFDocumentProxy, number: number): Promise<Page> {
  const proxy = await pdf.getPage(number);
  const [content, operators, tree] = await Promise.all([
    proxy.getTextContent({ includeMarkedContent: true, disableNormalization: false }),
    proxy.getOperatorList(),
    proxy.getStructTree(),
  ]);
  const page = pageFromPdf(proxy, {
    content,
    operators,
    tags: tagsOf(tree),
    fontName: fontNames(proxy),
  });
  proxy.cleanup();
  return page;
}
