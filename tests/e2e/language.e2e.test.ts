/** In the English interface the words of documents are Dutch, and say so to who has them read out. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForState } from './browser';
import { damagedPdf } from './documents';
import { openOverview, readIn, serveOverview } from './overview-screens';
import { openBeside } from './panels';
import { listed } from './reader-page';
import { openSettings } from './settings-screens';
import { setStage } from './stage';
import { ACCOUNT, openReadResults, RESULTS } from './vng-pages';

const { browser } = setStage({
  serve: async (vng) => {
    await serveOverview(vng);
    vng.serve('/beschadigd.pdf', { bytes: await damagedPdf(), type: 'application/pdf' });
  },
  prepare: async (browser) => {
    await readIn(browser);
    const results = await openReadResults(browser);
    await results.close();
    const settings = await openSettings(browser);
    await settings.getByRole('radio', { name: 'English' }).check();
    await settings.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await settings.close();
  },
});

/** Short words that every Dutch sentence has, and no English one. */
const DUTCH = String.raw`(?<![\p{L}\p{N}])(?:de|het|een|van|voor|niet|wordt|zijn|deze|met|naar|bij|uw|ook|motie|moties|juni|mei|maart|oktober)(?![\p{L}\p{N}])`;
/** And the other way round. */
const ENGLISH = String.raw`(?<!\p{L})(?:the|this|from|with|your|page|motions|which|and)(?!\p{L})`;

type Said = { dutchAsEnglish: string[]; englishAsDutch: string[]; dutch: number };

/** What is written on a page, also in what is ours on a page of another, by the language it claims. */
function wordsOf(page: Page, part: string): Promise<Said> {
  return page.evaluate(
    ({ part, dutch, english }) => {
      const said: Said = { dutchAsEnglish: [], englishAsDutch: [], dutch: 0 };
      const isDutch = new RegExp(dutch, 'iu');
      const isEnglish = new RegExp(english, 'iu');
      const roots = [...document.querySelectorAll(part)].map((one) => one.shadowRoot ?? one);
      for (const root of roots) {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
          const element = node.parentElement;
          // An address is in no language.
          const text = (node.textContent ?? '').replace(/https?:\S+/gu, '').trim();
          if (text === '' || !element || element.closest('style, script')) continue;
          const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
          if (language === 'nl') {
            said.dutch += 1;
            if (isEnglish.test(text)) said.englishAsDutch.push(text);
          } else if (isDutch.test(text)) said.dutchAsEnglish.push(`${language}: ${text}`);
        }
        // A name in an attribute is in the language of its element, all of it.
        for (const element of root.querySelectorAll('*')) {
          const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
          for (const attribute of ['aria-label', 'title', 'alt', 'placeholder']) {
            const text = element.getAttribute(attribute) ?? '';
            if (language !== 'nl' && isDutch.test(text)) {
              said.dutchAsEnglish.push(`${language} ${attribute}: ${text}`);
            }
          }
        }
      }
      const ofTab = document.querySelector('head title');
      const language = ofTab?.closest('[lang]')?.getAttribute('lang') ?? '';
      const isOurs = location.protocol === 'chrome-extension:';
      if (isOurs && language !== 'nl' && isDutch.test(document.title)) {
        said.dutchAsEnglish.push(`${language} titel: ${document.title}`);
      }
      return said;
    },
    { part, dutch: DUTCH, english: ENGLISH },
  );
}

async function openAccount(): Promise<Page> {
  const page = await browser.openReader(`/reader.html?src=${ACCOUNT}`);
  await waitForState(page, 'done');
  await page.locator('.textLayer span').first().waitFor();
  return page;
}

async function openMotion(title: string): Promise<Page> {
  const page = await openOverview(browser, `#zoek=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: title }).click();
  await page.locator('.motion-page').waitFor();
  return page;
}

/** With what it has folded away. */
async function unfold(page: Page): Promise<Page> {
  await page.locator('details:not([open])').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  return page;
}

const shown = async (page: Page, selector: string): Promise<Page> => {
  await page.locator(selector).first().waitFor();
  return unfold(page);
};

type Place = {
  name: string;
  open: () => Promise<Page>;
  /** The part that is ours, on a page that is not. */
  part?: string;
  /** There are words of documents on it. */
  hasDutch: boolean;
};

const PLACES: readonly Place[] = [
  {
    name: 'de moties',
    open: async () => shown(await openOverview(browser), '.motions__row'),
    hasDutch: true,
  },
  {
    name: 'de moties per ALV',
    open: async () => shown(await openOverview(browser, '#groep=alv'), '.motions__row'),
    hasDutch: true,
  },
  {
    name: 'de moties per onderwerp',
    open: async () => shown(await openOverview(browser, '#groep=onderwerp'), '.motions__row'),
    hasDutch: true,
  },
  {
    name: 'wat veranderde',
    open: async () => shown(await openOverview(browser, '#toon=sinds'), '.since__change'),
    hasDutch: true,
  },
  {
    name: 'de documenten',
    open: async () => shown(await openOverview(browser, '#toon=documenten'), '.documents__card'),
    hasDutch: true,
  },
  {
    name: 'een motie',
    open: async () => unfold(await openMotion('Minder papier bij de balie')),
    hasDutch: true,
  },
  {
    name: 'een motie met een twijfel',
    open: async () => unfold(await openMotion('Zwemles in ieder dorp')),
    hasDutch: true,
  },
  {
    name: 'de lezer zonder document',
    open: async () => shown(await browser.openReader('/reader.html'), '.stored__item'),
    hasDutch: true,
  },
  { name: 'de lezer', open: openAccount, hasDutch: true },
  {
    name: 'een motie in de lezer',
    open: async () => {
      const page = await openAccount();
      await listed(page, 'Schaduw').click();
      return shown(page, '.details');
    },
    hasDutch: true,
  },
  {
    name: 'een pdf die niet open kan',
    open: async () => {
      const page = await browser.openReader('/reader.html?src=https://vng.nl/beschadigd.pdf');
      await waitForState(page, 'error');
      return page;
    },
    hasDutch: false,
  },
  {
    name: 'het raadsrapport',
    open: async () => shown(await browser.openReader('/report.html#alv=alle'), '.report'),
    hasDutch: true,
  },
  {
    name: 'de instellingen',
    open: async () => unfold(await openSettings(browser)),
    hasDutch: true,
  },
  {
    name: 'het welkom',
    open: async () => shown(await browser.openReader('/welcome.html'), 'h1'),
    hasDutch: false,
  },
  {
    name: 'het venster van de knop',
    open: async () => {
      await openReadResults(browser);
      return shown(await openBeside(browser, '/popup.html'), '.motion-card');
    },
    hasDutch: true,
  },
  {
    name: 'een motie in het zijpaneel',
    open: async () => {
      await openReadResults(browser);
      const page = await openBeside(browser, '/sidepanel.html');
      await listed(page, 'veerpont').click();
      return shown(page, '.details');
    },
    hasDutch: true,
  },
  {
    name: 'wat op een pagina van vng.nl staat',
    open: async () => {
      const page = await browser.context.newPage();
      await page.goto(RESULTS);
      await page.locator('.summary__button').first().click();
      await page.locator('.badge[data-motion-id]').first().focus();
      await page.locator('.explanation').waitFor();
      return page;
    },
    part: 'motievolger-overlay',
    hasDutch: true,
  },
];

describe('op een Engelse pagina zegt elk woord in welke taal het is', () => {
  it.each(PLACES)('$name', async ({ open, part = 'body', hasDutch }) => {
    const page = await open();
    const { dutchAsEnglish, englishAsDutch, dutch } = await wordsOf(page, part);
    expect(dutchAsEnglish).toEqual([]);
    expect(englishAsDutch).toEqual([]);
    expect(dutch > 0).toBe(hasDutch);
    await page.close();
  });
});
