/** How long a page must be quiet after a change before it is read again, in milliseconds. */
const QUIET = 150;

/** Calls back, once the page is quiet and the browser idle, after its text has changed. */
export function observeChanges(root: Document, onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (idle !== undefined) cancelIdleCallback(idle);
      idle = requestIdleCallback(onChange, { timeout: 1000 });
    }, QUIET);
  });
  observer.observe(root, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['contenteditable', 'role', 'translate'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  });
}
