import { sharedWords } from '../../../spotting/terms/likeness.ts';
import type { Outcome } from '../../browser/collection/anchoring.page.ts';
import type { Case } from './edits.ts';

/** Whether a quote was called what a reader would call it, and in the right place. */
export function isRight({ expected, now }: Case, outcome: Outcome): boolean {
  if (outcome.state !== expected) return false;
  return now === undefined || sharedWords(now, outcome.now ?? '') > 0.9;
}
