import { createContext } from 'preact';

/** What came of saving: the snippet's id, and whether the same one was there before. */
export interface SavedAs {
  id: string;
  already: boolean;
}

/** What can be done about something that has just been saved. */
export interface SavedThings {
  /** Adds a note and tags to a snippet; rejects where they were not kept. */
  annotate(snippet: string, note: string, tags: string[]): Promise<unknown>;
  /** The tags that the reader has used, the most frequent first. */
  readTags(): Promise<string[]>;
}

/** When provided, saved facts below accept a note and tags. */
export const AfterSaving = createContext<SavedThings | undefined>(undefined);
