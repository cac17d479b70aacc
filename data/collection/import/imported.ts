import type { Folder, Snippet } from '../schema.ts';

/** What a file holds, whatever its format. Folders that it has no ids for are told by their names. */
export interface Imported {
  snippets: Snippet[];
  folders: Folder[];
}

/** A snippet as a foreign format gives it, with what only our own has left empty. */
export function foreignSnippet(fields: Partial<Snippet>, saved: string): Snippet {
  const at = moment(saved);
  return {
    id: crypto.randomUUID(),
    entities: [],
    note: '',
    tags: [],
    emphasis: [],
    saved: at,
    edited: at,
    revision: 1,
    ...fields,
  };
}

/** A moment as ISO 8601 in UTC; a text that is none counts as now, so that what it belongs to is not lost. */
export function moment(text: string): string {
  const time = Date.parse(text);
  return (Number.isNaN(time) ? new Date() : new Date(time)).toISOString();
}
