import Papa from 'papaparse';
import { inOrder } from '../cite/names.ts';
import { workOf } from '../cite/work.ts';
import type { Folder, Snippet } from '../schema.ts';

/** The columns of the CSV, which are also what an import looks for. */
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
] as const;

// The library's own pattern passes over cells of several lines.
const FORMULA = /^[=+\-@\t\r][\s\S]*$/;

/** Separates several tags or authors in one cell. */
export const LIST_SEPARATOR = '; ';

/**
 * CSV (RFC 4180) with a byte-order mark, without which spreadsheets misread UTF-8. Cells that a spreadsheet would
 * run as a formula get an apostrophe before them: the words come from web pages.
 */
export function csvExport(snippets: Snippet[], folders: Folder[]): string {
  const rows = snippets.map((snippet): Record<(typeof CSV_COLUMNS)[number], string> => {
    const { quote, fact, note, tags, folder, saved } = snippet;
    const work = workOf(snippet);
    return {
      quote: quote?.exact ?? '',
      fact: fact?.fact.says ?? '',
      note,
      tags: tags.join(LIST_SEPARATOR),
      title: work.title,
      authors: work.authors.map(inOrder).join(LIST_SEPARATOR),
      site: work.container ?? work.publisher ?? '',
      published: work.published ?? '',
      url: work.url ?? '',
      folder: folders.find(({ id }) => id === folder)?.name ?? '',
      saved,
    };
  });
  return `\ufeff${Papa.unparse({ fields: [...CSV_COLUMNS], data: rows }, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
