import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/** The parts of a text directive (https://wicg.github.io/scroll-to-text-fragment/), as plain words. */
export interface TextDirective {
  prefix?: string;
  textStart: string;
  textEnd?: string;
  suffix?: string;
}

/**
 * The directive that leads to a stretch of this page and to nothing else on it; `undefined` where there is none, as
 * for words that stand several times with the same around them.
 */
export function textDirectiveOf(range: Range): TextDirective | undefined {
  // It is given a range of its own, since it widens it.
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return undefined;
  const prefix = asShown(fragment.prefix);
  const textEnd = asShown(fragment.textEnd);
  const suffix = asShown(fragment.suffix);
  return {
    textStart: asShown(fragment.textStart),
    ...(prefix ? { prefix } : {}),
    ...(textEnd ? { textEnd } : {}),
    ...(suffix ? { suffix } : {}),
  };
}

/** Words are given with the line breaks of the page's source, while browsers look for them as they are shown. */
function asShown(words = ''): string {
  return words.replace(/\s+/g, ' ').trim();
}
