/** Gets the waiting documents read, wherever this browser can. */
import { browser } from 'wxt/browser';
import { mayFetch } from '../../components/browser/access';
import { sendMessage } from '../../components/messaging/messaging';
import type { MotievolgerDatabase } from '../../storage/database';
import { listReadingJobs } from '../../storage/reading-jobs';
import type { Settings } from '../../storage/settings';

const OFFSCREEN_PAGE = '/offscreen.html';

/** Chrome allows one such page; a second call while the first is being made finds it there. */
async function openOffscreenPage(): Promise<void> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (contexts.length > 0) return;
  try {
    await browser.offscreen.createDocument({
      url: OFFSCREEN_PAGE,
      reasons: ['WORKERS'],
      justification: 'pdf.js reads documents in a worker, which a service worker cannot start.',
    });
  } catch (error) {
    const [present] = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    if (present === undefined) throw error;
  }
}

/** Returns when the reading has begun; how it goes on shows in the database. */
export async function startReading(
  database: MotievolgerDatabase,
  settings: () => Promise<Settings>,
): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const { runReadings } = await import('../../components/reading/reading-runner');
    const ownGemeenten = async () => (await settings()).gemeenten;
    void runReadings(database, { mayFetch, ownGemeenten });
    return;
  }
  await openOffscreenPage();
  await sendMessage('startReading', {});
}

/** Takes up what was left when the browser or the extension was closed. */
export async function resumeReading(
  database: MotievolgerDatabase,
  settings: () => Promise<Settings>,
): Promise<void> {
  const jobs = await listReadingJobs(database);
  if (jobs.some(({ state }) => state !== 'failed')) await startReading(database, settings);
}
