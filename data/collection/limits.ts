import type { SnippetDraft } from './schema.ts';

/** Most characters of a quote: far more than a page's article, so that only a runaway selection is refused. */
export const QUOTE_LENGTH = 1_000_000;

/** More words were to be saved than one snippet takes. */
export class QuoteTooLong extends Error {
  override name = 'QuoteTooLong';
}

/**
 * Lets through what can be saved. What is imported is not held to it: what was once kept always comes back.
 * @throws QuoteTooLong
 */
export function checkLength({ quote }: SnippetDraft): void {
  if (quote && quote.exact.length > QUOTE_LENGTH)
    throw new QuoteTooLong(`A quote has at most ${QUOTE_LENGTH} characters.`);
}
