/**
 * What most files with tests in the browser begin with: one fake vng.nl, and one browser on it that
 * lives from the first test to the last.
 */
import { afterAll, beforeAll } from 'vitest';
import { type BrowserOptions, type ReaderBrowser, startBrowser } from './browser';
import { type FakeVng, startFakeVng } from './server';
import { leaveEmptyPage, takeSharedBrowser } from './shared-browser';

export type Stage = { vng: FakeVng; browser: ReaderBrowser };

type StageOptions = Omit<BrowserOptions, 'port' | 'profile'> & {
  /** Puts what the tests need on the fake vng.nl, before the browser starts. */
  serve?: (vng: FakeVng) => Promise<void>;
  /** Brings the browser where the tests begin: a gemeente chosen, documents read in. */
  prepare?: (browser: ReaderBrowser) => Promise<void>;
};

/** For a `prepare` that reads many pages on a busy machine. */
const LONGEST_SET_UP_MS = 240_000;

/**
 * Sets it for the file, or for the `describe` in which it is called.
 * @returns Both work as soon as they have started: the server in `serve`, the browser in `prepare`.
 */
export function setStage({ serve, prepare, ...options }: StageOptions = {}): Stage {
  let vng: FakeVng | undefined;
  let browser: ReaderBrowser | undefined;
  // What the browser was before its start cannot be made again afterwards.
  const isShared = options.build === undefined && !options.isJustStarted;
  beforeAll(async () => {
    const shared = isShared ? await takeSharedBrowser(options.width ?? 1440) : undefined;
    vng = shared?.vng ?? (await startFakeVng());
    await serve?.(vng);
    browser = shared?.browser ?? (await startBrowser({ ...options, port: vng.port }));
    await prepare?.(browser);
  }, LONGEST_SET_UP_MS);
  afterAll(async () => {
    if (isShared) {
      if (browser) await leaveEmptyPage(browser.context);
      return;
    }
    await browser?.close();
    await vng?.close();
  });

  const ofStage = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('the stage is set before the first test, not earlier');
    return part;
  };
  return {
    vng: {
      get port() {
        return ofStage(vng).port;
      },
      serve: (path, file) => ofStage(vng).serve(path, file),
      redirect: (path, to) => ofStage(vng).redirect(path, to),
      clear: () => ofStage(vng).clear(),
      close: () => ofStage(vng).close(),
    },
    browser: {
      get context() {
        return ofStage(browser).context;
      },
      address: (path) => ofStage(browser).address(path),
      openReader: (path) => ofStage(browser).openReader(path),
      close: () => ofStage(browser).close(),
    },
  };
}
