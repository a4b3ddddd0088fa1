/**
 * Firefox with the built extension, on a fake vng.nl.
 *
 * The trap: a page of the extension never counts as loaded here, though it is there. So nothing
 * waits for a page to load; all wait for what the page shows.
 */
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import puppeteer, { type Page } from 'puppeteer-core';

const BUILD = resolve(process.env.FIREFOX_BUILD ?? '.output/firefox-mv3-e2e');
const GECKO_ID = 'motievolger@extensie';
const NAMES = ['firefox-esr', 'firefox'];
const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox';
const EXTENSION_ERROR = /^JavaScript error: moz-extension:|^console\.error: "/u;
/** How long a state may take to come. */
const PATIENCE_MS = 30_000;

export type FirefoxTab = {
  page: Page;
  /** Waits until the page has something that fits the selector; it looks into open shadow roots. */
  shows: (selector: string) => Promise<void>;
  click: (selector: string) => Promise<void>;
  /** Of all that fit, also in open shadow roots. */
  textsOf: (selector: string) => Promise<string[]>;
  /** Goes there and waits for what must show. */
  goTo: (url: string, selector: string) => Promise<void>;
  close: () => Promise<void>;
};

export type Firefox = {
  /** The address of a page of the extension: "/reader.html?src=…". */
  address: (path: string) => string;
  /** What went wrong in any part of the extension: written to a console, or caught by nothing. */
  errors: readonly string[];
  /** Comes back in front, when what must show shows. */
  openTab: (url: string, selector: string) => Promise<FirefoxTab>;
  close: () => Promise<void>;
};

/** @returns null when this machine has none. */
export function findFirefox(): string | null {
  const given = process.env.FIREFOX_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return (
    [given ?? '', ...onPath, MAC_FIREFOX].find((path) => path !== '' && existsSync(path)) ?? null
  );
}

/** @param port - Of the server that plays vng.nl. */
export async function startFirefox(executablePath: string, port: number): Promise<Firefox> {
  if (!existsSync(BUILD)) throw new Error('Build first: wxt build --mode e2e -b firefox');
  const uuid = crypto.randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1440, height: 900 },
    args: ['--remote-allow-system-access'],
    dumpio: true,
    extraPrefsFirefox: {
      'browser.dom.window.dump.enabled': true,
      'devtools.console.stdout.content': true,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
      'intl.locale.requested': 'nl',
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
      'xpinstall.signatures.required': false,
    },
  });
  const errors = errorsOf(browser.process());
  await browser.installExtension(BUILD);
  return {
    errors,
    address: (path) => `moz-extension://${uuid}${path}`,
    openTab: async (url, selector) => {
      const tab = tabOf(await browser.newPage());
      await tab.page.bringToFront();
      await tab.goTo(url, selector);
      return tab;
    },
    close: () => browser.close(),
  };
}

/** Only Firefox's own output has the errors of pages of an extension; what it says itself is left out. */
function errorsOf(process: ChildProcess | null): string[] {
  const errors: string[] = [];
  for (const output of [process?.stdout, process?.stderr]) {
    if (!output) throw new Error('Firefox has no output to read');
    output.unpipe();
    createInterface(output).on('line', (line) => {
      if (EXTENSION_ERROR.test(line)) errors.push(line);
    });
  }
  return errors;
}

function tabOf(page: Page): FirefoxTab {
  page.setDefaultTimeout(PATIENCE_MS);
  const shows = async (selector: string): Promise<void> => {
    try {
      await page.locator(`:scope >>> ${selector}`).setWaitForStableBoundingBox(false).wait();
    } catch (cause) {
      const shown = await page.evaluate(() => [
        location.href,
        document.documentElement.dataset.readingState,
        document.body.innerText.slice(0, 400),
      ]);
      throw new Error(`does not show ${selector}, but ${shown.join(' | ')}`, { cause });
    }
  };
  return {
    page,
    shows,
    click: async (selector) => {
      await page.locator(`:scope >>> ${selector}`).click();
    },
    textsOf: (selector) =>
      page.$$eval(`:scope >>> ${selector}`, (found) => found.map((one) => one.textContent ?? '')),
    goTo: async (url, selector) => {
      // It ends as a time-out on a page that is there: what shows tells.
      void page.goto(url).catch(() => undefined);
      await shows(selector);
    },
    close: () => page.close(),
  };
}
