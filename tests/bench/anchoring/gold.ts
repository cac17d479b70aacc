import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Case } from './edits.ts';

const LineSchema = v.object({
  kind: v.string(),
  before: v.string(),
  quote: v.string(),
  nth: v.number(),
  after: v.string(),
  expect: v.object({
    state: v.picklist(['found', 'changed', 'gone']),
    text: v.optional(v.string()),
    at: v.optional(v.number()),
    notAt: v.optional(v.number()),
  }),
});

/** Saved quotes and later states of their pages from a file, a JSON object a line. */
export function readGold(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { kind, expect, before, after, ...rest } = v.parse(LineSchema, JSON.parse(line));
      const { state: expected, text, at, notAt } = expect;
      const place = { ...(at === undefined ? {} : { at }), ...(notAt === undefined ? {} : { notAt }) };
      const html = { before: asHtml(before), after: asHtml(after) };
      return {
        edit: kind,
        expected,
        ...html,
        ...rest,
        ...place,
        ...(text === undefined ? {} : { now: text }),
      };
    });
}

/** Plain text as a page shows it. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
