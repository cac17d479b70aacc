import { cite } from '../../data/collection/cite/cite.ts';
import { html, plainText, type RichText } from '../../data/collection/cite/runs.ts';
import type { CitationStyle } from '../../data/collection/cite/styles.ts';
import type { SavedFact } from '../../data/collection/schema.ts';

/** Cites a fact's source as if the fact were saved now. */
export function citeNow(fact: SavedFact, style: CitationStyle): RichText {
  const now = new Date().toISOString();
  const unsaved = { id: 'unsaved', entities: [], note: '', tags: [], emphasis: [], saved: now, edited: now };
  const runs = cite({ ...unsaved, revision: 1, fact }, style);
  return { plain: plainText(runs), html: html(runs, fact.source.url) };
}
