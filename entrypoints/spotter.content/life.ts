import { browser } from 'wxt/browser';

/** A script ends at the latest after this when the extension was removed. */
const ORPHAN_CHECK_MS = 5000;

// The isolated world's global object is what a script shares with the one that comes after it.
const world: typeof globalThis & { [key: symbol]: AbortController | undefined } = globalThis;

/**
 * How long a content script lives: until its extension is removed, or the same script is put into the frame again. It
 * takes the place of WXT's context of the same name (`wxt.config.ts`), which is larger and sends an event with the
 * extension's id through the page.
 */
export class ContentScriptContext {
  readonly #end = new AbortController();

  constructor(name: string) {
    const key = Symbol.for(`backgrounder.script.${name}`);
    world[key]?.abort();
    world[key] = this.#end;
    // Chromium does not tell a script that its extension is gone.
    const check = setInterval(() => this.isValid, ORPHAN_CHECK_MS);
    this.onInvalidated(() => clearInterval(check));
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Whether the script is to go on. */
  get isValid(): boolean {
    // An orphan has no `runtime`, or one without an id, whatever the types say.
    if (!browser.runtime?.id) this.#end.abort();
    return !this.signal.aborted;
  }

  onInvalidated(end: () => void): void {
    this.signal.addEventListener('abort', end);
  }
}
