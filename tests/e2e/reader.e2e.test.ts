import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { type ReaderBrowser, waitForState } from './browser';
import { BLOCKS, motionsPdf } from './documents';
import { chooseGemeente, listed, listedTitles, selectedTitle } from './reader-page';
import { setStage } from './stage';

const SRC = '/reader.html?src=https://vng.nl/moties.pdf';
/** Opened once: opening it is most of the work of a test. */
let page: Page;

const { vng, browser } = setStage({
  serve: async (vng) =>
    vng.serve('/moties.pdf', { bytes: await motionsPdf(), type: 'application/pdf' }),
  prepare: async (browser) => {
    const first = await browser.openReader();
    await chooseGemeente(first, 'Deventer');
    await first.close();
    page = await openMotions(browser);
  },
});
/** No test begins with what the one before it chose or searched for. */
beforeEach(async () => {
  await page.bringToFront();
  await page.locator('#motion-search').fill('');
  await page.locator('#motion-kind').selectOption('');
  await page.locator('#motion-gemeente').selectOption('');
  await page.locator('.pdf-pane__container').focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => selectedTitle(page)).toBeNull();
});

async function openMotions(ours: Pick<ReaderBrowser, 'openReader'>, hash = ''): Promise<Page> {
  const opened = await ours.openReader(`${SRC}${hash}`);
  await waitForState(opened, 'done');
  return opened;
}

async function goToPage(number: number): Promise<void> {
  await page.locator('#page-input').fill(`${number}`);
  await page.keyboard.press('Enter');
}

/** Where each motion of the list stands. */
const kinds = (of: Page): Promise<(string | null)[]> =>
  of
    .locator('.list-pane [data-motion-id]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-standing')).toSorted());

describe('een document openen', () => {
  it('toont elke motie met het voorstel uit het document', async () => {
    const proposals = ['aanhouden', 'aanhouden', 'afdoen', 'onbekend', 'voorwaardelijk'];
    await expect.poll(() => kinds(page)).toEqual(proposals.map((kind) => `voorstel-${kind}`));
  });

  it('zet de moties van de eigen gemeente bovenaan', async () => {
    const own = page.locator('.list-pane [data-own]');
    await expect.poll(() => own.count()).toBe(2);
    await expect
      .poll(async () => (await listedTitles(page)).slice(0, 2))
      .toEqual([BLOCKS[1]?.title, BLOCKS[3]?.title]);
    await page.getByRole('heading', { name: 'Van uw gemeente' }).waitFor();
    await page.getByText('5 moties, 2 van uw gemeente').waitFor();
  });

  it('merkt de eigen gemeente in de tekst en niet Utrecht in Utrechtse Heuvelrug', async () => {
    await goToPage(3);
    await page.waitForFunction(() =>
      [...(CSS.highlights.get('own-gemeente') ?? [])].some((range) => String(range) === 'Deventer'),
    );
    const words = await page.evaluate(() =>
      [...(CSS.highlights.get('own-gemeente') ?? [])].map(String),
    );
    expect(new Set(words)).toEqual(new Set(['Deventer']));
  });

  it('zet bij elk blok de status in de kantlijn, met woord, naast de tekst', async () => {
    await goToPage(2);
    const tab = page.locator('.page[data-page-number="2"] .margin-mark__tab');
    await tab.waitFor();
    await expect.poll(() => tab.textContent()).toContain('Voorstel: aanhouden');
    const subject = page
      .locator('.page[data-page-number="2"] .textLayer span', { hasText: 'Onderwerp' })
      .first();
    const room = async () => {
      const [mark, text] = [await tab.boundingBox(), await subject.boundingBox()];
      return mark && text ? text.x - mark.x - mark.width : -1;
    };
    await expect.poll(room).toBeGreaterThanOrEqual(0);
    await tab.click();
    await expect.poll(() => selectedTitle(page)).toBe(BLOCKS[0]?.title);
  });

  it('zegt dat de moties op deze computer zijn opgeslagen', async () => {
    const stored = page.locator('[data-stored]');
    await expect.poll(() => stored.textContent()).toBe('Opgeslagen op deze computer');
  });
});

describe('een motie bekijken', () => {
  it('toont de verantwoording waarnaar wordt verwezen', async () => {
    await listed(page, 'Schaduw op het schoolplein').click();
    const details = () => page.locator('.details').textContent();
    await expect.poll(details).toContain('Verantwoording waarnaar wordt verwezen');
    await expect.poll(details).toContain(BLOCKS[0]?.account);
  });

  it('toont de woorden van het voorstel en de voorwaarde', async () => {
    await listed(page, 'Minder papier bij de balie').click();
    const proposal = () => page.locator('.details__proposal').textContent();
    await expect.poll(proposal).toContain('Voorstel: voorwaardelijk');
    await expect.poll(proposal).toContain(BLOCKS[3]?.proposal);
    await expect.poll(proposal).toContain('kan de motie worden afgedaan');
  });

  it('springt van de motie naar haar pagina', async () => {
    await listed(page, 'Zwemles in ieder dorp').click();
    await page.getByRole('link', { name: 'Naar pagina 6' }).click();
    await expect.poll(() => page.locator('#page-input').inputValue()).toBe('6');
  });
});

describe('toetsen', () => {
  it('loopt met j en k door de lijst en met n door de eigen moties', async () => {
    await expect.poll(() => page.locator('.list-pane [data-own]').count()).toBe(2);
    const [first, second, third] = await listedTitles(page);
    const walk = [first, second, third, second, first, second];
    for (const [step, key] of ['j', 'j', 'j', 'k', 'n', 'n'].entries()) {
      await page.keyboard.press(key);
      await expect.poll(() => selectedTitle(page), { message: key }).toBe(walk[step]);
    }
  });

  it('zoekt met /, en j in het zoekveld is dan een gewone letter', async () => {
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.id === 'motion-search');
    await page.keyboard.type('jaap');
    await expect.poll(() => page.locator('#motion-search').inputValue()).toBe('jaap');
    expect(await selectedTitle(page)).toBeNull();
    await page.getByText('Geen motie past bij wat u zoekt.').waitFor();
  });

  it('toont met ? de toetsen, en Escape sluit ze', async () => {
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });
});

describe('zoeken en kiezen', () => {
  it.each([
    { name: 'op een woord uit de titel', query: 'veerpont', titles: [1] },
    { name: 'op een indiener, zonder hoofdletters', query: 'tilburg', titles: [2] },
    { name: 'op woorden uit de verantwoording', query: 'provincies bankjes', titles: [0] },
  ])('vindt moties $name', async ({ query, titles }) => {
    await page.locator('#motion-search').fill(query);
    await expect.poll(() => listedTitles(page)).toEqual(titles.map((at) => BLOCKS[at]?.title));
  });

  it('toont alleen moties met de gekozen stand, of van de gekozen gemeente', async () => {
    await page.locator('#motion-kind').selectOption('voorstel-aanhouden');
    await expect.poll(() => listedTitles(page)).toEqual([BLOCKS[0]?.title, BLOCKS[2]?.title]);
    await page.locator('#motion-kind').selectOption('');
    await page.locator('#motion-gemeente').selectOption({ label: 'Zwolle' });
    await expect.poll(() => listedTitles(page)).toEqual([BLOCKS[1]?.title]);
  });

  it('vindt woorden in het document en telt de plekken', async () => {
    await goToPage(1);
    await page.keyboard.press('Control+f');
    await page.locator('#find-field').fill('Deventer');
    await page.getByText('1 van 4 plekken').waitFor();
    await page.getByRole('button', { name: 'Volgende plek' }).click();
    await page.getByText('2 van 4 plekken').waitFor();
    await page.locator('#find-field').fill('xyzzy');
    await page.getByText('Niet gevonden').waitFor();
  });
});

describe('adressen', () => {
  it('opent op de pagina en de motie in het adres, en houdt het adres bij', async () => {
    const first = await openMotions(browser, '#page=4');
    await expect.poll(() => first.locator('#page-input').inputValue()).toBe('4');
    await listed(first, 'Bankjes langs elke wandelroute').click();
    await expect.poll(() => first.url()).toContain('#page=2&motie=');
    const again = await openMotions(browser, new URL(first.url()).hash.replace('page=2&', ''));
    await first.close();
    await expect.poll(() => selectedTitle(again)).toBe(BLOCKS[0]?.title);
    await expect.poll(() => again.locator('#page-input').inputValue()).toBe('2');
    await again.close();
  });

  it('laat een adres met & en %20 zoals het is', async () => {
    vng.serve('/met spatie.pdf', { bytes: await motionsPdf(), type: 'application/pdf' });
    const other = await browser.openReader(
      '/reader.html?src=https://vng.nl/met%20spatie.pdf?a=1&b=2',
    );
    await waitForState(other, 'done');
    expect(other.url()).toContain('?src=https://vng.nl/met%20spatie.pdf?a=1&b=2');
    await other.close();
  });
});

describe('het voorbeeld', () => {
  it('opent vanaf het welkom, met alle soorten voorstellen erin', async () => {
    const sample = await browser.openReader();
    await sample.getByRole('button', { name: 'Probeer het met het voorbeeld' }).click();
    await waitForState(sample, 'done');
    await expect.poll(async () => (await kinds(sample)).length).toBeGreaterThanOrEqual(8);
    const proposals = ['aanhouden', 'afdoen', 'deels', 'voorwaardelijk'];
    await expect
      .poll(() => kinds(sample))
      .toEqual(expect.arrayContaining(proposals.map((kind) => `voorstel-${kind}`)));
    expect(sample.url()).toContain('?src=');
    await sample.close();
  });

  it('drukt de pagina’s van het document af, niet de lezer eromheen', async () => {
    await page.evaluate(() => {
      window.print = () => {
        const images = document.querySelectorAll('.print-sheet img').length;
        document.body.dataset.printed = String(images);
      };
    });
    await page.getByRole('button', { name: 'Afdrukken' }).click();
    await page.locator('body[data-printed="6"]').waitFor();
    await expect.poll(() => page.locator('.print-sheet').count()).toBe(0);
  });
});

describe('een smal scherm', () => {
  it('toont de moties in een lade, en geeft de plek op het toetsenbord terug', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    const button = page.getByRole('button', { name: 'Moties (5)' });
    await button.click();
    await page.getByRole('dialog', { name: 'Moties' }).waitFor();
    await listed(page, 'Zwemles in ieder dorp').click();
    await expect.poll(() => selectedTitle(page)).toBe('Zwemles in ieder dorp');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await expect
      .poll(() => button.evaluate((element) => element === document.activeElement))
      .toBe(true);
    await button.click();
    await page.getByRole('link', { name: 'Naar pagina 6' }).click();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await expect.poll(() => page.locator('#page-input').inputValue()).toBe('6');
  });
});
