/** Tells every open window that the collection has changed. */
const CHANNEL = 'collection';

// A channel does not hear itself, so a window that listens is not told of what it wrote.
let own: BroadcastChannel | undefined;

/** Says that something was written. */
export function announce(): void {
  const channel = own ?? new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  if (channel !== own) channel.close();
}

/** How long changes are gathered before they are told, in milliseconds: an import elsewhere is one change, not many. */
const GATHERING = 100;

/** Calls back once another window, or the background, wrote something, until the signal aborts. */
export function watchCollection(onChange: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  own = channel;
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
    own = undefined;
  });
}
