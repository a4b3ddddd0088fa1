import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { drawOver } from './correction-screens';
import { BLOCKS } from './documents';
import { openOverview, readIn, serveOverview } from './overview-screens';
import { listed } from './reader-page';
import { setStage } from './stage';
import { ACCOUNT, htmlPage, openVng, readPagesByClick } from './vng-pages';

const [FIRST, TITLE] = [BLOCKS[0]?.title ?? '', BLOCKS[1]?.title ?? ''];
const WORDS = 'Er ligt een afspraak met het ministerie over de prijs.';
/** It names the motions, and says nothing of them. */
const NAMED = 'https://vng.nl/artikelen/agenda-alv-17-juni-2026';

const { browser } = setStage({
  serve: async (vng) => {
    await serveOverview(vng);
    vng.serve(
      new URL(NAMED).pathname,
      htmlPage(
        'Agenda ALV 17 juni 2026',
        `<ul><li>10. Motie Deventer en Zwolle “${TITLE}”</li><li>11. Motie Tilburg “${BLOCKS[2]?.title}”</li></ul>`,
      ),
    );
  },
  prepare: async (ours) => {
    await readIn(ours);
    // The page that names the motions says nothing of them: it is looked at, and not read in.
    await readPagesByClick(ours);
  },
});

async function openMotion(title: string): Promise<Page> {
  const page = await browser.openReader(`/reader.html?src=${ACCOUNT}`);
  await waitForState(page, 'done');
  await listed(page, title).click();
  await page.getByText('Klopt er iets niet?').click();
  return page;
}
const cards = (page: Page, title: string) =>
  page.locator('.list-pane .motion-card', { hasText: title });
const act = (review: Page, title: string) => review.locator('.acts__act', { hasText: title });
const said = (page: Page, words: string) =>
  page.locator('.corrected-note [role="status"]', { hasText: words });

/** In all four places where people see what the account says of the motion. */
async function expectEverywhere(title: string, isThere: boolean): Promise<void> {
  const count = isThere ? 1 : 0;
  const standing = '[data-standing="voorstel-afdoen"]';
  const overview = await openOverview(browser);
  await overview.locator('.motions__row').first().waitFor();
  const rows = overview.locator(`.motions__row${standing}`, { hasText: title });
  await expect.poll(() => rows.count()).toBe(count);
  await overview.close();

  const reader = await browser.openReader(`/reader.html?src=${ACCOUNT}`);
  await waitForState(reader, 'done');
  await expect.poll(() => cards(reader, title).count()).toBe(count);
  const opened = browser.context.waitForEvent('page');
  await reader.getByRole('link', { name: 'Rapport van dit stuk' }).click();
  const report = await opened;
  await report.locator('.report').waitFor();
  await expect
    .poll(async () => (await report.locator('.report').innerText()).includes(title))
    .toBe(isThere);
  await report.close();
  await reader.close();

  const vng = await openVng(browser, NAMED);
  await vng.locator('.badge', { hasText: BLOCKS[2]?.title ?? '' }).waitFor();
  await expect.poll(() => vng.locator(`.badge${standing}`, { hasText: title }).count()).toBe(count);
  await vng.close();
}

describe('een motie die u wegliet', () => {
  it('zet u later terug, met het toetsenbord, en staat dan weer overal', async () => {
    const reader = await openMotion(TITLE);
    await reader.getByRole('button', { name: 'Dit is geen motie' }).click();
    await expect.poll(() => cards(reader, TITLE).count()).toBe(0);
    await reader.close();
    await expectEverywhere(TITLE, false);

    // Where the motion is missing it is said why, with the way to where it is put back.
    const review = await browser.openReader(`/reader.html?src=${ACCOUNT}`);
    await review.getByRole('link', { name: '1 motie is weggelaten of anders ingedeeld' }).click();
    await act(review, TITLE).waitFor();
    await expect
      .poll(() => act(review, TITLE).innerText())
      .toMatch(/Deventer en Zwolle\s+Toon de woorden in .*, pagina \d+\s+Weggelaten door u op /su);
    await review.getByRole('button', { name: `Zet terug “${TITLE}”` }).focus();
    await review.keyboard.press('Enter');
    await said(review, 'Teruggezet. De motie staat weer overal.').waitFor();
    await expect.poll(() => act(review, TITLE).count()).toBe(0);
    const heading = review.getByRole('heading', { name: 'Weggelaten, samengevoegd of gesplitst' });
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
    await review.close();
    await expectEverywhere(TITLE, true);
  });
});

describe('moties die u samenvoegde of splitste', () => {
  it('zet u later in één keer terug, met alles wat daarbij veranderde', async () => {
    const joined = await openMotion(FIRST);
    await joined.getByRole('button', { name: 'Deze motie hoort bij een andere' }).click();
    await joined
      .getByLabel('Met welke motie in dit document?')
      .selectOption({ label: `${TITLE} (Deventer en Zwolle)` });
    await joined.getByRole('button', { name: 'Maak er één motie van' }).click();
    await expect.poll(() => cards(joined, TITLE).count()).toBe(0);
    await joined.close();

    const review = await openOverview(browser, '#toon=nakijken');
    await act(review, TITLE).getByText(`Hoort nu bij “${FIRST}”`).waitFor();
    await act(review, TITLE).getByRole('button', { name: 'Maak er weer twee van' }).click();
    await said(review, 'Het zijn weer twee moties.').waitFor();

    const split = await openMotion(TITLE);
    expect(await split.getByText('Aangepast door u').count()).toBe(0);
    await drawOver(split, WORDS);
    await split.getByRole('button', { name: 'Hier begint een tweede motie' }).click();
    await split.getByRole('button', { name: 'Maak er twee moties van' }).click();
    await cards(split, WORDS).first().waitFor();
    await split.close();

    await act(review, WORDS).getByText(`Was een deel van “${TITLE}”`).waitFor();
    await act(review, WORDS).getByRole('button', { name: 'Maak er weer één van' }).click();
    await said(review, 'Het is weer één motie.').waitFor();
    await review.getByText('Alles is teruggezet.').waitFor();
    await review.close();

    const reader = await openMotion(TITLE);
    expect(await cards(reader, WORDS).count()).toBe(0);
    expect(await reader.getByText('Aangepast door u').count()).toBe(0);
    await reader.close();
  });
});
