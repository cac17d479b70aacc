import type { Folder, Quote, SavedPage, Snippet } from '../schema.ts';

/** What a file holds, whatever its format. */
export type Imported = Backup | Foreign;

/** Our own backup: snippets as they were, with every field. */
export interface Backup {
  snippets: Snippet[];
  folders: Folder[];
}

/** A table, or the file of another program. Its folders have ids of this reading only: they are told by their names. */
export interface Foreign {
  foreign: ForeignSnippet[];
  folders: Folder[];
}

/** As much of a snippet as a foreign format has. It holds a quote or the words of a fact. */
export interface ForeignSnippet {
  quote: Quote | undefined;
  /** What a saved fact says, or nothing. Who said it, where and when is only in a backup. */
  says: string;
  page: SavedPage;
  note: string;
  tags: string[];
  folder: string | undefined;
  /** Where the file states them. */
  saved: string | undefined;
  edited: string | undefined;
}

/** A moment as ISO 8601 in UTC; nothing where the text is none, or has no year: a lone `12` would be read as one. */
export function moment(text: string): string | undefined {
  if (!/\d{4}/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
