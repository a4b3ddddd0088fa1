import { type BrowserContext, chromium } from 'playwright-core';

export type LaunchOptions = {
  /** The folder of the built extension. */
  build: string;
  profile: string;
  isHeadless: boolean;
  colorScheme?: 'light' | 'dark';
  /** Further arguments for the browser. */
  args?: readonly string[];
};

/** Starts the system's Chromium in Dutch with the extension in it. `origin` is the extension's. */
export async function launchExtension({
  build,
  profile,
  isHeadless,
  colorScheme,
  args = [],
}: LaunchOptions): Promise<{ context: BrowserContext; origin: string }> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: isHeadless,
    ignoreDefaultArgs: ['--headless=old'],
    ...(colorScheme === undefined ? {} : { colorScheme }),
    viewport: isHeadless ? { width: 1440, height: 900 } : null,
    acceptDownloads: true,
    env: { ...process.env, LANGUAGE: 'nl' },
    args: [
      ...(isHeadless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--lang=nl',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      ...args,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, origin: `chrome-extension://${new URL(worker.url()).host}` };
}
