/**
 * One document in the reader, from its source to the stored reading. Holds the state of the page and
 * tells who listens when it changes; knows nothing of how that is drawn.
 *
 * The trap: what comes back late from a document that has been left must not touch the next one, so
 * each run has its own AbortController and only the current run may change the state.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { mayFetch } from '../../components/browser/access';
import { loadEffectiveSettings } from '../../components/browser/managed-settings';
import {
  bytesOfFile,
  bytesOfUrl,
  type DocumentBytes,
  openPdf,
} from '../../components/reading/open-pdf';
import { readInWorker } from '../../components/reading/read-in-worker';
import { ReadingError } from '../../motions/errors';
import type { PlacedMotion, Reading } from '../../motions/model';
import { toReadingError } from '../../motions/pdf/pdf-errors';
import type { MotievolgerDatabase } from '../../storage/database';
import { StorageError } from '../../storage/errors';
import { importReading } from '../../storage/import-reading';
import type { Keeping } from '../../storage/kept-files';
import { keepSource, takeOut } from './kept-source';
import type { DocumentSource } from './source';

export type OpenDocument = {
  source: DocumentSource;
  sha256: string;
  pdf: PDFDocumentProxy;
};

export type SessionState =
  | { phase: 'empty' }
  | { phase: 'loading'; source: DocumentSource }
  | { phase: 'access'; source: DocumentSource & { kind: 'url' } }
  /** A file from disk that is not kept: only the person has it. */
  | { phase: 'gone'; source: DocumentSource }
  | { phase: 'failed'; source: DocumentSource; error: ReadingError }
  | {
      phase: 'open';
      document: OpenDocument;
      reading: 'busy' | 'cancelled' | 'done' | ReadingError;
      /** Pages read so far; null before the first. */
      progress: { page: number; pages: number } | null;
      placed: PlacedMotion[];
      result: Reading | null;
      storageError: StorageError | null;
      /** How it went with the bytes of a file from disk; null for other documents, and until then. */
      keeping: Keeping | StorageError | null;
    };

/** Motions come faster than a page can be drawn: what listens hears of them this often. */
const DRAW_INTERVAL_MS = 150;

export type OpenState = Extract<SessionState, { phase: 'open' }>;

export class ReadingSession {
  state: SessionState = { phase: 'empty' };
  readonly #listeners = new Set<() => void>();
  readonly #database: MotievolgerDatabase | null;
  #run = new AbortController();
  #bytes: DocumentBytes | null = null;
  #password: string | null = null;
  #close: (() => void) | null = null;

  constructor(database: MotievolgerDatabase | null) {
    this.#database = database;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Leaves what is open. Failures end as a state, not as a rejection. */
  async open(wanted: DocumentSource): Promise<void> {
    const { signal } = this.#startRun();
    this.#bytes = null;
    this.#set({ phase: 'loading', source: wanted });
    await this.#guard(wanted, signal, async () => {
      const source = wanted.kind === 'kept' ? await takeOut(this.#database, wanted.id) : wanted;
      signal.throwIfAborted();
      if (source === null) return this.#set({ phase: 'gone', source: wanted });
      if (source.kind === 'url' && !(await mayFetch(source.url))) {
        if (!signal.aborted) this.#set({ phase: 'access', source });
        return;
      }
      const bytes =
        source.kind === 'file'
          ? await bytesOfFile(source.file)
          : await bytesOfUrl(source.url, signal, mayFetch);
      signal.throwIfAborted();
      this.#bytes = bytes;
      await this.#openBytes(source, bytes, signal);
    });
  }

  /** For a document that asked for its password. */
  async openWithPassword(password: string): Promise<void> {
    const { state } = this;
    const bytes = this.#bytes;
    if (state.phase !== 'failed' || !bytes) return;
    const { signal } = this.#startRun();
    await this.#guard(state.source, signal, () =>
      this.#openBytes(state.source, bytes, signal, password),
    );
  }

  /** Stops reading; the document and the motions read so far stay. */
  cancel(): void {
    if (this.state.phase !== 'open') return;
    this.#run.abort();
    this.#set({ ...this.state, reading: 'cancelled' });
  }

  /** From the first page: a reading is stored whole or not at all. */
  async readAgain(): Promise<void> {
    const { state } = this;
    if (state.phase !== 'open') return;
    this.#run.abort();
    this.#run = new AbortController();
    const { signal } = this.#run;
    await this.#guard(state.document.source, signal, () => this.#read(state.document, signal));
  }

  /** Back to the start page. */
  leave(): void {
    this.#startRun();
    this.#bytes = null;
    this.#set({ phase: 'empty' });
  }

  #startRun(): AbortController {
    this.#run.abort();
    this.#run = new AbortController();
    this.#close?.();
    this.#close = null;
    return this.#run;
  }

  async #openBytes(
    source: DocumentSource,
    { bytes, sha256 }: DocumentBytes,
    signal: AbortSignal,
    password?: string,
  ): Promise<void> {
    const { pdf, close } = await openPdf(bytes, {
      signal,
      ...(password === undefined ? {} : { password }),
    });
    if (signal.aborted) return close();
    this.#close = close;
    this.#password = password ?? null;
    await this.#read({ source, sha256, pdf }, signal);
  }

  async #read(document: OpenDocument, signal: AbortSignal): Promise<void> {
    let state: OpenState = {
      phase: 'open',
      document,
      reading: 'busy',
      progress: null,
      placed: [],
      result: null,
      storageError: null,
      keeping: null,
    };
    this.#set(state);
    const coming: PlacedMotion[] = [];
    let drawAt = 0;
    const bytes = this.#bytes?.bytes;
    if (bytes === undefined) return;
    const { sha256, source } = document;
    const task = {
      ...{ bytes, sha256 },
      ...(source.kind === 'url' ? { url: source.url } : {}),
      ...(this.#password === null ? {} : { password: this.#password }),
    };
    for await (const step of readInWorker(task, { signal })) {
      if (signal.aborted) return;
      if (step.type === 'progress') state = { ...state, progress: step };
      else if (step.type === 'motion') coming.push(step.placed);
      else {
        const storageError = await this.#store(step.reading);
        if (signal.aborted) return;
        const { placed, reading: result } = step;
        const keeping =
          storageError === null ? await keepSource(this.#database, document, bytes) : null;
        if (signal.aborted) return;
        this.#set({ ...state, reading: 'done', placed, result, storageError, keeping });
        return;
      }
      if (performance.now() < drawAt) continue;
      drawAt = performance.now() + DRAW_INTERVAL_MS;
      state = { ...state, placed: [...coming] };
      this.#set(state);
    }
  }

  async #store(reading: Reading): Promise<StorageError | null> {
    if (!this.#database) return null;
    if (reading.motions.length === 0) return null;
    try {
      const { gemeenten: own } = (await loadEffectiveSettings(this.#database)).settings;
      await importReading(this.#database, reading, { readAt: new Date().toISOString(), own });
      return null;
    } catch (error) {
      if (error instanceof StorageError) return error;
      throw error;
    }
  }

  async #guard(
    source: DocumentSource,
    signal: AbortSignal,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      if (signal.aborted) return;
      const error = toReadingError(thrown);
      if (!(error instanceof ReadingError)) throw error;
      console.warn(error.code, error.cause);
      if (this.state.phase === 'open') this.#set({ ...this.state, reading: error });
      else this.#set({ phase: 'failed', source, error });
    }
  }

  #set(state: SessionState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}
