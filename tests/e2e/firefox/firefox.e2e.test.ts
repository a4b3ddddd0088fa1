import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { JUNE_2025_MOTIONS, june2025Pdf } from '../../generators/accounts/june-2025';
import { BLOCKS } from '../documents';
import { type FakeVng, startFakeVng } from '../server';
import { ACCOUNT, RESULTS, servePages } from '../vng-pages';
import { type Firefox, type FirefoxTab, findFirefox, startFirefox } from './firefox';

const OWN = [
  'Landelijke tarieven inkoop jeugdzorg',
  'Warmtetransitie: alleen als die betaalbaar is!',
];
const DOCUMENT_URL = 'https://vng.nl/sites/default/files/document.pdf';
const DONE = 'html[data-reading-state="done"]';
/** What a badge shows; beside it stands its whole name, for who hears it. */
const SEEN_WORDS = 'span[aria-hidden="true"]';
/** Of Firefox's own PDF viewer. */
const NATIVE_VIEWER = '#viewerContainer #viewer .page';
const SHOW_ORIGINAL = 'button[title="Toon in de browser zelf"]';

const executable = findFirefox();
if (executable === null) {
  if (process.env.CI !== undefined) throw new Error('Firefox is missing');
  console.warn('Firefox is niet gevonden: de tests in Firefox zijn overgeslagen.');
}

describe.skipIf(executable === null)('in Firefox', () => {
  let vng: FakeVng;
  let firefox: Firefox;
  let tabs: FirefoxTab[] = [];

  async function open(url: string, selector: string): Promise<FirefoxTab> {
    const tab = await firefox.openTab(url.startsWith('/') ? firefox.address(url) : url, selector);
    tabs.push(tab);
    return tab;
  }

  beforeAll(async () => {
    vng = await startFakeVng();
    await servePages(vng);
    vng.serve('/sites/default/files/document.pdf', {
      bytes: await june2025Pdf(),
      type: 'application/pdf',
    });
    firefox = await startFirefox(executable ?? '', vng.port);
    const settings = await open('/options.html', '[role="combobox"]');
    await settings.page.type('[role="combobox"]', 'Deventer');
    await settings.shows('[role="option"]');
    await settings.page.keyboard.press('Enter');
    await settings.shows('.chip');
    await settings.close();
    tabs = [];
  });
  afterAll(async () => {
    await firefox?.close();
    await vng?.close();
  });
  afterEach(async () => {
    for (const tab of tabs) await tab.close();
    tabs = [];
    expect(firefox.errors).toEqual([]);
  });

  it('leest en bewaart de lezer een document, met de eigen gemeente bovenaan', async () => {
    const reader = await open(`/reader.html?src=${DOCUMENT_URL}`, DONE);
    await reader.shows('[data-stored]');
    const own = () => reader.textsOf('.motion-card[data-own] .motion-card__title');
    await expect.poll(async () => (await own()).toSorted()).toEqual(OWN);
    const titles = await reader.textsOf('.motion-card__title');
    expect(titles.slice(0, OWN.length)).toEqual(await own());
    expect(titles).toHaveLength(JUNE_2025_MOTIONS.length);

    await reader.goTo(firefox.address('/reader.html'), '[data-document-id] a');
    await reader.page.evaluate(() => document.documentElement.setAttribute('data-before', ''));
    void reader.page.reload().catch(() => undefined);
    await reader.shows('html:not([data-before]) [data-document-id] a');
    await reader.click('[data-document-id] a');
    await reader.shows(DONE);
    await expect.poll(() => reader.textsOf('.motion-card__title')).toEqual(titles);
  });

  it('leest de achtergrond een document in, en krijgen de moties op de pagina hun teken', async () => {
    const page = await open(RESULTS, '[data-document-state="unread"]');
    await page.click('[data-document-state="unread"]');
    await page.shows('[data-document-state="read"]');
    await expect
      .poll(() => page.textsOf(`[data-document-state] > ${SEEN_WORDS}`))
      .toEqual(['5 moties, 2 van Deventer']);
    await page.shows('.badge[data-motion-id]');
    await expect
      .poll(() => page.textsOf(`.badge[data-motion-id] > ${SEEN_WORDS}`))
      .toEqual(['Aangenomen', 'Aangenomen', 'Aangenomen', 'Aangenomen', 'Aangenomen']);
    await expect.poll(() => page.textsOf('.badge[data-motion-id][data-own]')).toHaveLength(2);

    const popup = await open('/popup.html', '.popup__page');
    const side = await open('/sidepanel.html', '.side__nothing');
    await page.page.bringToFront();
    await popup.shows('.popup__kinds');
    await expect.poll(() => popup.textsOf('.popup__own .motion-card__title')).toHaveLength(2);
    await side.shows('.motion-card');
    await expect.poll(() => side.textsOf('.motion-card__title')).toHaveLength(BLOCKS.length);
    await expect.poll(() => side.textsOf('.side__count')).toEqual(['5 moties, 2 van uw gemeente']);
  });

  it.each([
    { name: 'de welkomstpagina', path: '/welcome.html', heading: 'Welkom bij Motievolger' },
    { name: 'de instellingen', path: '/options.html', heading: 'Instellingen' },
    { name: 'de knop in de werkbalk', path: '/popup.html', heading: 'Motievolger' },
    { name: 'het startscherm van de lezer', path: '/reader.html', heading: 'Lezer' },
  ])('opent $name', async ({ path, heading }) => {
    const page = await open(path, 'h1');
    await expect
      .poll(async () => (await page.textsOf('h1')).map((text) => text.trim()))
      .toEqual([heading]);
  });

  it('opent een pdf van vng.nl in de lezer, en toont Firefox hem zelf als de gebruiker dat kiest', async () => {
    const settings = await open('/options.html', '[role="switch"]');
    await settings.click('::-p-aria([name="Open VNG-pdf’s in de lezer"][role="switch"])');
    await expect.poll(() => countRules(settings, 'getDynamicRules')).toBe(1);

    const address = `${ACCOUNT}?download=1&soort=moties`;
    const tab = await open(address, DONE);
    expect(new URL(tab.page.url()).search).toBe(`?src=${address}`);
    await tab.click(SHOW_ORIGINAL);
    await tab.shows(NATIVE_VIEWER);
    await expect.poll(() => tab.page.evaluate(() => location.href)).toBe(address);
    await expect.poll(() => countRules(settings, 'getSessionRules')).toBe(0);
    expect(await tab.page.evaluate(() => location.href)).toBe(address);

    await tab.goTo(ACCOUNT, DONE);
    expect(new URL(tab.page.url()).search).toBe(`?src=${ACCOUNT}`);
  });
});

/** As a page of the extension sees them. */
function countRules(tab: FirefoxTab, ask: 'getDynamicRules' | 'getSessionRules'): Promise<number> {
  return tab.page.evaluate(async (name) => {
    const rules: unknown = await Reflect.get(
      Reflect.get(Reflect.get(globalThis, 'browser'), 'declarativeNetRequest'),
      name,
    )();
    return Array.isArray(rules) ? rules.length : -1;
  }, ask);
}
