import Papa from 'papaparse';
import type { Folder, SavedPage, Snippet } from '../schema.ts';

/**
 * The columns of the CSV, by all of which an import knows it. The last three are of use to the import only: they tell
 * where on its page a quote stood.
 */
export const CSV_COLUMNS = [
  'quote',
  'fact',
  'note',
  'tags',
  'title',
  'authors',
  'site',
  'published',
  'url',
  'folder',
  'saved',
  'prefix',
  'suffix',
  'frame',
] as const;

// What a spreadsheet runs, and what would read like it once guarded: so every guard can be taken off again.
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * CSV (RFC 4180) with a byte-order mark, without which spreadsheets misread UTF-8. Cells that a spreadsheet would
 * run as a formula get an apostrophe before them: the words come from web pages.
 */
export function csvExport(snippets: Snippet[], folders: Folder[]): string {
  const names = new Map(folders.map(({ id, name }) => [id, name]));
  const rows = snippets.map((snippet): Record<(typeof CSV_COLUMNS)[number], string> => {
    const { quote, fact, note, tags, folder, saved } = snippet;
    return {
      quote: quote?.exact ?? '',
      fact: fact?.fact.says ?? '',
      note,
      tags: writeList(tags),
      ...origin(snippet),
      folder: names.get(folder ?? '') ?? '',
      saved,
      prefix: quote?.prefix ?? '',
      suffix: quote?.suffix ?? '',
      frame: quote?.frame ?? '',
    };
  });
  return `\ufeff${Papa.unparse({ fields: [...CSV_COLUMNS], data: rows }, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

/** Where a row's words are from: a quote from its page, a fact from its source. */
function origin({ quote, page, fact }: Snippet) {
  const source = fact && { ...fact.source, site: fact.source.publisher, url: fact.source.url ?? '' };
  const from: SavedPage | undefined = quote ? page : (source ?? page);
  return {
    title: from?.title ?? '',
    authors: writeList(from?.authors ?? []),
    site: from?.site ?? '',
    published: from?.published ?? '',
    // A page is known by the address that it calls its own.
    url: from?.canonical ?? from?.url ?? '',
  };
}

/** A cell of our own table without what keeps spreadsheets from running it. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** Several tags or authors in one cell: `a; b`. A semicolon or a backslash within one has a backslash before it. */
function writeList(items: string[]): string {
  return items.map((item) => item.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The items of such a cell, without the spaces around them. */
export function readList(cell: string): string[] {
  const items = cell.match(/(?:\\.|[^;])+/gs) ?? [];
  return items.map((item) => item.trim().replace(/\\([\\;])/g, '$1')).filter(Boolean);
}
