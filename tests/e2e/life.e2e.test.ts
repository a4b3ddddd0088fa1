import { describe, expect, it } from 'vitest';
import { june2025Pdf } from '../generators/accounts/june-2025';
import { renderPage } from '../generators/pages/markup';
import { AGENDA_JUNE_2022, RESULTS_JUNE_2022, RESULTS_MAY_2024 } from '../generators/pages/pages';
import { waitForState } from './browser';
import { openOverview } from './overview-screens';
import { openBeside } from './panels';
import { setStage } from './stage';
import { htmlPage, openVng, readVngPage } from './vng-pages';

const ACCOUNT = 'https://vng.nl/sites/default/files/2025-05/verantwoording-moties.pdf';
const PAGES = [AGENDA_JUNE_2022, RESULTS_JUNE_2022, RESULTS_MAY_2024];

/** Each part has a word for the motion, as in June 2022. */
const IN_PARTS = {
  url: 'https://vng.nl/artikelen/uitslagen-stemmingen-alv-14-juni-2023',
  page: htmlPage(
    'Uitslagen stemmingen ALV 14 juni 2023',
    '<ul><li>Motie Assen “Wonen voor starters”: 1e deel motie aangenomen met 92%; 2e deel motie aangehouden conform advies bestuur</li><li>Motie Emmen “Krimp als kans”: verworpen met 60%</li></ul>',
  ),
};
const BOTH_PARTS = /Deel 1: aangenomen\. Deel 2: aangehouden\./u;

describe('het leven van een motie over documenten heen', () => {
  const { browser } = setStage({
    serve: async (vng) => {
      vng.serve(new URL(ACCOUNT).pathname, { bytes: await june2025Pdf(), type: 'application/pdf' });
      vng.serve(new URL(IN_PARTS.url).pathname, IN_PARTS.page);
      for (const served of PAGES) {
        const bytes = new TextEncoder().encode(renderPage(served));
        vng.serve(new URL(served.url).pathname, { bytes, type: 'text/html' });
      }
    },
    prepare: async (browser) => {
      const reader = await browser.openReader(`/reader.html?src=${ACCOUNT}`);
      await waitForState(reader, 'done');
      await reader.close();
      for (const { url } of [IN_PARTS, ...PAGES]) {
        const page = await readVngPage(browser, url);
        await page.close();
      }
    },
    isJustStarted: true,
  });

  it('toont van “Geen woorden maar daden” de stemming en het voorstel als één leven', async () => {
    const page = await openOverview(browser, '#zoek=geen+woorden+maar+daden');
    await page.getByRole('link', { name: 'Geen woorden maar daden' }).click();
    for (const words of [/24 mei 2024[\s\S]*99,20%/u, /18 juni 2025[\s\S]*aanhouden/iu]) {
      await page.locator('.timeline__event').filter({ hasText: words }).first().waitFor();
    }
    await page.close();
  });

  it('toont een stemming in delen overal met beide delen', async () => {
    const page = await openVng(browser, IN_PARTS.url);
    const badge = page.locator('.badge[data-standing="deels-aangenomen"]');
    await badge.focus();
    await page.getByRole('tooltip').filter({ hasText: BOTH_PARTS }).waitFor();
    const popup = await openBeside(browser, '/popup.html');
    await popup.locator('.popup__kinds [data-standing="deels-aangenomen"]').waitFor();
    const panel = await openBeside(browser, '/sidepanel.html');
    await panel.locator('.motion-card__button', { hasText: 'Wonen voor starters' }).click();
    await panel.locator('.details__proposal', { hasText: BOTH_PARTS }).waitFor();
    const overview = await openOverview(browser, '#zoek=starters');
    await overview.getByRole('link', { name: 'Wonen voor starters' }).click();
    await overview.locator('.timeline__event', { hasText: BOTH_PARTS }).waitFor();
    for (const one of [overview, panel, popup, page]) await one.close();
  });

  it('toont op de pagina met uitslagen wat die zelf zegt, en daarbij de nieuwste stand', async () => {
    const page = await openVng(browser, RESULTS_MAY_2024.url);
    const badge = page.locator('.badge[data-motion-id*="geen-woorden"]').first();
    await badge.waitFor();
    await expect.poll(() => badge.getAttribute('data-standing')).toBe('aangenomen');
    await badge.hover();
    await page.locator('.explanation', { hasText: /aanhouden/iu }).waitFor();
    await page.close();
  });
});
