/**
 * Answers the other parts of the extension. The browser may stop it at any moment, so all that
 * matters is in the database or in the browser's own rules, and listeners are added at once.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readerAddress } from '../../components/addresses/reader-address';
import { VNG_PATTERNS } from '../../components/addresses/vng';
import { loadEffectiveSettings, onManagedChange } from '../../components/browser/managed-settings';
import { forgetTabFacts, saveTabFacts } from '../../components/browser/tab-facts';
import { onMessage, sendMessage } from '../../components/messaging/messaging';
import type { Sender } from '../../components/messaging/messenger';
import { PageFactsSource } from '../../components/messaging/page-facts';
import { onStored } from '../../components/page/announce-changes';
import { openDatabase } from '../../storage/database';
import { observe } from '../../storage/observe';
import { removeReadingJob, requestReadings } from '../../storage/reading-jobs';
import { loadSettings, saveSettings } from '../../storage/settings';
import { readWebPage } from './read-web-page';
import { resumeReading, startReading } from './reading';
import { endShowOriginal, followRedirectSetting, showOriginal } from './redirect';
import { showOwnCount } from './toolbar';

/** A tab of the sender is there for every page; the extension's own pages without a tab have none. */
function tabOf(sender: Sender): { id: number; index: number } {
  const { id, index } = sender.tab ?? {};
  if (id === undefined || index === undefined) throw new Error('the sender has no tab');
  return { id, index };
}

function main(): void {
  const opened = openDatabase();
  const source = opened.then((database) => new PageFactsSource(database));
  const settings = async () => (await loadEffectiveSettings(await opened)).settings;

  async function tellPages(): Promise<void> {
    (await source).forget();
    const tabs = await browser.tabs.query({ url: VNG_PATTERNS });
    for (const { id } of tabs) {
      // A tab without our script, or with one of before an update, has nobody to hear it.
      if (id !== undefined) sendMessage('factsChanged', {}, id).catch(() => undefined);
    }
  }

  onMessage('showOverlay', async (_request, sender) => {
    const target = { tabId: tabOf(sender).id };
    await browser.scripting.executeScript({ target, files: ['/content-scripts/overlay.js'] });
    return null;
  });
  onMessage('pageFacts', async (request, sender) => {
    const chosen = await settings();
    const facts = await (await source).ofPage(request, chosen);
    const tab = tabOf(sender);
    const motionIds = [...new Set(facts.namings.flatMap((naming) => naming.motionIds))];
    const { url, kind } = request;
    const documents = facts.documents.flatMap((document) =>
      document.state !== 'unread' || request.promising.includes(document.url) ? document.url : [],
    );
    await saveTabFacts(tab.id, { url, kind, documents, motionIds });
    await showOwnCount(tab.id, facts.motions.filter(({ isOwn }) => isOwn).length, chosen);
    return facts;
  });
  onMessage('documentFacts', async (request, sender) => {
    const chosen = await settings();
    const facts = await (await source).ofDocument(request, chosen);
    const tab = tabOf(sender);
    const { document } = facts;
    const own = document.state === 'read' ? document.own : 0;
    await saveTabFacts(tab.id, {
      url: request.url,
      kind: document.state === 'read' ? document.kind : 'geen',
      documents: [request.url],
      motionIds: [],
    });
    await showOwnCount(tab.id, own, chosen);
    return facts;
  });
  onMessage('readDocuments', async ({ urls, again }) => {
    const database = await opened;
    const waiting = await requestReadings(database, urls, new Date().toISOString(), {
      again,
    });
    if (waiting > 0) await startReading(database);
    return null;
  });
  onMessage('readPage', async (content) => {
    await readWebPage(await opened, content);
    return null;
  });
  onMessage('cancelReading', async ({ url }) => {
    await removeReadingJob(await opened, url);
    return null;
  });
  onMessage('openReader', async ({ src, ...place }, sender) => {
    const { index } = tabOf(sender);
    await browser.tabs.create({ url: readerAddress(src, place), index: index + 1 });
    return null;
  });
  onMessage('openSidePanel', async (_request, sender) => {
    const { id: tabId } = tabOf(sender);
    // Before anything is awaited: the browser wants the user's own click.
    await browser.sidePanel.open({ tabId });
    return null;
  });
  onMessage('showOriginal', async ({ url }, sender) => {
    await showOriginal(tabOf(sender).id, url);
    return null;
  });
  onMessage('hideSummaryButton', async () => {
    await saveSettings(await opened, { showSummaryButton: false });
    return null;
  });
  onMessage('stored', async () => {
    await tellPages();
    return null;
  });

  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void endShowOriginal(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTabFacts(tabId);
    void endShowOriginal(tabId);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  const followSettings = async (): Promise<void> =>
    followRedirectSetting((await settings()).openPdfsInReader);
  onManagedChange(() => {
    void followSettings();
    void tellPages();
  });
  onStored(() => void tellPages());
  void opened.then((database) => {
    observe(() => loadSettings(database)).subscribe(
      () => void followSettings(),
      (error) => console.error('settings', error),
    );
    return resumeReading(database);
  });
}

export default defineBackground({
  // Firefox reads documents here: only a module keeps the worker of pdf.js as a file of its own.
  type: { firefox: 'module' },
  main,
});
