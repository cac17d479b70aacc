import type { SnippetView } from '../../components/collection/types.ts';
import { isWebAddress } from '../../data/collection/address.ts';
import { cite } from '../../data/collection/cite/cite.ts';
import { plainText } from '../../data/collection/cite/runs.ts';
import { segmentsOf } from '../../data/collection/emphasis.ts';
import { bodyOf } from '../../data/collection/export/evidence.ts';
import { passageLink } from '../../data/collection/passage-link.ts';
import type { Quote, SavedPage, Snippet } from '../../data/collection/schema.ts';
import { wordDiff } from '../../data/collection/word-diff.ts';

// Snippets are never changed in place, so a view holds as long as its snippet.
const views = new WeakMap<Snippet, SnippetView>();

/** A snippet with all that its view shows. */
export function viewOf(snippet: Snippet): SnippetView {
  const view = views.get(snippet) ?? makeView(snippet);
  views.set(snippet, view);
  return view;
}

function makeView(snippet: Snippet): SnippetView {
  const { quote, page, emphasis, sighting } = snippet;
  return {
    snippet,
    body: segmentsOf(bodyOf(snippet), emphasis),
    diff: sighting?.now === undefined ? [] : wordDiff(quote?.exact ?? '', sighting.now),
    address: page && quote && addressOf(page, quote),
    frameAddress:
      quote?.frame === undefined || !page ? undefined : passageLink({ ...page, url: quote.frame }, quote),
    get cite() {
      return plainText(cite(snippet, 'debate'));
    },
  };
}

/** Browsers look for a passage on the page itself only; words in a frame open with the page as a whole. */
function addressOf(page: SavedPage, quote: Quote): string | undefined {
  if (quote.frame === undefined) return passageLink(page, quote);
  return isWebAddress(page.url) ? page.url : undefined;
}
