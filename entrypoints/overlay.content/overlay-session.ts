/**
 * Keeps the overlay in step with the page and with what is stored. Holds the state and tells who
 * listens; knows nothing of how it is drawn.
 *
 * The trap: the page changes under it, and must not change because of it. It only looks at the body,
 * and draws outside it.
 */
import { boundedContent } from '../../components/messaging/bounded-content';
import type { Reply } from '../../components/messaging/contract';
import type { DocumentFacts, PageFacts } from '../../components/messaging/facts';
import { onMessage, sendMessage } from '../../components/messaging/messaging';
import { lookAtPage, type PageSeen } from './page';
import { showPlaces } from './shown-places';

export type OverlayState = {
  page: PageSeen;
  facts: PageFacts;
  /** Grows when the page may have moved its words, so that places are measured again. */
  layout: number;
};

const PAUSE_MS = 200;

export class OverlaySession {
  state: OverlayState | null = null;
  readonly #signal: AbortSignal;
  readonly #listeners = new Set<() => void>();
  /** What waits for a pause of the page. A page that changes may have moved too. */
  #waiting: 'changed' | 'moved' | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param signal - Aborted when the extension was updated or removed. */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async start(): Promise<void> {
    const stopListening = onMessage('factsChanged', async () => {
      await this.#ask(this.state?.page ?? lookAtPage());
      return null;
    });
    this.#signal.addEventListener('abort', stopListening);
    const stopReading = onMessage('readThisPage', () => this.importPage());
    this.#signal.addEventListener('abort', stopReading);
    // Looked at anew: the page may have changed a moment ago.
    const stopShowing = onMessage('showPlaces', (shown) => showPlaces(lookAtPage(), shown));
    this.#signal.addEventListener('abort', stopShowing);
    const page = lookAtPage();
    await this.#ask(page);
    this.#visit(page);
    this.#watch();
  }

  read(urls: readonly string[]): void {
    if (urls.length === 0) return;
    void sendMessage('readDocuments', { urls: [...urls] });
  }

  /** @throws {MessageError} when it could not be read or stored. */
  importPage(): Promise<Reply<'importPage'>> {
    const { content } = this.state?.page ?? lookAtPage();
    return sendMessage('importPage', { url: location.href, ...boundedContent(content) });
  }

  /**
   * After the first answer, and when the words have changed; never because something was stored, or
   * a document that the user removed would be back at once. Nobody asked for it, so nobody is told
   * when it fails: the page can be read in with a click.
   */
  #visit({ content }: PageSeen): void {
    const { kind, settings } = this.state?.facts ?? {};
    if (kind === 'geen' || !settings?.readPagesOnVisit) return;
    const request = { url: location.href, ...boundedContent(content) };
    sendMessage('visitPage', request).catch(() => undefined);
  }

  /** Documents that hold motions, by their words, or of which something is known. */
  get documents(): DocumentFacts[] {
    const { page, facts } = this.state ?? {};
    const promising = new Set(page?.links.flatMap((link) => (link.isPromising ? link.url : [])));
    return (
      facts?.documents.filter(({ url, state }) => state !== 'unread' || promising.has(url)) ?? []
    );
  }

  /** The words of the link to a document; its address when the page has no such link. */
  nameOf(url: string): string {
    return this.state?.page.links.find((link) => link.url === url)?.words || url;
  }

  async #ask(page: PageSeen): Promise<void> {
    const facts = await sendMessage('pageFacts', {
      url: location.href,
      ...boundedContent(page.content),
      links: page.links.map(({ url }) => url),
      promising: page.links.flatMap(({ url, isPromising }) => (isPromising ? url : [])),
    });
    if (this.#signal.aborted) return;
    this.#set({ page, facts, layout: (this.state?.layout ?? 0) + 1 });
    if (facts.shown !== null) await showPlaces(page, facts.shown);
  }

  #watch(): void {
    const mutations = new MutationObserver(() => this.#afterPause('changed'));
    mutations.observe(document.body, { childList: true, characterData: true, subtree: true });
    const sizes = new ResizeObserver(() => this.#afterPause('moved'));
    sizes.observe(document.documentElement);
    sizes.observe(document.body);
    this.#signal.addEventListener('abort', () => {
      mutations.disconnect();
      sizes.disconnect();
      clearTimeout(this.#pause);
    });
    void document.fonts.ready.then(() => this.#moved());
  }

  #afterPause(what: 'changed' | 'moved'): void {
    if (this.#waiting !== 'changed') this.#waiting = what;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const isChanged = this.#waiting === 'changed';
      this.#waiting = null;
      if (isChanged) this.#pageChanged();
      else this.#moved();
    }, PAUSE_MS);
  }

  #pageChanged(): void {
    const page = lookAtPage();
    const before = this.state?.page;
    const isSame =
      before !== undefined &&
      before.blocks.join('\n') === page.blocks.join('\n') &&
      before.links.map(({ url }) => url).join('\n') === page.links.map(({ url }) => url).join('\n');
    if (!isSame) void this.#ask(page).then(() => this.#visit(page));
    else if (this.state) this.#set({ ...this.state, page, layout: this.state.layout + 1 });
  }

  #moved(): void {
    if (this.state && !this.#signal.aborted)
      this.#set({ ...this.state, layout: this.state.layout + 1 });
  }

  #set(state: OverlayState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}
