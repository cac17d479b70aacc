import type { Matcher } from '../terms/match.ts';
import { isApartFrom, ownershipOf, parentOf } from './ancestors.ts';
import { findBlocks, type PageBlock } from './block.ts';
import { kindOf } from './elements.ts';
import { isHost, nest, type Owner, readOwner, type Visitor } from './flow.ts';
import { byReadingOrder } from './order.ts';

/** Owners read between two looks at the clock. */
const STRIDE = 32;

/** An owner to be read, or what was left of it. */
interface Task {
  owner: Owner;
  from?: Node;
  /** Whether only the owner's own text is to be read, and not what is nested in it. */
  isAlone?: boolean;
}

/** What is found on a page, owner by owner; only what changed is read again. */
export class Scan {
  readonly #page: Document;
  readonly #matcher: Matcher;
  readonly #onRoot: (root: ShadowRoot) => void;
  readonly #found = new Map<Owner, PageBlock[]>();
  /** What is still to be read, the next last. */
  #queue: Task[] = [];
  #blocks: PageBlock[] = [];
  #isSorted = true;
  /** Elements that may yet show a shadow root, which no change would tell. */
  readonly #mayHost = new Set<Element>();
  /** Owners with words that the background has yet to answer for. */
  readonly #pending = new Set<Owner>();

  /** `onRoot` is told of every shadow root when it is read. */
  constructor(page: Document, matcher: Matcher, onRoot: (root: ShadowRoot) => void) {
    this.#page = page;
    this.#matcher = matcher;
    this.#onRoot = onRoot;
  }

  /** Forgets everything and begins anew. */
  restart(): void {
    this.#found.clear();
    this.#pending.clear();
    this.#mayHost.clear();
    this.#isSorted = false;
    const root = this.#page.documentElement;
    this.#queue = root && this.#page.designMode !== 'on' && kindOf(root) === 'block' ? [{ owner: root }] : [];
  }

  /** Takes note that these nodes are to be read again: `own` with their own text, `whole` with all below. */
  reread(own: ReadonlySet<Node>, whole: ReadonlySet<Node>): void {
    const owners = new Set<Owner>();
    const roots = new Set([...whole, ...this.#takeNewHosts()]);
    const addAround = (node: Node) => {
      const { owner, recheck } = ownershipOf(node);
      if (owner) owners.add(owner);
      if (recheck) roots.add(recheck);
    };
    for (const node of own) addAround(node);
    // A set that grows is walked to its new end: what is to be rechecked is read whole as well.
    for (const node of roots) {
      addAround(node);
      // What is around it is parted by it, or is no longer.
      if (node.parentNode) addAround(node.parentNode);
    }
    this.#forgetBelow(roots);
    for (const node of roots) {
      const above = parentOf(node);
      if (above && isApartFrom(above, roots, this.#page)) this.#enqueueBelow(node);
    }
    this.#queue = this.#queue.filter(({ owner, from }) => !(from && owners.has(owner)));
    const waiting = new Set(this.#queue.map(({ owner }) => owner));
    for (const owner of owners) if (!waiting.has(owner)) this.#queue.push({ owner, isAlone: true });
  }

  /** Reads again what was waiting for the background's answer. */
  readPending(): void {
    const owners = new Set(this.#pending);
    this.#pending.clear();
    this.reread(owners, new Set());
  }

  /** Whether a shadow root has come to an element without any other change. */
  hasNewHosts(): boolean {
    return [...this.#mayHost].some(isShownHost);
  }

  /** Reads on until nothing is left or `isOver` says so. Returns whether all is read. */
  proceed(isOver: () => boolean): boolean {
    const nested: Owner[] = [];
    const visitor = this.#visitor((owner) => nested.push(owner));
    const alone = this.#visitor(() => {}, true);
    for (let count = 1; ; count++) {
      const task = this.#queue.pop();
      if (!task) return true;
      this.#read(task, task.isAlone ? alone : visitor);
      for (let owner = nested.pop(); owner; owner = nested.pop()) this.#queue.push({ owner });
      if (count % STRIDE === 0 && isOver()) return this.#queue.length === 0;
    }
  }

  /** All that was found so far, in reading order. */
  blocks(): readonly PageBlock[] {
    if (!this.#isSorted) {
      this.#blocks = [...this.#found.values()].flat().sort(byReadingOrder);
      this.#isSorted = true;
    }
    return this.#blocks;
  }

  #visitor(nested: Visitor['nested'], isAlone = false): Visitor {
    return {
      nested,
      mayHost: (element) => this.#mayHost.add(element),
      rest: (owner, from) => this.#queue.push({ owner, from, isAlone }),
    };
  }

  #read({ owner, from }: Task, visitor: Visitor): void {
    // A child that has gone since took its place with it: the owner is among what changed, and is read anew.
    if (from && from.parentNode !== owner) return;
    if (!from && this.#found.delete(owner)) this.#isSorted = false;
    if (owner instanceof ShadowRoot) this.#onRoot(owner);
    const flows = readOwner(owner, visitor, from);
    // All are looked at, so that all their words are asked for at once.
    if (flows.filter(({ text }) => this.#matcher.isPending(text)).length > 0) this.#pending.add(owner);
    const blocks = findBlocks(owner, flows, this.#matcher, from === undefined);
    if (blocks.length === 0) return;
    this.#found.set(owner, [...(this.#found.get(owner) ?? []), ...blocks]);
    this.#isSorted = false;
  }

  #takeNewHosts(): Element[] {
    const elements = [...this.#mayHost];
    for (const element of elements)
      if (!element.isConnected || isHost(element)) this.#mayHost.delete(element);
    return elements.filter(isShownHost);
  }

  #forgetBelow(roots: ReadonlySet<Node>): void {
    for (const owner of this.#found.keys()) {
      if (isApartFrom(owner, roots, this.#page)) continue;
      this.#found.delete(owner);
      this.#isSorted = false;
    }
    this.#queue = this.#queue.filter(({ owner }) => isApartFrom(owner, roots, this.#page));
  }

  #enqueueBelow(node: Node): void {
    const visitor = this.#visitor((owner) => this.#queue.push({ owner }));
    const { owner } = ownershipOf(node);
    // Below what is read inline there may be blocks all the same.
    if (owner && node instanceof Element) {
      if (node === owner) nest(node, visitor);
      else readOwner(node, { ...visitor, rest: (inline, from) => readOwner(inline, visitor, from) });
    }
  }
}

function isShownHost(element: Element): boolean {
  return element.isConnected && isHost(element);
}
