/**
 * Answers the other parts of the extension. The browser may stop it at any moment, so all that
 * matters is in the database or in the browser's own rules, and listeners are added at once.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { VNG_PATTERNS } from '../../components/addresses/vng';
import { openTab } from '../../components/browser/extension-address';
import { loadEffectiveSettings, onManagedChange } from '../../components/browser/managed-settings';
import { forgetTabFacts } from '../../components/browser/tab-facts';
import { answerMessages, sendMessage } from '../../components/messaging/messaging';
import { PageFactsSource } from '../../components/messaging/page-facts';
import { onStored } from '../../components/page/announce-changes';
import { openDatabase } from '../../storage/database';
import { observe } from '../../storage/observe';
import { loadSettings } from '../../storage/settings';
import { listNewMotions } from '../../storage/views/new-motions';
import { handlersOf } from './handlers';
import { resumeReading } from './reading';
import { endShowOriginal, followRedirectSetting } from './redirect';
import { showNewCount } from './toolbar';

function main(): void {
  const opened = openDatabase();
  const source = opened.then((database) => new PageFactsSource(database));
  const settings = async () => (await loadEffectiveSettings(await opened)).settings;

  const countNew = async () =>
    (await listNewMotions(await opened, (await settings()).gemeenten)).length;

  async function tellChanges(): Promise<void> {
    (await source).forget();
    await showNewCount(await countNew(), await settings());
    const tabs = await browser.tabs.query({ url: VNG_PATTERNS });
    for (const { id } of tabs) {
      // A tab without our script, or with one of before an update, has nobody to hear it.
      if (id !== undefined) sendMessage('factsChanged', {}, id).catch(() => undefined);
    }
  }

  answerMessages(handlersOf({ opened, source, settings, countNew, tellChanges }));

  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void endShowOriginal(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTabFacts(tabId);
    void endShowOriginal(tabId);
  });
  // The number on the button is there from the start: hearing this starts the background.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void openTab('/welcome.html');
  });

  const followSettings = async (): Promise<void> =>
    followRedirectSetting((await settings()).openPdfsInReader);
  onManagedChange(() => {
    void followSettings();
    void tellChanges();
  });
  onStored(() => void tellChanges());
  void opened.then((database) => {
    observe(() => loadSettings(database)).subscribe(
      () => void followSettings(),
      (error) => console.error('settings', error),
    );
    void tellChanges();
    return resumeReading(database, settings);
  });
}

export default defineBackground({
  // Firefox reads documents here: only a module keeps the worker of pdf.js as a file of its own.
  type: { firefox: 'module' },
  main,
});
