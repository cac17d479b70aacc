import * as v from 'valibot';
import { hostOf } from '../address.ts';
import { type Foreign, type ForeignSnippet, moment } from './imported.ts';

const SelectorSchema = v.variant('type', [
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(v.string(), v.nonEmpty()),
    prefix: v.optional(v.string(), ''),
    suffix: v.optional(v.string(), ''),
  }),
  v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
]);

// Replies and page notes have no quote; kinds of selector that we do not know are passed over.
const AnnotationSchema = v.object({
  uri: v.string(),
  created: v.optional(v.string(), ''),
  updated: v.optional(v.string(), ''),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  target: v.optional(v.array(v.object({ selector: v.optional(v.array(v.unknown()), []) })), []),
  document: v.optional(v.object({ title: v.optional(v.union([v.string(), v.array(v.string())])) })),
});
const ExportSchema = v.object({ annotations: v.array(v.unknown()) });

/** Whether some JSON is what Hypothesis exports (or its API answers). */
export function isHypothesis(raw: unknown): boolean {
  return annotationsOf(raw).some((one) => v.is(AnnotationSchema, one));
}

/** Reads Hypothesis's export: each annotation with a quote becomes a snippet; page notes and replies have none. */
export function readHypothesis(raw: unknown): Foreign {
  return { foreign: annotationsOf(raw).flatMap(toSnippet), folders: [] };
}

function annotationsOf(raw: unknown): unknown[] {
  if (v.is(ExportSchema, raw)) return raw.annotations;
  const answer = v.safeParse(v.object({ rows: v.array(v.unknown()) }), raw);
  return answer.success ? answer.output.rows : [];
}

function toSnippet(raw: unknown): ForeignSnippet[] {
  const parsed = v.safeParse(AnnotationSchema, raw);
  if (!parsed.success) return [];
  const { uri, created, updated, text, tags, target, document } = parsed.output;
  const selectors = target
    .flatMap(({ selector }) => selector)
    .flatMap((one) => {
      const known = v.safeParse(SelectorSchema, one);
      return known.success ? [known.output] : [];
    });
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector');
  if (!quote) return [];
  const { exact, prefix, suffix } = quote;
  const title = [document?.title].flat()[0] ?? uri;
  return [
    {
      // Their positions count another rendering of the page's text than ours, so they are left out.
      quote: { exact, prefix, suffix },
      says: '',
      page: { url: uri, title, site: hostOf(uri), authors: [] },
      note: text,
      tags,
      folder: undefined,
      saved: moment(created),
      edited: moment(updated),
    },
  ];
}
