/** Tells every open window that the collection has changed. */
const CHANNEL = 'collection';

/** Says that something was written. */
export function announce(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** How long changes are gathered before they are told, in milliseconds: an import elsewhere is one change, not many. */
const GATHERING = 100;

/** Calls back once another window, or the background, wrote something, until the signal aborts. */
export function watchCollection(onChange: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  let timer: ReturnType<typeof setTimeout> | undefined;
  channel.onmessage = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, GATHERING);
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    channel.close();
  });
}
