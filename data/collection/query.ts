import { fold } from '../../spotting/terms/words.ts';
import { keysOf } from '../keys-of.ts';
import { hostOf } from './address.ts';
import { localDay } from './local-day.ts';
import type { Snippet } from './schema.ts';
import type { Sighting } from './sighting.ts';
import { holds, readWords } from './words.ts';

/** The orders that a collection can be shown in, as they are offered; the first is the default. */
const ORDERS = {
  newest: (a, b) => compare(b.saved, a.saved),
  oldest: (a, b) => compare(a.saved, b.saved),
  edited: (a, b) => compare(b.edited, a.edited),
  title: (a, b) => compare(titleOf(a), titleOf(b)) || compare(b.saved, a.saved),
  site: (a, b) => compare(siteOf(a), siteOf(b)) || compare(b.saved, a.saved),
} satisfies Record<string, (a: Snippet, b: Snippet) => number>;
export type Sort = keyof typeof ORDERS;

export const SORTS = keysOf(ORDERS);

/** The order of a name; the default one where there is none of that name. */
export function sortOf(name: string): Sort {
  return SORTS.find((sort) => sort === name) ?? 'newest';
}

/** What a reader wants to see of the collection. Filters that are left out let everything through. */
export interface CollectionQuery {
  words: string;
  tag?: string | undefined;
  site?: string | undefined;
  entity?: string | undefined;
  /** A folder's id; the empty string stands for what is in none. */
  folder?: string | undefined;
  state?: Sighting['state'] | undefined;
  /** The first and last day of saving, as the reader's clock had it: `2024-03-01`. */
  from?: string | undefined;
  until?: string | undefined;
  sort: Sort;
}

/** The snippets that a query asks for, in its order. */
export function queryCollection(snippets: Snippet[], query: CollectionQuery): Snippet[] {
  const words = readWords(snippets, query.words);
  const { tag, site, entity, folder, state, from, until } = query;
  const dayOf = ({ saved }: Snippet) => localDay(new Date(saved));
  return inOrder(snippets, query.sort).filter(
    (snippet) =>
      (tag === undefined || snippet.tags.includes(tag)) &&
      (site === undefined || siteOf(snippet) === site) &&
      (entity === undefined || snippet.entities.includes(entity)) &&
      (folder === undefined || (snippet.folder ?? '') === folder) &&
      (state === undefined || snippet.sighting?.state === state) &&
      (from === undefined || dayOf(snippet) >= from) &&
      (until === undefined || dayOf(snippet) <= until) &&
      words.every((word) => holds(snippet, word)),
  );
}

// Taking an address apart costs more than all else that a filter does; snippets are never changed in place.
const sites = new WeakMap<Snippet, string>();

/** The site a snippet was taken from: a quoted page's, or a fact's source's. */
export function siteOf(snippet: Snippet): string {
  const site = sites.get(snippet) ?? readSite(snippet);
  sites.set(snippet, site);
  return site;
}

function readSite({ page, fact }: Snippet): string {
  return (
    hostOf(page?.url ?? '') || hostOf(fact?.source.url ?? '') || page?.site || fact?.source.publisher || ''
  );
}

// A list is sorted once, however many words are typed after that.
const sorted = new WeakMap<Snippet[], { sort: Sort; list: Snippet[] }>();

function inOrder(snippets: Snippet[], sort: Sort): Snippet[] {
  const before = sorted.get(snippets);
  if (before?.sort === sort) return before.list;
  const list = snippets.toSorted(ORDERS[sort]);
  sorted.set(snippets, { sort, list });
  return list;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function titleOf({ page, fact }: Snippet): string {
  return fold(page?.title ?? fact?.source.title ?? '');
}
