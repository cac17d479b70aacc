/** A quote as it is kept, and what is known of the page it was taken from. */

/** Words with what stood around them (the Web Annotation text-quote selector). */
export interface QuotedWords {
  exact: string;
  prefix: string;
  suffix: string;
}

export interface SavedQuote extends QuotedWords {
  /** Where the words stood in the page's text: the text-position selector, UTF-16 offsets. */
  position?: { start: number; end: number } | undefined;
  /**
   * Passages of the page that read like the quote and are not it, the same words elsewhere included. They are never
   * taken for the quote when that is gone.
   */
  lookAlikes?: QuotedWords[] | undefined;
}

/** A stretch of a text. */
export interface TextSpan {
  start: number;
  end: number;
}

/** How many characters around a quote are kept to tell it from the same words elsewhere (as Hypothesis does). */
export const CONTEXT_LENGTH = 32;

/** The words of a stretch of text with what stands around them. */
export function quotedAt(text: string, { start, end }: TextSpan): QuotedWords {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}
