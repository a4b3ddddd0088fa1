/** The reader with a Word file, for the accessibility tests and for the screenshots. */
import { type ReaderBrowser, waitForState } from './browser';
import type { Screen } from './screens';
import type { FakeVng } from './server';
import { motionsWord, WORD_TYPE } from './word-documents';

export async function serveWord(vng: FakeVng): Promise<void> {
  const files: [string, Uint8Array][] = [
    ['/moties.docx', await motionsWord()],
    ['/wijzigingen.docx', await motionsWord({ hasChanges: true })],
    ['/oud.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['/half.docx', (await motionsWord()).subarray(0, 2000)],
  ];
  for (const [path, bytes] of files) vng.serve(path, { bytes, type: WORD_TYPE });
}

export async function openWordFile(browser: ReaderBrowser, path: string, state = 'done') {
  const page = await browser.openReader(`/reader.html?src=https://vng.nl${path}`);
  await waitForState(page, state);
  return page;
}

export const WORD_SCREENS: readonly Screen[] = [
  { name: 'word-moties', show: (browser) => openWordFile(browser, '/moties.docx') },
  {
    name: 'word-aangewezen',
    show: async (browser) => {
      const page = await openWordFile(browser, '/wijzigingen.docx');
      const drawer = page.locator('.pdf-pane__drawer-button button');
      if ((await drawer.count()) > 0) await drawer.click();
      await page.locator('.motion-card__button').first().click();
      await page.getByRole('button', { name: 'Wijs aan in het document: Verantwoording' }).click();
      return page;
    },
  },
  { name: 'word-oud', show: (browser) => openWordFile(browser, '/oud.doc', 'error') },
];
