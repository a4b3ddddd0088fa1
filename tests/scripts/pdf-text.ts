import { openPdf } from '../../scripts/node/open-pdf';

/** The text of all pages, without white space: where a line ends says nothing. */
export async function getTextOf(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes);
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await pdf.loadingTask.destroy();
  return pages.join('').replace(/\s/gu, '');
}
