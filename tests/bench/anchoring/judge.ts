import { sharedWords } from '../../../spotting/anchoring/likeness.ts';
import type { Outcome } from '../../browser/collection/anchoring.page.ts';
import type { Case } from './edits.ts';

/** Whether a quote was called what a reader would call it, and in the right place. */
export function isRight({ expected, now, at, notAt }: Case, outcome: Outcome): boolean {
  // Words that moved on their page are found.
  const state = outcome.state === 'moved' ? 'found' : outcome.state;
  if (state !== expected) return false;
  if (at !== undefined && outcome.at !== at) return false;
  if (notAt !== undefined && outcome.at === notAt) return false;
  return now === undefined || sharedWords(now, outcome.now ?? '') > 0.9;
}
