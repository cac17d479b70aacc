import type { Folder, Snippet } from '../schema.ts';

/** What an import would change, to be looked at before anything is written. */
export interface ImportPlan {
  /** Snippets that are new, as they would be written. */
  added: Snippet[];
  /** Snippets that are there and would read otherwise: as they are, and as they would be. */
  changed: { from: Snippet; to: Snippet }[];
  /** How many are there already, and stay as they are. */
  same: number;
  /** Folders that would be made. */
  folders: Folder[];
  /** Facts of which the file has the words alone, so that they stay out. A backup has all of its facts. */
  leftOut: number;
}

/** What of that is about snippets. */
export type SnippetPlan = Omit<ImportPlan, 'folders'>;
