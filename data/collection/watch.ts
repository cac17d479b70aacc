/** Tells every open window that the collection has changed. */
const CHANNEL = 'collection';

/** Says that something was written. */
export function announce(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back whenever another window, or the background, wrote something, until the signal aborts. */
export function watchCollection(onChange: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => onChange();
  signal.addEventListener('abort', () => channel.close());
}
