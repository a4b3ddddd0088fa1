/** Nothing is cut off where there is little room, and nothing moves under the eyes of who reads. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { openOverview, readIn, serveOverview } from './overview-screens';
import { openBeside } from './panels';
import { listed } from './reader-page';
import { setStage } from './stage';
import { ACCOUNT, openReadResults } from './vng-pages';

const { browser } = setStage({
  serve: serveOverview,
  prepare: readIn,
});

async function openAccount(width: number): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.goto(browser.address(`/reader.html?src=${ACCOUNT}`));
  await waitForState(page, 'done');
  return page;
}

/** The fields whose chosen words are wider than the room that the field has for them. */
function cutOff(page: Page): Promise<string[]> {
  return page.locator('select:visible').evaluateAll((fields) =>
    fields.flatMap((field) => {
      const words = (field as HTMLSelectElement).selectedOptions[0]?.textContent ?? '';
      const style = getComputedStyle(field);
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.font = style.font;
      const room =
        field.clientWidth -
        Number.parseFloat(style.paddingInlineStart) -
        Number.parseFloat(style.paddingInlineEnd);
      return context.measureText(words).width <= room ? [] : [`${words} (${Math.round(room)} px)`];
    }),
  );
}

/** Narrow ones have the list of the reader in a drawer. */
const WINDOWS = [
  ...[304, 320, 360].map((width) => ({ width, isNarrow: true })),
  ...[800, 1440].map((width) => ({ width, isNarrow: false })),
];

// Each page is opened once, and then takes every width: as for a user who makes the window wider.
describe('de lezer', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openAccount(WINDOWS[0]?.width ?? 0);
    return () => page.close();
  });

  it.each(WINDOWS)('is op $width pixels helemaal te lezen', async ({ width, isNarrow }) => {
    await page.setViewportSize({ width, height: 900 });
    const drawer = page.locator('.pdf-pane__drawer-button button');
    await drawer.waitFor({ state: isNarrow ? 'visible' : 'detached' });
    const lines = () =>
      page.locator('.toolbar > *').evaluateAll((groups) => {
        const boxes = groups.map((group) => group.getBoundingClientRect());
        const middles = boxes.map(({ top, bottom }) => Math.round((top + bottom) / 20));
        return new Set(middles).size;
      });
    await expect.poll(lines, { message: 'de knoppen boven het document' }).toBeOneOf([1, 2]);
    await expect
      .poll(() => page.locator('.toolbar').evaluate((bar) => bar.scrollWidth - bar.clientWidth))
      .toBeLessThanOrEqual(0);
    if (isNarrow) await drawer.click();
    await page.locator('#motion-gemeente').waitFor();
    await expect.poll(() => cutOff(page), { message: 'de keuzes van de lijst' }).toEqual([]);
    if (isNarrow) await page.keyboard.press('Escape');
  });
});

describe('het overzicht', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openOverview(browser);
    return () => page.close();
  });

  it.each(WINDOWS)(
    'heeft op $width pixels keuzes die helemaal te lezen zijn',
    async ({ width }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.locator('.overview-filters:not([open])').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      await page.locator('#filter-gemeente').waitFor();
      await expect.poll(() => cutOff(page)).toEqual([]);
    },
  );
});

/** As text: it begins before the page does. Also what moves just after a click counts here. */
const RECORD_SHIFTS = `{
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const moved = sources.map(({ node }) => (node?.parentElement ?? node)?.outerHTML?.slice(0, 80));
      window.shifts.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}`;

/** Of what is told of the motion; a list that makes place for it moves too, and must. */
const shiftsOf = (page: Page): Promise<unknown> =>
  page.evaluate(
    `window.shifts.filter(({ moved }) => moved.some((html) => /own-work|details|timeline/u.test(html ?? '')))`,
  );

async function openRecorded(width: number): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.addInitScript({ content: RECORD_SHIFTS });
  await page.goto(browser.address(`/reader.html?src=${ACCOUNT}`));
  await waitForState(page, 'done');
  return page;
}

/** Two frames, so that what was drawn was also measured. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  );

describe('een tekstvak', () => {
  const LONG = 'Het bestuur sprak hierover met het ministerie en met de provincies. '
    .repeat(40)
    .trim();

  /** By how much a line is wider than the field, and whether what does not fit can be scrolled to. */
  const widest = (page: Page, label: string) =>
    page.getByLabel(label, { exact: true }).evaluate((field) => ({
      beside: field.scrollWidth - field.clientWidth,
      below: field.scrollHeight > field.clientHeight,
      overflow: getComputedStyle(field).overflowY,
    }));
  const readable = { beside: 0, below: true, overflow: 'auto' };

  it('breekt een lange aantekening en een lange verantwoording af: u leest wat u schrijft', async () => {
    const page = await openAccount(1440);
    await listed(page, 'Minder papier').click();
    await page.getByText('Uw aantekening, labels en advies').click();
    const note = page.getByLabel('Aantekening van de griffie');
    const before = await note.inputValue();
    await note.fill(LONG);
    await expect.poll(() => widest(page, 'Aantekening van de griffie')).toEqual(readable);
    await note.fill(before);
    await page.getByText('Klopt er iets niet?').click();
    await page.locator('.correct-more').getByRole('button', { name: 'Verantwoording' }).click();
    await page.getByRole('dialog').getByLabel('Verantwoording', { exact: true }).fill(LONG);
    await expect.poll(() => widest(page, 'Verantwoording')).toEqual(readable);
    await page.close();
  });
});

describe('wat u op een motie zette', () => {
  it('schuift de tekst van de motie niet op als u haar in de lezer kiest', async () => {
    const note = await openAccount(1440);
    await listed(note, 'Minder papier').click();
    await note.getByText('Uw aantekening, labels en advies').click();
    await note.getByLabel('Aantekening van de griffie').fill('Vraag na bij de balie');
    await note
      .getByText(/Bewaard op/u)
      .first()
      .waitFor();
    await note.close();

    const page = await openRecorded(1440);
    await page.locator('[data-stored]').waitFor();
    for (const title of ['veerpont', 'Minder papier', 'Bankjes']) {
      await page.evaluate('window.shifts.length = 0');
      await listed(page, title).click();
      await page.locator('.own-work a').waitFor();
      if (title === 'Minder papier') {
        await expect
          .poll(() => page.getByLabel('Aantekening van de griffie').isVisible())
          .toBe(true);
      }
      await drawn(page);
      expect(await shiftsOf(page)).toEqual([]);
    }
    await page.close();
  });

  it('schuift de tekst in het zijpaneel niet op', async () => {
    await openReadResults(browser);
    const panel = await openBeside(browser, '/sidepanel.html');
    await listed(panel, 'Minder papier').waitFor();
    await panel.evaluate(RECORD_SHIFTS);
    await listed(panel, 'Minder papier').click();
    await panel.locator('.own-work a').waitFor();
    await expect.poll(() => panel.getByLabel('Aantekening van de griffie').isVisible()).toBe(true);
    await drawn(panel);
    expect(await shiftsOf(panel)).toEqual([]);
    await panel.close();
  });
});
