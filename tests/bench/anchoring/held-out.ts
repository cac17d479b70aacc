import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Case } from './edits.ts';

const PairSchema = v.object({
  edit: v.string(),
  quote: v.string(),
  changes: v.array(v.object({ from: v.optional(v.string()), to: v.string() })),
  now: v.nullable(v.string()),
});
const PagesSchema = v.array(v.object({ page: v.string(), pairs: v.array(PairSchema) }));

/** Every pair of quote and page that was held out of tuning; see the file for what that means. */
export function heldOut(): Case[] {
  const text = readFileSync(new URL('held-out.yaml', import.meta.url), 'utf8');
  return v
    .parse(PagesSchema, parse(text))
    .flatMap(({ page, pairs }) => pairs.map((pair) => toCase(page, pair)));
}

function toCase(before: string, { edit, quote, changes, now }: v.InferOutput<typeof PairSchema>): Case {
  let after = before;
  for (const { from = before, to } of changes) {
    if (!after.includes(from)) throw new Error(`“${edit}” changes what is not there: ${from}`);
    after = after.replace(from, to);
  }
  if (now === null) return { edit, quote, before, after, expected: 'gone' };
  return { edit, quote, before, after, now, expected: same(now) === same(quote) ? 'found' : 'changed' };
}

/** Breaks between blocks are how the words are set, not what they are. */
function same(text: string): string {
  return text.replace(/\s+/g, ' ');
}
