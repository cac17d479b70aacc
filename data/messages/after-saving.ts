import { ask } from './ask.ts';
import { annotateSnippet, listTags } from './protocol.ts';

/** Asks the background to add to what was just saved. */
export const afterSaving = {
  annotate: (id: string, note: string, tags: string[]) => ask(annotateSnippet, { id, note, tags }),
  readTags: () => ask(listTags, null),
};
