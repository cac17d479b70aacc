import type { Label, Passage } from './passages.ts';
import type { Mark, Spot } from './spotters.ts';

export interface Score {
  right: number;
  wrong: number;
  missed: number;
  words: number;
  /** What went wrong, for people. */
  faults: string[];
}

/** Compares what is spotted with what should be: a mark is right only with the exact words and the right entity. */
export function score(passages: readonly Passage[], spot: Spot): Score {
  const total: Score = { right: 0, wrong: 0, missed: 0, words: 0, faults: [] };
  for (const { blocks } of passages) {
    const found = spot(blocks);
    for (const [at, { text, labels }] of blocks.entries()) scoreBlock(total, text, labels, found[at] ?? []);
  }
  return total;
}

function scoreBlock(total: Score, text: string, labels: readonly Label[], marks: readonly Mark[]): void {
  total.words += text.split(/\s+/).length;
  for (const mark of marks) {
    if (labels.some((label) => isMet(label, mark))) total.right++;
    else if (!labels.some((label) => label.entity === undefined && overlaps(label, mark))) {
      total.wrong++;
      total.faults.push(`wrong: ${text.slice(mark.start, mark.end)} as ${mark.entity} in: ${text}`);
    }
  }
  for (const label of labels) {
    if (label.entity === undefined || marks.some((mark) => isMet(label, mark))) continue;
    total.missed++;
    total.faults.push(`missed: ${text.slice(label.start, label.end)} as ${label.entity} in: ${text}`);
  }
}

function isMet(label: Label, mark: Mark): boolean {
  return label.entity === mark.entity && label.start === mark.start && label.end === mark.end;
}

function overlaps(a: Label, b: Mark): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Of what is marked, the share that is right; 1 where nothing is marked. */
export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Of what should be marked, the share that is; 1 where nothing should be. */
export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}
