import { type DBCore, Dexie, type EntityTable, type PromiseExtended } from 'dexie';
import { storageErrorKind } from '../storage-error.ts';
import { hostOf } from './address.ts';
import { identityOf, pageKeys } from './identity.ts';
import type { Folder, Snippet } from './schema.ts';
import { notTooSure } from './sighting.ts';

/** A snippet with what it is looked up by; all of that follows from the snippet itself. */
export interface SnippetRow extends Snippet {
  /** See `identityOf`; unique, so that nothing is ever kept twice. */
  identity: string;
  pages: string[];
  host: string;
}

/** Small things to remember about the collection as a whole. */
export interface Memo {
  name: string;
  value: unknown;
}

/** How long opening may take before somebody else is taken to hold the database, in milliseconds. */
const PATIENCE = 5_000;

/** What the reader keeps. It is only ever migrated: each version that has landed stays below, unchanged. */
export class CollectionDatabase extends Dexie {
  snippets!: EntityTable<SnippetRow, 'id'>;
  folders!: EntityTable<Folder, 'id'>;
  memos!: EntityTable<Memo, 'name'>;
  #freed: Promise<void> | undefined;

  constructor(name = 'collection') {
    // A save is acknowledged once it is on the disk, not once the operating system has promised to write it.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      snippets: 'id, &identity, *pages, *entities, saved',
      folders: 'id',
      memos: 'name',
    });
    // Version 0.1.0 said of quotes that they were gone after one visit, and kept the packs that were loaded.
    this.version(2).upgrade((upgrade) =>
      upgrade
        .table<SnippetRow>('snippets')
        .toCollection()
        .modify((row) => {
          if (row.sighting) row.sighting = notTooSure(row.sighting);
          Reflect.deleteProperty(row, 'packs');
        }),
    );
    this.on('blocked', () => this.#giveUp());
    this.use({ stack: 'dbcore', name: 'fresh-after-full', create: (core) => this.#freshAfterFull(core) });
  }

  /** While somebody else holds the database: until they have let go. */
  get freed(): Promise<void> | undefined {
    return this.#freed;
  }

  override open(): PromiseExtended<Dexie> {
    const opening = super.open();
    const timer = setTimeout(() => this.#giveUp(), PATIENCE);
    const settled = () => clearTimeout(timer);
    opening.then(settled, settled);
    return opening;
  }

  /**
   * After a transaction for which there was no room, Firefox lets the connection's next one do nothing but delete.
   * So that trying again is worth it, the next one has a connection of its own.
   */
  #freshAfterFull(core: DBCore): DBCore {
    return {
      ...core,
      transaction: (...parameters) => {
        const transaction = core.transaction(...parameters);
        if (transaction instanceof IDBTransaction)
          transaction.addEventListener('abort', () => {
            if (storageErrorKind(transaction.error) === 'full') this.close({ disableAutoOpen: false });
          });
        return transaction;
      },
    };
  }

  /**
   * While a window with an older version holds the database, opening it would wait without a word: with an event for
   * the first who tries, without any for those in line behind. Every use fails instead, so that the reader is told,
   * until an attempt that stands at the end of the line gets through.
   */
  #giveUp(): void {
    if (this.#freed) return;
    this.close();
    this.#freed = new Promise((free) => {
      const last = indexedDB.open(this.name);
      const goOn = () => {
        this.#freed = undefined;
        this.close({ disableAutoOpen: false });
        free();
      };
      // This one is to make nothing.
      last.onupgradeneeded = () => last.transaction?.abort();
      last.onerror = goOn;
      last.onsuccess = () => {
        last.result.close();
        goOn();
      };
    });
  }
}

/** Adds what a snippet is looked up by. */
export async function toRow(snippet: Snippet): Promise<SnippetRow> {
  const { page } = snippet;
  return {
    ...snippet,
    identity: await identityOf(snippet),
    pages: page ? pageKeys(page) : [],
    host: hostOf(page?.url ?? snippet.fact?.source.url ?? ''),
  };
}

/** The snippet without what it is looked up by. */
export function fromRow({
  identity: _identity,
  pages: _pages,
  host: _host,
  ...snippet
}: SnippetRow): Snippet {
  return snippet;
}
