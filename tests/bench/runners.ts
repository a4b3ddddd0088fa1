/** Measures one PDF in Node or in Chromium, each time in a process that did nothing before. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { z } from 'zod';
import { chromiumOptions } from '../../scripts/node/browser';
import { type BenchResult, resultSchema } from './rounds';

export type Measured = BenchResult & {
  /** The most that the process that reads held at once; null where the system does not tell. */
  peakBytes: number | null;
};
export type Runner = { name: string; measure: (file: string, rounds: number) => Promise<Measured> };

const ROOT = resolve('tests/bench');
const LONGEST_MS = 10 * 60_000;
const KILOBYTE = 1024;
const measuredSchema = resultSchema.extend({ peakBytes: z.number() });

export const nodeRunner: Runner = {
  name: 'Node',
  measure: async (file, rounds) => {
    const { stdout, status } = spawnSync(
      process.execPath,
      ['scripts/run.mjs', 'tests/bench/node-run.ts', file, `${rounds}`],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    );
    if (status !== 0) throw new Error(`measuring ${file} in Node failed`);
    return measuredSchema.parse(JSON.parse(stdout));
  },
};

/** The page's process holds its worker too. Only Linux tells the peak. */
async function peakOfRenderers(browser: Browser): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
  return Math.max(...peaks.map((kilobytes) => Number(kilobytes ?? 0))) * KILOBYTE;
}

async function measureInPage(address: string, file: string, rounds: number): Promise<Measured> {
  const browser = await chromium.launch(chromiumOptions({ isHeadless: true }));
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.route('**/document.pdf', (route) => route.fulfill({ path: file }));
    await page.goto(`${address}?rounds=${rounds}`);
    const output = page.locator('#result');
    await output.waitFor({ timeout: LONGEST_MS });
    const result = resultSchema.parse(JSON.parse((await output.textContent()) ?? ''));
    return { ...result, peakBytes: await peakOfRenderers(browser) };
  } finally {
    await browser.close();
  }
}

/** @returns The runner, on a page that is served until `close` is called. */
export async function startChromiumRunner(): Promise<{
  runner: Runner;
  close: () => Promise<void>;
}> {
  const outDir = mkdtempSync(join(tmpdir(), 'motievolger-bench-'));
  const options = { root: ROOT, configFile: false, logLevel: 'error' } as const;
  await build({ ...options, build: { outDir, target: 'esnext', emptyOutDir: true } });
  const server = await preview({
    ...options,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the page of the bench is not served');
  return {
    runner: { name: 'Chromium', measure: (file, rounds) => measureInPage(address, file, rounds) },
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
