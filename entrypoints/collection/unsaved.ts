import * as v from 'valibot';
import { type SnippetDraft, SnippetDraftSchema } from '../../data/collection/schema.ts';

/** The parameter of the page's address in which words come that could not be saved where they stood. */
const NAME = 'unsaved';

/** The snippet that the page was opened to save, if any. */
export function unsavedIn(search: string): SnippetDraft | undefined {
  const text = new URLSearchParams(search).get(NAME);
  if (text === null) return undefined;
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), SnippetDraftSchema), text);
  return read.success ? read.output : undefined;
}

/** Forgets it, so that reloading the page does not bring it up again. */
export function forgetUnsaved(): void {
  history.replaceState(null, '', location.pathname);
}
