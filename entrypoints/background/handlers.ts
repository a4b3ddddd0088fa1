/** What the background answers to each message: one entry for every message it is sent. */
import { browser } from 'wxt/browser';
import {
  correctAddress,
  motionAddress,
  reviewAddress,
} from '../../components/addresses/opens-where';
import { readerAddress } from '../../components/addresses/reader-address';
import { mayFetch } from '../../components/browser/access';
import { openSmallWindow, openTab } from '../../components/browser/extension-address';
import { savePlacesToShow, takePlacesToShow } from '../../components/browser/places-to-show';
import { loadTabFacts, saveTabFacts } from '../../components/browser/tab-facts';
import type { BackgroundMessage } from '../../components/messaging/contract';
import type { Handlers } from '../../components/messaging/messaging';
import type { PageFactsSource } from '../../components/messaging/page-facts';
import { kindOfPage } from '../../components/reading/kind-of-page';
import { withoutPlace } from '../../motions/web-address';
import type { MotievolgerDatabase } from '../../storage/database';
import { removeReadingJob, requestReadings } from '../../storage/reading-jobs';
import { type Settings, saveSettings } from '../../storage/settings';
import { readOnVisit, readWebPage } from './read-web-page';
import { startReading } from './reading';
import { showOriginal } from './redirect';
import {
  requireNamedDocument,
  requireNamedMotion,
  requireOwnAddress,
  requireOwnPage,
  tabOf,
} from './senders';
import { showOwnCount } from './toolbar';

export type Background = {
  opened: Promise<MotievolgerDatabase>;
  source: Promise<PageFactsSource>;
  /** The user's choices with those of the organisation over them. */
  settings: () => Promise<Settings>;
  /** How many motions of the user's gemeenten are new. */
  countNew: () => Promise<number>;
  /** Tells the toolbar and every page of vng.nl that what is known changed. */
  tellChanges: () => Promise<void>;
};

/** Of words on a page that something was read from: a style within the overlay does not reach them. */
const PLACE_STYLE = '::highlight(motievolger-place) { color: #17212e; background-color: #ffd84d; }';

export function handlersOf({ opened, source, settings, countNew, tellChanges }: Background) {
  return {
    showOverlay: async ({ page }, sender) => {
      if (page !== null) requireOwnAddress(sender, page.url);
      if (page !== null && (await kindOfPage(page)) === 'geen') return null;
      const target = { tabId: tabOf(sender).id };
      await browser.scripting.insertCSS({ target, css: PLACE_STYLE });
      await browser.scripting.executeScript({ target, files: ['/content-scripts/overlay.js'] });
      return null;
    },
    pageFacts: async (request, sender) => {
      requireOwnAddress(sender, request.url);
      const chosen = await settings();
      const { facts, said } = await (await source).ofPage(request, chosen);
      const tab = tabOf(sender);
      const motionIds = [...new Set(facts.namings.flatMap((naming) => naming.motionIds))];
      const { url } = request;
      const documents = facts.documents.flatMap((document) =>
        document.state !== 'unread' || request.promising.includes(document.url) ? document.url : [],
      );
      await saveTabFacts(tab.id, { url, kind: facts.kind, documents, motionIds, said });
      const ownCount = facts.motions.filter(({ isOwn }) => isOwn).length;
      await showOwnCount(tab.id, { ownCount, fresh: await countNew() }, chosen);
      const toShow = await takePlacesToShow(tab.id, withoutPlace(url));
      if (toShow === null) return facts;
      const { documentId, places } = toShow;
      return { ...facts, shown: { documentId, places } };
    },
    documentFacts: async (request, sender) => {
      requireOwnAddress(sender, request.url);
      const chosen = await settings();
      const tab = tabOf(sender);
      // A page that links to it, in this tab or in the one that it was opened from, may have said so.
      const tabs = [tab.id, sender.tab?.openerTabId].filter((id) => id !== undefined);
      const before = await Promise.all(tabs.map(loadTabFacts));
      const isPromising = before.some((page) => page?.documents.includes(request.url));
      const facts = await (await source).ofDocument(request, chosen, isPromising);
      const { document } = facts;
      const ownCount = document.state === 'read' ? document.ownCount : 0;
      await saveTabFacts(tab.id, {
        url: request.url,
        kind: document.state === 'read' ? document.kind : 'geen',
        documents: facts.isPromising || document.state !== 'unread' ? [request.url] : [],
        motionIds: [],
        said: null,
      });
      await showOwnCount(tab.id, { ownCount, fresh: await countNew() }, chosen);
      return facts;
    },
    willShowPlaces: async ({ url, ...shown }, sender) => {
      requireOwnPage(sender);
      await savePlacesToShow(tabOf(sender).id, { url: withoutPlace(url), ...shown });
      return null;
    },
    readDocuments: async ({ urls, again }) => {
      const database = await opened;
      const waiting = await requestReadings(database, urls, new Date().toISOString(), {
        again,
      });
      if (waiting > 0) await startReading(database, settings);
      return null;
    },
    importPage: async (content, sender) => {
      requireOwnAddress(sender, content.url);
      const { gemeenten } = await settings();
      return { motions: await readWebPage(await opened, content, gemeenten) };
    },
    visitPage: async (content, sender) => {
      requireOwnAddress(sender, content.url);
      const { readPagesOnVisit, gemeenten } = await settings();
      if (readPagesOnVisit) await readOnVisit(await opened, content, gemeenten);
      return null;
    },
    cancelReading: async ({ url }, sender) => {
      await requireNamedDocument(sender, url);
      await removeReadingJob(await opened, url);
      return null;
    },
    openReader: async ({ src, ...place }, sender) => {
      const { index } = tabOf(sender);
      await openTab(readerAddress(src, place), { index: index + 1 });
      return null;
    },
    openMotion: async ({ motionId }, sender) => {
      const { index } = tabOf(sender);
      await openTab(motionAddress(motionId), { index: index + 1 });
      return null;
    },
    openReview: async ({ documentId }, sender) => {
      const { index } = tabOf(sender);
      await openTab(reviewAddress(documentId), { index: index + 1 });
      return null;
    },
    openCorrecting: async ({ motionId, field }, sender) => {
      await requireNamedMotion(sender, motionId);
      await openSmallWindow(correctAddress(motionId, field));
      return null;
    },
    openSidePanel: async (_request, sender) => {
      const { id: tabId } = tabOf(sender);
      // Before anything is awaited: the browser wants the user's own click.
      await browser.sidePanel.open({ tabId });
      return null;
    },
    showOriginal: async ({ url }, sender) => {
      requireOwnPage(sender);
      requireOwnAddress(sender, url);
      await showOriginal(tabOf(sender).id, url);
      return null;
    },
    hideSummaryButton: async () => {
      await saveSettings(await opened, { showSummaryButton: false });
      return null;
    },
    ownGemeenten: async (_request, sender) => {
      requireOwnPage(sender);
      return (await settings()).gemeenten;
    },
    mayFetch: ({ url }, sender) => {
      requireOwnPage(sender);
      return mayFetch(url);
    },
    stored: async () => {
      await tellChanges();
      return null;
    },
  } satisfies Handlers<BackgroundMessage>;
}
