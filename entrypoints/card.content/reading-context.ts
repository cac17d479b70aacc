import { type ReadingContext, WORDS_LENGTH } from '../../data/corpus/reading-context.ts';
import { publishedDateOf } from '../../spotting/page/metadata/dates.ts';
import type { MarkOnPage } from './request.ts';

const BLOCK = 'p, li, td, th, dd, dt, figcaption, blockquote, h1, h2, h3, h4, h5, h6, div, section, article';

/** What the page around a mark is about, for choosing which facts to show first. */
export function readingContextOf(mark: MarkOnPage): ReadingContext {
  const published = publishedDateOf(document, new URL(location.href), new Date());
  const block = mark.node.parentElement?.closest(BLOCK);
  return {
    entities: mark.entities,
    words: (block?.textContent ?? '').slice(0, WORDS_LENGTH),
    ...(published ? { published } : {}),
  };
}
