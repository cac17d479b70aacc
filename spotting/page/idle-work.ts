/** Milliseconds of work in one slice, so that no key press or frame waits for it. */
const SLICE_MS = 10;
/** Milliseconds after which a slice runs even if the browser never idles. */
const IDLE_TIMEOUT_MS = 500;

/** Work that is done in idle slices, and waits while nobody sees the page. */
export class IdleWork {
  readonly #page: Document;
  readonly #run: (isOver: () => boolean) => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #idle: number | undefined;
  #isWaiting = false;

  /** `run` works until `isOver`, and returns whether all is done. */
  constructor(page: Document, run: (isOver: () => boolean) => boolean, signal: AbortSignal) {
    this.#page = page;
    this.#run = run;
    signal.addEventListener('abort', () => this.#cancel());
    page.addEventListener(
      'visibilitychange',
      () => {
        if (this.#isWaiting && !page.hidden) this.#slice();
      },
      { signal },
    );
  }

  /** Begins at once, or as soon as the page is seen. */
  begin(): void {
    this.#cancel();
    if (this.#page.hidden) this.#isWaiting = true;
    else this.#slice();
  }

  /** Begins in `delay` milliseconds, when the browser idles. Work that is under way goes on. */
  beginIn(delay: number): void {
    if (this.#timer !== undefined || this.#idle !== undefined || this.#isWaiting) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#await();
    }, delay);
  }

  /** Does all that is left now. */
  finish(): void {
    this.#cancel();
    while (!this.#run(() => false));
  }

  #slice(): void {
    this.#isWaiting = false;
    const end = performance.now() + SLICE_MS;
    if (!this.#run(() => performance.now() >= end)) this.#await();
  }

  #await(): void {
    if (this.#page.hidden) {
      this.#isWaiting = true;
      return;
    }
    this.#idle = requestIdleCallback(
      () => {
        this.#idle = undefined;
        this.#slice();
      },
      { timeout: IDLE_TIMEOUT_MS },
    );
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    if (this.#idle !== undefined) cancelIdleCallback(this.#idle);
    this.#timer = undefined;
    this.#idle = undefined;
    this.#isWaiting = false;
  }
}
