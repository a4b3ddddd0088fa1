import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { openDoubt } from './correction-screens';
import { BLOCKS, motionsPdf } from './documents';
import { serveOverview } from './overview-screens';
import { listed } from './reader-page';
import { setStage } from './stage';

const PDF = 'https://vng.nl/sites/default/files/2027-06/twee-versies.pdf';
const GONE = BLOCKS[0]?.title ?? '';
const OTHER = BLOCKS[4]?.title ?? '';
const pdf = async (blocks: typeof BLOCKS) =>
  ({ bytes: await motionsPdf({ blocks }), type: 'application/pdf' }) as const;

const { browser, vng } = setStage({
  serve: async (fake) => {
    await serveOverview(fake);
    fake.serve(new URL(PDF).pathname, await pdf(BLOCKS));
  },
});

async function openPdf(): Promise<Page> {
  const reader = await browser.openReader(`/reader.html?src=${PDF}`);
  await waitForState(reader, 'done');
  return reader;
}

describe('een motie die uit een nieuwere versie van het document verdween', () => {
  it('laat staan wat u ervan maakte: u zet het op een andere motie, en neemt dat terug', async () => {
    const first = await openPdf();
    await listed(first, GONE).click();
    await first.getByText('Klopt er iets niet?').click();
    await first.locator('.correct-more').getByRole('button', { name: 'Voorstel' }).click();
    await first.getByRole('dialog').getByLabel('Voorstel').selectOption('deels');
    await first.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
    await first.locator('.corrected-note').getByText('Bewaard').waitFor();
    await first.close();

    vng.serve(new URL(PDF).pathname, await pdf(BLOCKS.slice(1)));
    const second = await openPdf();
    await second.getByText(`Iemand paste de motie “${GONE}” aan (voorstel)`).first().waitFor();
    await second.close();

    const review = await openDoubt(browser, `Iemand paste de motie “${GONE}” aan`);
    await expect
      .poll(() => review.locator('.review__said').innerText())
      .toMatch(
        /^Voorstel van het bestuur: in het document stond “Aanhouden”; u maakte er op .* van: Deels afdoen/u,
      );
    const target = review.getByLabel('Bij welke motie hoort dit?');
    await target.selectOption({ label: `${OTHER} (Utrechtse Heuvelrug)` });
    await review.getByRole('button', { name: 'Zet over naar deze motie' }).click();
    await review.locator('.corrected-note').getByText('Overgezet').waitFor();
    const card = review.locator('.review__card', {
      hasText: `Iemand paste de motie “${GONE}” aan`,
    });
    await expect.poll(() => card.count()).toBe(0);

    const third = await openPdf();
    const standing = (kind: string) =>
      third.locator(`.motion-card[data-standing="${kind}"]`, { hasText: OTHER });
    await standing('voorstel-deels').first().waitFor();
    await review.locator('.corrected-note').getByRole('button', { name: 'Ongedaan maken' }).click();
    await review.locator('.corrected-note').getByText('wacht weer op een motie').waitFor();
    await expect.poll(() => standing('voorstel-deels').count()).toBe(0);
    await third.close();
    await review.close();
  });
});
