import { Dexie, type EntityTable } from 'dexie';
import { hostOf } from './address.ts';
import { identityOf, pageKeys } from './identity.ts';
import type { Folder, Snippet } from './schema.ts';

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

/** What the reader keeps. It is only ever migrated: each version that has landed stays below, unchanged. */
export class CollectionDatabase extends Dexie {
  snippets!: EntityTable<SnippetRow, 'id'>;
  folders!: EntityTable<Folder, 'id'>;
  memos!: EntityTable<Memo, 'name'>;

  constructor(name = 'collection') {
    // A save is acknowledged once it is on the disk, not once the operating system has promised to write it.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      snippets: 'id, &identity, *pages, *entities, saved',
      folders: 'id',
      memos: 'name',
    });
    // While a window with an older version holds the database, opening it would wait without a word. It fails
    // instead, so that the reader is told, and the next use tries again.
    this.on('blocked', () => {
      this.close();
      this.close({ disableAutoOpen: false });
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
