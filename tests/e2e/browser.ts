/** Chromium with the built extension, on a fake vng.nl. */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';

/** Differs from the one that ships in one thing: its shadow root can be looked into. */
const BUILD = resolve(process.env.EXTENSION_BUILD ?? '.output/chrome-mv3-e2e');
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

export type BrowserOptions = {
  /** Of the server that plays vng.nl. */
  port: number;
  /** A folder to keep between two runs; without it the profile goes when the browser closes. */
  profile?: string;
  colorScheme?: 'light' | 'dark';
  /** Of the window, in pixels. */
  width?: number;
  /** The folder of another build than the one for tests. */
  build?: string;
  /** Keeps it as it is right after its start, when it still says nothing of the policy. */
  isJustStarted?: boolean;
};

export type ReaderBrowser = {
  context: BrowserContext;
  /** The address of a page of the extension: "/reader.html?src=…". */
  address: (path: string) => string;
  openReader: (path?: string) => Promise<Page>;
  close: () => Promise<void>;
};

export const makeProfile = (within = tmpdir()): Promise<string> =>
  mkdtemp(join(within, 'motievolger-'));

export async function startBrowser({
  port,
  profile,
  colorScheme = 'light',
  width = 1440,
  build = BUILD,
  isJustStarted = false,
}: BrowserOptions): Promise<ReaderBrowser> {
  if (!existsSync(build)) throw new Error(`Build the extension first: ${build} is not there`);
  const folder = profile ?? (await makeProfile());
  const isNew = (await readdir(folder)).length === 0;
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: CHROMIUM,
    headless: true,
    ignoreDefaultArgs: ['--headless=old'],
    colorScheme,
    viewport: { width, height: 900 },
    acceptDownloads: true,
    env: { ...process.env, LANGUAGE: 'nl' },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--lang=nl',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      `--host-resolver-rules=MAP vng.nl:443 127.0.0.1:${port}, MAP *.vng.nl:443 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  if (isNew) {
    await closeWelcome(context);
    if (!isJustStarted) await policyAnswered(worker);
  }
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const address = (path: string): string => `${origin}${path}`;
  return {
    context,
    address,
    openReader: async (path = '/reader.html') => {
      const page = await context.newPage();
      await page.goto(address(path));
      return page;
    },
    close: async () => {
      await context.close();
      if (profile === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The welcome page comes by itself after the installation. Coming late it would stand before the page
 * of a test, which then gets one frame a second and loses its focus.
 */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = async (page: Page): Promise<boolean> => {
    await page.waitForURL('**/welcome.html', { waitUntil: 'commit' });
    return true;
  };
  const welcome = await Promise.any([
    ...context.pages().map(async (page) => (await isWelcome(page)) && page),
    context.waitForEvent('page', { predicate: isWelcome }),
  ]);
  if (welcome) await welcome.close();
}

/** A machine that needs longer makes the tests slow, not wrong. */
const POLICY_MS = 10_000;

/**
 * Chromium reads the policy of the organisation only when the page in front has been still for a
 * second. The tests never let a page be still: each page that they open would wait its longest, a
 * second, for a policy that does not come. So it is let come once, on the empty page.
 */
export async function policyAnswered(background: Worker): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, POLICY_MS);
  await Promise.race([background.evaluate('chrome.storage.managed.get(null)'), late]);
  clearTimeout(timer);
}

/** Ends it as a power cut would: it writes nothing that it had not written yet. */
export async function killBrowser({ context }: ReaderBrowser): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const { id } = processInfo.find(({ type }) => type === 'browser') ?? {};
  if (id === undefined) throw new Error('the browser does not say which process it is');
  const { promise: gone, resolve } = Promise.withResolvers<void>();
  context.once('close', () => resolve());
  process.kill(id, 'SIGKILL');
  await gone;
}

/** Waits for a word of `data-reading-state` on the root element. */
export async function waitForState(page: Page, state: string): Promise<void> {
  await page.locator(`html[data-reading-state="${state}"]`).waitFor({ timeout: 45_000 });
}
