/** What the tests do and read on the reader page. */
import type { Locator, Page } from 'playwright-core';
import { type ReaderBrowser, waitForState } from './browser';
import { motionsPdf } from './documents';

export function listed(page: Page, title: string): Locator {
  return page.locator('.motion-card__button', { hasText: title });
}

/** As they are, also where the browser has not drawn them yet. */
export function listedTitles(page: Page): Promise<string[]> {
  return page.locator('.motion-card__title').allTextContents();
}

/** The title in the details; null when no motion is selected. */
export async function selectedTitle(page: Page): Promise<string | null> {
  const title = page.locator('#details-title');
  return (await title.count()) === 0 ? null : (await title.innerText()).trim();
}

/** Through the combobox of any page that has one; returns when the choice is kept. */
export async function chooseGemeente(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox').fill(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.chip', { hasText: name }).waitFor();
  await page.getByText('Opgeslagen').waitFor();
}

/** The reader with a PDF with motions that was chosen from the computer, as soon as it is kept. */
export async function openFromDisk(browser: Pick<ReaderBrowser, 'openReader'>): Promise<Page> {
  const reader = await browser.openReader();
  await waitForState(reader, 'empty');
  await reader
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'Verantwoording juni.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(await motionsPdf()),
    });
  await reader.waitForURL(/\?bestand=[0-9a-f]{64}/u);
  return reader;
}
