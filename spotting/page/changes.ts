import { READ_BY } from './elements.ts';

/** From this many changed nodes on, reading the whole page again is the cheaper way. */
const STORM = 1000;

/** What of a page has changed since it was last read. */
export class Changes {
  /** Nodes whose own text is to be read again. */
  readonly own = new Set<Node>();
  /** Nodes that are to be read again with all below them. */
  readonly whole = new Set<Node>();
  /** Whether so much has changed that everything is to be read again. */
  isStorm = false;
  readonly #observer: MutationObserver;
  /** What was reported and not looked into yet. */
  #unread: MutationRecord[] = [];

  /** `onChange` is called after each batch of changes to a root that is observed. */
  constructor(onChange: () => void) {
    this.#observer = new MutationObserver((records) => {
      // The page is at work when it changes. Looking into what has changed waits until the page idles.
      this.#unread = this.#unread.concat(records);
      // A page that nobody sees may change for hours before it is read.
      if (this.#unread.length > STORM) this.take();
      onChange();
    });
  }

  /** Observes a document or shadow root; one that is observed already stays so. */
  observe(root: Document | ShadowRoot): void {
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: READ_BY,
    });
  }

  /** Notes the changes that were not reported yet. Returns whether there is anything to be read again. */
  take(): boolean {
    this.#note(this.#unread.concat(this.#observer.takeRecords()));
    this.#unread = [];
    return this.isStorm || this.own.size + this.whole.size > 0;
  }

  /** Forgets what has changed, since it is being read. */
  clear(): void {
    this.own.clear();
    this.whole.clear();
    this.isStorm = false;
  }

  end(): void {
    this.#observer.disconnect();
    this.#unread = [];
    this.clear();
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (this.isStorm) return;
      if (type === 'attributes') this.whole.add(target);
      else this.own.add(target);
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) this.whole.add(node);
      // Moved into a shadow root that is not read, and so not observed, it is only seen to leave.
      for (const node of removedNodes)
        if (node.nodeType === Node.ELEMENT_NODE && node.isConnected) this.whole.add(node);
      if (this.own.size + this.whole.size > STORM) {
        this.clear();
        this.isStorm = true;
      }
    }
  }
}
