/** How long a page of vng.nl waits for its badges, and whether they ever hold it up. */
import type { Page } from 'playwright-core';
import { htmlPage } from '../e2e/vng-pages';
import { type FilledBrowser, withStored } from './extension';
import { median, ms } from './numbers';

const STORED = 5000;
const NAMED = 200;
const ROUNDS = 7;
const ADDRESS = 'https://vng.nl/artikelen/uitslagen-stemmingen-alv-26-juni-2024';

type Placing = {
  /** From DOMContentLoaded until all badges have their place. */
  placedMs: number;
  /** 0 when no task took more than 50 ms: the browser does not tell of shorter ones. */
  longestTaskMs: number;
};

/** Runs in the page before anything of it. Leaves the moments on the root element. */
function watchBadges(wanted: number): void {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    document.documentElement.dataset.longestTask = `${longest}`;
  }).observe({ type: 'longtask', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    const start = performance.now();
    const look = (): void => {
      const shadow = document.querySelector('motievolger-overlay')?.shadowRoot;
      const placed = shadow?.querySelectorAll('.place:not([data-hidden])').length ?? 0;
      if (placed < wanted) requestAnimationFrame(look);
      else document.documentElement.dataset.placed = `${performance.now() - start}`;
    };
    look();
  });
}

async function placingOn(page: Page): Promise<Placing> {
  await page.goto(ADDRESS);
  await page.locator('html[data-placed]').waitFor();
  // What is measured again after the fonts counts too.
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestIdleCallback(resolve));
  });
  const { placed, longestTask } = await page.evaluate(() => ({
    ...document.documentElement.dataset,
  }));
  return { placedMs: Number(placed), longestTaskMs: Number(longestTask ?? 0) };
}

async function measurePlacings({ browser, vng, facts }: FilledBrowser): Promise<Placing[]> {
  const step = Math.floor(facts.motions.length / NAMED);
  const named = facts.motions.filter((_, index) => index % step === 0).slice(0, NAMED);
  const items = named.map(({ title, submitters }) => {
    const names = submitters.map(({ name }) => name).join(', ');
    return `<li>Motie ${names} “${title}”: aangenomen met 95%</li>`;
  });
  const main = `<h2>Stemmingsuitslag</h2><ul>${items.join('')}</ul>`;
  vng.serve(new URL(ADDRESS).pathname, htmlPage('Uitslagen stemmingen ALV 26 juni 2024', main));
  const placings: Placing[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const page = await browser.context.newPage();
    await page.addInitScript(watchBadges, named.length);
    placings.push(await placingOn(page));
    await page.close();
  }
  return placings;
}

export async function measurePageBadges(): Promise<void> {
  const [first, ...others] = await withStored(STORED, measurePlacings);
  const taskWords = (placings: readonly Placing[]): string => {
    const longest = Math.max(...placings.map(({ longestTaskMs }) => longestTaskMs));
    return longest === 0 ? 'onder 50 ms' : ms(longest);
  };
  console.log(`\nEen pagina van vng.nl noemt ${NAMED} van ${STORED} bewaarde moties`);
  console.table([
    {
      keer: 'de eerste pagina',
      'merken na DOMContentLoaded': ms(first?.placedMs ?? Number.NaN),
      'langste taak in de pagina': taskWords(first ? [first] : []),
    },
    {
      keer: `daarna (mediaan van ${others.length})`,
      'merken na DOMContentLoaded': ms(median(others.map(({ placedMs }) => placedMs))),
      'langste taak in de pagina': taskWords(others),
    },
  ]);
}
