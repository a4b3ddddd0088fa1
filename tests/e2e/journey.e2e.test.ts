/**
 * A griffier who chooses two gemeenten, tries the sample, reads the account of June 2025 and every page
 * of vng.nl, and makes two reports. No two screens may then say different things of one motion.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { STANDING_LOOKS } from '../../components/motion/standing-looks';
import { t } from '../../components/words/messages';
import { STANDING_KINDS } from '../../motions/history/standing';
import { SAMPLE_DOCUMENT } from '../../scripts/sample/sample-document';
import { JUNE_2025_MOTIONS } from '../generators/accounts/june-2025';
import { type ReaderBrowser, waitForState } from './browser';
import { JOURNEY_PAGES, JUNE_2025, serveJourney } from './journey-papers';
import {
  countedByPopup,
  kindsOf,
  rowsOfReport,
  type Said,
  type SaidByOverview,
  saidByBadges,
  saidByCards,
  saidByChanges,
  saidByMotionPages,
  saidByOverview,
  tallyOf,
} from './journey-surfaces';
import { openOverview } from './overview-screens';
import { openBeside } from './panels';
import { chooseGemeente } from './reader-page';
import { setStage } from './stage';
import { untilRead } from './vng-pages';

/** High enough for every row to be drawn. */
const ALL_ROWS = { width: 1440, height: 12_000 };
const SAMPLE_TITLES = SAMPLE_DOCUMENT.sections.flatMap(({ motions }) =>
  motions.map(({ truth }) => truth.title),
);

/** Over all documents. */
let whole: SaidByOverview;

async function welcome(browser: ReaderBrowser): Promise<void> {
  const page = await browser.openReader('/welcome.html');
  for (const name of ['Deventer', 'Enschede']) await chooseGemeente(page, name);
  await page.getByRole('link', { name: 'Probeer het met het voorbeeld' }).click();
  await waitForState(page, 'done');
  await page.close();
}

async function readEverything(browser: ReaderBrowser): Promise<void> {
  const reader = await browser.openReader(`/reader.html?src=${JUNE_2025}`);
  await waitForState(reader, 'done');
  for (const { url } of JOURNEY_PAGES) {
    await reader.goto(url);
    await untilRead(reader);
  }
  await reader.close();
}

const { browser } = setStage({
  serve: serveJourney,
  prepare: async (browser) => {
    await welcome(browser);
    await readEverything(browser);
    const overview = await openOverview(browser);
    await overview.setViewportSize(ALL_ROWS);
    await overview.waitForFunction(() => document.querySelectorAll('.motions__row').length > 60);
    whole = await saidByOverview(overview);
    await overview.close();
  },
});

function labelOf(kind: string | undefined): string {
  const known = STANDING_KINDS.find((one) => one === kind);
  if (known === undefined) throw new Error(`no standing: ${kind}`);
  return t(STANDING_LOOKS[known].label);
}

/** A paper may say its own words of a motion; where all papers come to something else, it says both. */
const contradictions = (said: Said): string[] =>
  [...said].flatMap(([id, { kind, words }]) => {
    const all = whole.get(id)?.kind;
    return words.includes(labelOf(all)) ? [] : [`${id}: hier ${kind}, in het overzicht ${all}`];
  });

it('het voorbeeld staat niet tussen de echte moties', () => {
  const titles = [...whole.values()].map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(JUNE_2025_MOTIONS.map(({ truth }) => truth.title)));
  expect(titles.filter((title) => SAMPLE_TITLES.includes(title))).toEqual([]);
});

describe('naast een pagina van vng.nl zeggen de tekens, het zijpaneel en het venster hetzelfde', () => {
  let page: Page;
  let panel: Page;
  let popup: Page;
  beforeAll(async () => {
    page = await browser.context.newPage();
    panel = await openBeside(browser, '/sidepanel.html');
    popup = await openBeside(browser, '/popup.html');
    return () => Promise.all([page, panel, popup].map((one) => one.close()));
  });

  // Both stay open, and follow the page in front.
  it.each(JOURNEY_PAGES)('$url', async ({ url }) => {
    await page.goto(url);
    await page.locator('.badge[data-motion-id]').first().waitFor();
    // The badges may still be coming, as the cards may: both are looked at each time.
    await expect
      .poll(async () => {
        const [cards, badges] = [await saidByCards(panel), await saidByBadges(page)];
        return {
          cards: kindsOf(cards),
          differs: !isDeepStrictEqual(kindsOf(cards), kindsOf(badges)),
        };
      })
      .toMatchObject({ differs: false });
    const badges = await saidByBadges(page);
    expect(contradictions(badges)).toEqual([]);
    expect(contradictions(await saidByCards(panel))).toEqual([]);
    await expect.poll(() => countedByPopup(popup)).toEqual(tallyOf(badges));
  });
});

it('de lezer zegt in zijn lijst en in zijn details hetzelfde als het overzicht', async () => {
  const reader = await browser.openReader(`/reader.html?src=${JUNE_2025}`);
  await waitForState(reader, 'done');
  await reader.locator('[data-stored]').waitFor();
  const cards = await saidByCards(reader);
  expect(cards.size).toBe(JUNE_2025_MOTIONS.length);
  expect(contradictions(cards)).toEqual([]);
  for (const [id, { kind }] of cards) {
    await reader.locator(`.motion-card[data-motion-id="${id}"] button`).click();
    await reader.locator(`.motion-card[data-motion-id="${id}"] [aria-current="true"]`).waitFor();
    const badge = reader.locator('.details [data-standing]').first();
    await expect.poll(() => badge.getAttribute('data-standing'), { message: id }).toBe(kind);
  }
  await reader.close();
});

it('elke motie heeft op haar eigen pagina de stand van het overzicht', async () => {
  const overview = await openOverview(browser);
  const ids = [...whole.keys()];
  await expect
    .poll(() => saidByMotionPages(overview, ids), { timeout: 40_000 })
    .toEqual([...whole].map(([id, { kind, title }]) => [id, kind, expect.stringContaining(title)]));
  await overview.close();
});

it('wat sinds de vorige ALV veranderde, heeft de stand van het overzicht', async () => {
  const overview = await openOverview(browser, '#toon=sinds');
  await overview.locator('.since__change').first().waitFor();
  const said = await saidByChanges(overview);
  expect(said.size).toBeGreaterThan(10);
  for (const [id, { kind }] of said) expect(kind, id).toBe(whole.get(id)?.kind);
  await overview.close();
});

it.each([
  { name: 'Deventer', code: 'gm0150' },
  { name: 'Enschede', code: 'gm0153' },
])(
  'het raadsrapport van $name zegt van elke motie wat het overzicht zegt',
  async ({ name, code }) => {
    const report = await browser.openReader(`/report.html#gemeente=${code}&alv=alle`);
    await report.locator('#overzicht tbody tr').first().waitFor();
    const own = [...whole.values()].filter(({ submitters }) => submitters.includes(name));
    const expected = own.map(({ title, kind }) => `${title}: ${labelOf(kind)}`).toSorted();
    await expect.poll(() => rowsOfReport(report)).toEqual(expected);
    const paper = await report.locator('.report').innerText();
    expect(SAMPLE_TITLES.filter((title) => paper.includes(title))).toEqual([]);
    await report.close();
  },
);
