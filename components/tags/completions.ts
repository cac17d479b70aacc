/** So many are offered at a time. */
const OFFERED = 5;

/**
 * The known tags that what is typed may become: those that begin with it before those in which another word does.
 * `known` comes with the most frequent first, and they keep that order; tags that are put on already are left out.
 */
export function completions(known: string[], taken: string[], typed: string): string[] {
  const start = fold(typed.trim());
  if (start === '') return [];
  const free = known.filter((tag) => !taken.includes(tag) && tag !== typed);
  const first = free.filter((tag) => fold(tag).startsWith(start));
  const inside = free.filter((tag) => !first.includes(tag) && fold(tag).includes(` ${start}`));
  return [...first, ...inside].slice(0, OFFERED);
}

/** The tags in what was typed, each once. */
export function tagsIn(typed: string): string[] {
  const tags = typed.split(TAG_END).map((tag) => tag.trim());
  return [...new Set(tags.filter(Boolean))];
}

/** What is typed, cut at the last comma: the tags before it have ended. What is being composed has not. */
export function splitTyped(typed: string, isComposing: boolean): { ended: string; rest: string } {
  const end = isComposing ? -1 : typed.split('').findLastIndex((char) => TAG_END.test(char));
  return { ended: typed.slice(0, Math.max(end, 0)), rest: typed.slice(end + 1).trimStart() };
}

/** What ends a tag, on Chinese keyboards too. */
const TAG_END = /[,，]/;

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
