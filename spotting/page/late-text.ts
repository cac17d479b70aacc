/** Waiting for text that a page brings later. */

/** How long changes are collected before the next look; doubled after each, on pages that never rest. */
const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 20_000;

/**
 * Looks again whenever the page has changed, until `look` says that it has seen all there is to see, or the signal
 * aborts. On a page that changes all the time the looks become rarer.
 */
export function lookAgainOnChange(look: () => boolean, signal: AbortSignal): void {
  let wait = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(again, wait);
  });
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  function again(): void {
    timer = undefined;
    wait = Math.min(2 * wait, LONGEST_WAIT_MS);
    if (look()) end();
  }
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', end);
}
