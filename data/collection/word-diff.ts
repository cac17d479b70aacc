import { diffWordsWithSpace } from 'diff';

/** A stretch of text that two versions share, or that only one of them has. */
export interface DiffPart {
  text: string;
  kind: 'same' | 'gone' | 'new';
}

/** What changed between two versions of a passage, word by word. Line breaks count as spaces: markup made them. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  return diffWordsWithSpace(flat(before), flat(after)).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'new' : removed ? 'gone' : 'same',
  }));
}
