import { boxesOf, type PageMention } from './mark.ts';

/** Whether two mentions, perhaps of different scans, are the same words at the same place. */
export function isSameMark(a: PageMention, b: PageMention): boolean {
  return (
    a.kind === b.kind &&
    a.entity === b.entity &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset
  );
}

/**
 * The mark after another (before it, where `direction` is -1), from the last on to the first. Without one to start
 * from, the first that is in view or below it; backwards, the last above.
 */
export function markAfter(
  marks: readonly PageMention[],
  from: PageMention | undefined,
  direction: 1 | -1,
): PageMention | undefined {
  if (marks.length === 0) return undefined;
  const current = from ? marks.findIndex((mark) => isSameMark(mark, from)) : -1;
  if (current >= 0) return marks.at((current + direction) % marks.length);
  const ahead = marks.findIndex((mark) => boxesOf(mark).some((box) => box.top >= 0));
  if (direction === 1) return marks[ahead] ?? marks[0];
  return ahead < 0 ? marks.at(-1) : marks.at(ahead - 1);
}
