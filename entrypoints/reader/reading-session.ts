/**
 * One document in the reader, from its source to the stored reading. Holds the state of the page and
 * tells who listens when it changes; knows nothing of how that is drawn.
 *
 * The trap: what comes back late from a document that has been left must not touch the next one, so
 * each run has its own AbortController and only the current run may change the state.
 */
import { mayFetch } from '../../components/browser/access';
import {
  bytesOfFile,
  bytesOfUrl,
  type DocumentBytes,
} from '../../components/reading/document-bytes';
import { openPdf } from '../../components/reading/open-pdf';
import { readInWorker } from '../../components/reading/read-in-worker';
import type { ReadingTask } from '../../components/reading/read-steps';
import { ReadingError } from '../../motions/errors';
import type { PlacedMotion, ReadingStep } from '../../motions/model';
import { toReadingError } from '../../motions/pdf/pdf-errors';
import type { MotievolgerDatabase } from '../../storage/database';
import { keepSource, takeOut } from './kept-source';
import {
  begun,
  type OpenDocument,
  type OpenPdfDocument,
  type OpenState,
  type SessionState,
} from './session-state';
import type { DocumentSource } from './source';
import { storeMotions, storeReading } from './store-reading';

/** Motions come faster than a page can be drawn: what listens hears of them this often. */
const DRAW_INTERVAL_MS = 150;

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
    const { document } = state;
    await this.#guard(document.source, signal, () =>
      document.form === 'pdf' ? this.#read(document, signal) : this.#readWord(document, signal),
    );
  }

  /**
   * A document in which nothing was read is stored once a person has something to say of it.
   * @throws {StorageError} as {@link storeReading}.
   */
  async keep(): Promise<void> {
    const { state } = this;
    if (!this.#database || !this.#bytes || state.phase !== 'open' || state.result === null) return;
    if (state.result.motions.length > 0) return;
    await storeReading(this.#database, state.result);
    const keeping = await keepSource(this.#database, state.document, this.#bytes.bytes);
    if (this.state === state) this.#set({ ...state, keeping });
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
    { bytes, sha256, form }: DocumentBytes,
    signal: AbortSignal,
    password?: string,
  ): Promise<void> {
    if (form === 'word') return this.#readWord({ source, sha256 }, signal);
    const { pdf, close } = await openPdf(bytes, {
      signal,
      ...(password === undefined ? {} : { password }),
    });
    if (signal.aborted) return close();
    this.#close = close;
    this.#password = password ?? null;
    await this.#read({ form: 'pdf', source, sha256, pdf }, signal);
  }

  /** @returns Null when there is nothing to read any more. */
  #task({ source, sha256 }: Pick<OpenDocument, 'source' | 'sha256'>): ReadingTask | null {
    if (this.#bytes === null) return null;
    const { bytes, form } = this.#bytes;
    return {
      ...{ bytes, sha256, form },
      ...(source.kind === 'url' ? { url: source.url } : {}),
      ...(this.#password === null ? {} : { password: this.#password }),
    };
  }

  /** The text of a Word file is made where it is read, and is there at once. */
  async #readWord(
    { source, sha256 }: Pick<OpenDocument, 'source' | 'sha256'>,
    signal: AbortSignal,
  ): Promise<void> {
    const task = this.#task({ source, sha256 });
    if (task === null) return;
    let state: OpenState | null = null;
    for await (const step of readInWorker(task, { signal })) {
      if (signal.aborted) return;
      if (step.type === 'content') {
        const { content } = step;
        state = begun({ form: 'word', source, sha256, content, bytes: task.bytes });
        this.#set(state);
      } else if (step.type === 'done' && state !== null) await this.#finish(state, step, signal);
    }
  }

  async #read(document: OpenPdfDocument, signal: AbortSignal): Promise<void> {
    let state = begun(document);
    this.#set(state);
    const task = this.#task(document);
    if (task === null) return;
    const coming: PlacedMotion[] = [];
    let drawAt = 0;
    for await (const step of readInWorker(task, { signal })) {
      if (signal.aborted) return;
      if (step.type === 'progress') state = { ...state, progress: step };
      else if (step.type === 'motion') coming.push(step.placed);
      else if (step.type === 'done') return this.#finish(state, step, signal);
      if (performance.now() < drawAt) continue;
      drawAt = performance.now() + DRAW_INTERVAL_MS;
      state = { ...state, placed: [...coming] };
      this.#set(state);
    }
  }

  async #finish(
    state: OpenState,
    { reading: result, placed }: Extract<ReadingStep, { type: 'done' }>,
    signal: AbortSignal,
  ): Promise<void> {
    const storageError = await storeMotions(this.#database, result);
    if (signal.aborted) return;
    const bytes = this.#bytes?.bytes;
    const keeping =
      storageError === null && bytes !== undefined
        ? await keepSource(this.#database, state.document, bytes)
        : null;
    if (signal.aborted) return;
    this.#set({ ...state, reading: 'done', placed, result, storageError, keeping });
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
