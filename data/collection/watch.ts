/** Tells every open window that the collection has changed. */
const CHANNEL = 'collection';

/** Id of the window that owns these writes; a worker writes for the window that started it. */
let writer: string = crypto.randomUUID();

/** This window's id. */
export function thisWindow(): string {
  return writer;
}

/** Has what this worker writes count as written by the window it works for, which shows it by itself. */
export function writeFor(window: string): void {
  writer = window;
}

/** Says that something was written. */
export function announce(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(writer);
  channel.close();
}

/** How long changes are gathered before they are told, in milliseconds: an import elsewhere is one change, not many. */
const GATHERING = 100;

/** Calls back once another window, or the background, wrote something, until the signal aborts. */
export function watchCollection(onChange: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  let timer: ReturnType<typeof setTimeout> | undefined;
  channel.onmessage = ({ data }) => {
    if (data === writer) return;
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
