import type { Problem } from '../problem.ts';
import { errorAt, type Seeds } from '../seeds.ts';

/** Every dispute can be told in one sentence: it is all that a card shows of it at first. */
export function checkDisputes({ disputes }: Seeds): Problem[] {
  return disputes
    .filter(({ value }) => value.short === undefined)
    .map((dispute) =>
      errorAt(
        dispute,
        ['id'],
        'Tell the dispute in one sentence that names both sides, with year and figures: short: "Reports differ: …".',
      ),
    );
}
