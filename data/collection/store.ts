import { comparableAddress } from './address.ts';
import { countChanges } from './change.ts';
import { type CollectionDatabase, fromRow, toRow } from './database.ts';
import { removeSnippets } from './edit.ts';
import { tagFacet } from './facets.ts';
import { checkLength } from './limits.ts';
import type { Folder, Quote, Snippet, SnippetDraft } from './schema.ts';
import { confirmedGone, type Met, nextSighting } from './sighting.ts';
import { announce } from './watch.ts';

/**
 * Keeps a snippet. It resolves once the snippet is on the disk; `already` tells that the same one was there, and
 * then nothing is written. Rejects where the database cannot be opened or written.
 * @throws QuoteTooLong
 */
export async function saveSnippet(
  db: CollectionDatabase,
  draft: SnippetDraft,
  now: Date,
): Promise<{ id: string; already: boolean }> {
  checkLength(draft);
  const at = now.toISOString();
  const snippet: Snippet = {
    ...draft,
    id: crypto.randomUUID(),
    note: '',
    tags: [],
    emphasis: [],
    saved: at,
    edited: at,
    revision: 1,
  };
  // Hashing would end the transaction, so it comes first.
  const row = await toRow(snippet);
  const kept = await db.transaction('rw', [db.snippets, db.memos], async () => {
    const same = await db.snippets.get({ identity: row.identity });
    if (same) return { id: same.id, already: true };
    await db.snippets.add(row);
    await countChanges(db, 1);
    return { id: row.id, already: false };
  });
  announce();
  return kept;
}

/** Every snippet, the newest first. */
export async function listSnippets(db: CollectionDatabase): Promise<Snippet[]> {
  // Read in the index's own order, all rows come at once; backwards, they would come one by one.
  return (await db.snippets.orderBy('saved').toArray()).reverse().map(fromRow);
}

/** The newest snippets: as many as a window shows are there long before all are. */
export async function newestSnippets(db: CollectionDatabase, number: number): Promise<Snippet[]> {
  return (await db.snippets.orderBy('saved').reverse().limit(number).toArray()).map(fromRow);
}

/** The snippets whose quotes were taken from a page, under any of the addresses it goes by. */
export async function snippetsOfPage(db: CollectionDatabase, addresses: string[]): Promise<Snippet[]> {
  const keys = addresses.map(comparableAddress);
  return (await db.snippets.where('pages').anyOf(keys).distinct().toArray()).map(fromRow);
}

/** The quotes that stand on a page itself, under any of the addresses it goes by; not those in its frames. */
export async function quotesOfPage(db: CollectionDatabase, addresses: string[]): Promise<PlacedQuote[]> {
  return placed(await snippetsOfPage(db, addresses), ({ frame }) => frame === undefined);
}

/** The quotes that stand in a frame of a page, and those that were saved from the frame's own page. */
export async function quotesInFrame(
  db: CollectionDatabase,
  addresses: string[],
  frame: string,
): Promise<PlacedQuote[]> {
  const address = comparableAddress(frame);
  const here = placed(
    await snippetsOfPage(db, addresses),
    (quote) => quote.frame !== undefined && comparableAddress(quote.frame) === address,
  );
  return [...here, ...(await quotesOfPage(db, [frame]))];
}

interface PlacedQuote {
  id: string;
  quote: Quote;
}

function placed(snippets: Snippet[], isHere: (quote: Quote) => boolean): PlacedQuote[] {
  return snippets.flatMap(({ id, quote }) => (quote && isHere(quote) ? [{ id, quote }] : []));
}

/** The snippets an entity is in, the newest first. */
export async function snippetsAbout(db: CollectionDatabase, entity: string): Promise<Snippet[]> {
  const rows = await db.snippets.where('entities').equals(entity).toArray();
  return rows.sort((a, b) => (a.saved < b.saved ? 1 : -1)).map(fromRow);
}

/** The tags that are in use, the most frequent first. */
export async function knownTags(db: CollectionDatabase): Promise<string[]> {
  return tagFacet(await db.snippets.toArray()).map(({ value }) => value);
}

/** Takes one snippet out; nothing happens where it is gone already. */
export async function deleteSnippet(db: CollectionDatabase, id: string): Promise<void> {
  await removeSnippets(db, [id]);
}

/** Every folder, by name. */
export async function listFolders(db: CollectionDatabase): Promise<Folder[]> {
  return (await db.folders.toArray()).sort((a, b) => a.name.localeCompare(b.name));
}

/** Remembers how quotes were met on their page. This is no edit: it neither counts as one nor can be undone. */
export async function recordSightings(
  db: CollectionDatabase,
  met: Met[],
  visit: { id: string; at: string },
): Promise<void> {
  await db.transaction('rw', db.snippets, async () => {
    for (const each of met) {
      const row = await db.snippets.get(each.id);
      if (row) await db.snippets.update(each.id, { sighting: nextSighting(row.sighting, each, visit) });
    }
  });
  announce();
}

/** The reader says that a quote is gone from its page. As with sightings, this is no edit. */
export async function confirmGone(db: CollectionDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.snippets, async () => {
    const row = await db.snippets.get(id);
    if (row?.sighting) await db.snippets.update(id, { sighting: confirmedGone(row.sighting) });
  });
  announce();
}
