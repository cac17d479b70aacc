/** Texts that could not be saved, kept as long as the page is open: the rows they were typed in come and go. */
import type { Snippet } from '../../data/collection/schema.ts';

export type NoteField = 'note' | 'tagline';

export interface Draft {
  text: string;
  /** The snippet as the reader had it before them. */
  seen: Snippet;
  /** It could not be written, or another window wrote something else. */
  state: 'failed' | { theirs: Snippet };
}

const drafts = new Map<string, Draft>();
const keyOf = (id: string, field: NoteField) => `${field} ${id}`;

/** What was typed into a field of a snippet and could not be saved. */
export function draftOf(id: string, field: NoteField): Draft | undefined {
  return drafts.get(keyOf(id, field));
}

/** Keeps a text in reach; while there is one, the browser asks before it closes the page. */
export function keepDraft(id: string, field: NoteField, draft: Draft): void {
  drafts.set(keyOf(id, field), draft);
  addEventListener('beforeunload', askFirst);
}

/** Forgets a text that was saved or given up. */
export function dropDraft(id: string, field: NoteField): void {
  drafts.delete(keyOf(id, field));
  if (drafts.size === 0) removeEventListener('beforeunload', askFirst);
}

function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
