import type { Folder, Snippet } from '../schema.ts';

/** Names the file for what it is, so that an import knows it whatever it is called. */
export const COLLECTION_FORMAT = 'backgrounder-collection';
/** Raised whenever the shape changes; an import reads every version that ever was. */
export const COLLECTION_VERSION = 1;

/** Everything that is kept, so that it can come back complete. */
export function collectionJson(snippets: Snippet[], folders: Folder[], now: Date): string {
  const file = {
    format: COLLECTION_FORMAT,
    version: COLLECTION_VERSION,
    exported: now.toISOString(),
    folders,
    snippets,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
