/** The system's Chromium, alone or with the built extension in it. */
import { type BrowserContext, chromium, type LaunchOptions } from 'playwright-core';

export type ExtensionOptions = {
  /** The folder of the built extension. */
  build: string;
  profile: string;
  isHeadless: boolean;
  colorScheme?: 'light' | 'dark';
  /** Further arguments for the browser. */
  args?: readonly string[];
};

/**
 * What Playwright needs to start it. `CHROMIUM_PATH` says where it is; root may not use the sandbox.
 * Only the new headless mode has extensions.
 */
export function chromiumOptions({ isHeadless }: { isHeadless: boolean }): LaunchOptions & {
  args: string[];
} {
  return {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: isHeadless,
    ignoreDefaultArgs: ['--headless=old'],
    args: [
      ...(isHeadless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}

/** Starts Chromium in Dutch with the extension in it. `origin` is the extension's. */
export async function launchExtension({
  build,
  profile,
  isHeadless,
  colorScheme,
  args = [],
}: ExtensionOptions): Promise<{ context: BrowserContext; origin: string }> {
  const options = chromiumOptions({ isHeadless });
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    ...(colorScheme === undefined ? {} : { colorScheme }),
    viewport: isHeadless ? { width: 1440, height: 900 } : null,
    acceptDownloads: true,
    env: { ...process.env, LANGUAGE: 'nl' },
    args: [
      ...options.args,
      '--lang=nl',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      ...args,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, origin: `chrome-extension://${new URL(worker.url()).host}` };
}
