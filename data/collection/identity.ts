import { comparableAddress } from './address.ts';
import type { SavedPage, SnippetDraft } from './schema.ts';

/**
 * What makes two snippets the same one: the words, their surroundings, the page and the fact. A SHA-256 in hex, so
 * that it can be a unique index whatever the length of the quote.
 */
export async function identityOf({ quote, page, fact }: SnippetDraft): Promise<string> {
  const words = [quote?.prefix, quote?.exact, quote?.suffix].map(collapse);
  const parts = [page && quote ? pageKey(page) : '', quote?.frame ?? '', ...words, fact?.fact.id ?? ''];
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Every address under which a snippet's page can be met again, in its comparable form. */
export function pageKeys(page: SavedPage): string[] {
  return [...new Set([pageKey(page), comparableAddress(page.url)])];
}

function pageKey(page: SavedPage): string {
  return comparableAddress(page.canonical ?? page.url);
}

function collapse(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
