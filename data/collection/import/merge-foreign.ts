import type { Snippet } from '../schema.ts';
import type { ForeignSnippet } from './imported.ts';
import type { SnippetPlan } from './plan.ts';
import { plain, saidIn, WordIndex } from './word-index.ts';

/**
 * Compares what a foreign file has with what is there (see `WordIndex`), and with what the file itself had before.
 * What is there takes over no more than note, tags and folder (see `annotated`). Quotes that are not there are added;
 * facts are not, since only a backup has all of a fact.
 */
export function planForeign(held: Snippet[], foreign: ForeignSnippet[]): SnippetPlan {
  const index = new WordIndex(held);
  const now = new Date().toISOString();
  /** What becomes of those that change or are new, by id. */
  const outcome = new Map<string, Snippet>();
  let [same, leftOut] = [0, 0];
  for (const one of foreign) {
    const known = index.find(one);
    if (one.says !== '' && (!known || saidIn(known) !== plain(one.says))) leftOut++;
    if (known) {
      const before = outcome.get(known.id) ?? known;
      const after = annotated(before, one, now);
      if (after === before) same++;
      else outcome.set(known.id, after);
    } else if (one.quote) {
      const added = asSnippet(one, now);
      index.add(added);
      outcome.set(added.id, added);
    }
  }
  const changed = held.flatMap((from) => {
    const to = outcome.get(from.id);
    outcome.delete(from.id);
    return to ? [{ from, to }] : [];
  });
  return { added: [...outcome.values()], changed, same, leftOut };
}

/**
 * A snippet with the note, tags and folder of a foreign one, each by the same rule. What is empty here is filled. What
 * is not is replaced only where the file says that it was edited later, and never by nothing. What was filled counts
 * as edited now, so that the next backup carries it on.
 * @returns the snippet itself where nothing changes
 */
function annotated(ours: Snippet, theirs: ForeignSnippet, now: string): Snippet {
  const later = theirs.edited !== undefined && ours.edited < theirs.edited ? theirs.edited : undefined;
  const [first, second] = later === undefined ? [ours, theirs] : [theirs, ours];
  const note = first.note || second.note;
  const tags = first.tags.length > 0 ? first.tags : second.tags;
  const folder = first.folder ?? second.folder;
  const isSame =
    note === ours.note && JSON.stringify(tags) === JSON.stringify(ours.tags) && folder === ours.folder;
  if (isSame) return ours;
  return {
    ...ours,
    note,
    tags,
    ...(folder === undefined ? {} : { folder }),
    edited: later ?? now,
    revision: ours.revision + 1,
  };
}

function asSnippet({ quote, page, note, tags, folder, saved, edited }: ForeignSnippet, now: string): Snippet {
  return {
    id: crypto.randomUUID(),
    quote,
    page,
    entities: [],
    note,
    tags,
    ...(folder === undefined ? {} : { folder }),
    emphasis: [],
    saved: saved ?? now,
    edited: edited ?? saved ?? now,
    revision: 1,
  };
}
