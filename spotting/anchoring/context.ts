/** How much of what surrounded a quote stands around a place. */
import { commonEnd, commonStart } from './likeness.ts';
import type { QuotedWords, TextSpan } from './quote.ts';

export interface ContextLikeness {
  /** 0 to 1; nothing where no such side was kept. */
  before: number | undefined;
  after: number | undefined;
  /** Both sides together, 0 to 1; 0 where neither was kept. */
  both: number;
}

/** Compares the surroundings of a place with those of a quote. */
export function contextLikeness(
  haystack: string,
  { prefix, suffix }: QuotedWords,
  { start, end }: TextSpan,
): ContextLikeness {
  const before = commonEnd(prefix, haystack.slice(Math.max(0, start - prefix.length), start));
  const after = commonStart(suffix, haystack.slice(end, end + suffix.length));
  const length = prefix.length + suffix.length;
  return {
    before: prefix.trim() === '' ? undefined : before / prefix.length,
    after: suffix.trim() === '' ? undefined : after / suffix.length,
    both: length === 0 ? 0 : (before + after) / length,
  };
}

/** How many characters on each side are enough to see that nothing stands between them any more. */
const TELLING = 12;
const JOINED = 20;

/** Whether what stood before a quote is now followed by what stood after it: the quote was taken out. */
export function isCutOut(haystack: string, { exact, prefix, suffix }: QuotedWords): boolean {
  const before = prefix.slice(-JOINED).trimEnd();
  const after = suffix.slice(0, JOINED).trimStart();
  if (before.length < TELLING || after.length < TELLING) return false;
  // A sentence between two that end or begin like itself: its own end before its own suffix would tell nothing.
  if (exact.endsWith(before) || exact.startsWith(after)) return false;
  return haystack.includes(`${before} ${after}`) || haystack.includes(before + after);
}
