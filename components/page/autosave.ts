/** Saves what is typed by itself: one place for the pause, and for what is not saved yet. */
const PAUSE_MS = 600;

export class Autosave<Value> {
  /** Saves; replaced as long as the field lives, since it knows what the field shows. */
  save: (value: Value) => void;
  #open: { value: Value } | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(save: (value: Value) => void) {
    this.save = save;
  }

  /** Something is typed that was not saved, or that could not be. */
  get isPending(): boolean {
    return this.#open !== null;
  }

  /** Saves after a pause. */
  change(value: Value): void {
    this.drop();
    this.#open = { value };
    this.#pause = setTimeout(() => this.flush(), PAUSE_MS);
  }

  /** Saves at once what is not saved yet. */
  flush(): void {
    const open = this.#open;
    this.drop();
    if (open !== null) this.save(open.value);
  }

  /** Forgets what is not saved yet. */
  drop(): void {
    clearTimeout(this.#pause);
    this.#open = null;
  }

  /** Takes back what could not be saved, for the next time; what was typed since is newer, and stays. */
  keep(value: Value): void {
    this.#open ??= { value };
  }
}
