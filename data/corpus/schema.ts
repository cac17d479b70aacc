/**
 * The shape of what Backgrounder knows. These schemas are the one definition: the seed files are checked against
 * them at build time, packs at load time, and the public JSON Schema and the TypeScript types are derived from them.
 */
import * as v from 'valibot';
import { rule } from '../files/validation-message.ts';
import { FACT_KINDS } from './fact-kinds.ts';

/** Most characters a fact may have; longer ones do not fit a card at a glance. */
export const FACT_LENGTH = 240;
/** Most characters of an entity's one-line description. */
export const DESCRIPTION_LENGTH = 120;

/** Most characters of a dispute's one sentence, and of a fact's caution: each is read at a glance on a card. */
export const SHORT_LENGTH = 140;
export const CAUTION_LENGTH = 140;
/** Most characters of the name, unit or scope of a measure, and of a word that expresses one. */
const LABEL_LENGTH = 120;
/** Most words of one measure, of one meaning, or in the list of weak words. */
const MOST_WORDS = 500;

/** Ids are kebab-case, so that they are safe in addresses, file names and DOM ids. */
export const IdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, rule('id')));

/** Text with something in it. */
export const TextSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(rule('empty')));
const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
/** A date as precise as it is known: `2019`, `2019-08` or `2019-08-11`. */
export const PartialDateSchema = v.pipe(v.string(), v.regex(PARTIAL_DATE, rule('date')));
/** A date, or an interval of two: `2014/2020`. */
export const DateOrIntervalSchema = v.pipe(
  v.string(),
  v.check((text) => {
    const [from = '', to = from, ...rest] = text.split('/');
    return PARTIAL_DATE.test(from) && PARTIAL_DATE.test(to) && from <= to && rest.length === 0;
  }, rule('dateOrInterval')),
);
/** Links open in the reader's browser, so nothing but http(s) is let through. */
export const WebAddressSchema = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), rule('address')),
);

/** The number of a seed document, as `003`. */
export const SeedNumberSchema = v.pipe(v.string(), v.regex(/^\d{3}$/, rule('seed')));

/** A line of a seed document, counted from 1. */
export const LineSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

export const SOURCE_KINDS = [
  'news',
  'analysis',
  'opinion',
  'scholarship',
  'book',
  'government',
  'advocacy',
] as const;
export const ENTITY_TYPES = [
  'company',
  'person',
  'place',
  'programme',
  'technology',
  'law',
  'organisation',
  'event',
  'concept',
  'product',
] as const;
export const RELATION_TYPES = [
  'part of',
  'made by',
  'operated by',
  'owned by',
  'located in',
  'supplied by',
  'led by',
  'member of',
  'works for',
  'successor of',
  'issued by',
  'used by',
  'about',
] as const;

export const SourceSchema = v.strictObject({
  id: IdSchema,
  title: TextSchema,
  authors: v.array(TextSchema),
  /** Those of the authors whose family name comes first, such as `Xi Jinping`; citations need to know. */
  familyFirst: v.optional(v.array(TextSchema)),
  publisher: TextSchema,
  published: v.optional(PartialDateSchema),
  url: v.optional(WebAddressSchema),
  kind: v.picklist(SOURCE_KINDS),
  /** Number of the seed document it was read in, such as `003`; sources looked up for a correction have none. */
  seed: v.optional(SeedNumberSchema),
  /** What a reader should know about the source before trusting it. */
  caution: v.optional(TextSchema),
});

/** A word or phrase that confirms or rules out a reading of an alias; `@id` stands for any mention of that entity. */
const Cues = v.pipe(v.array(TextSchema), v.minLength(1, rule('cues')));

export const AliasRuleSchema = v.strictObject({
  text: TextSchema,
  lang: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z]+)*$/))),
  /** How capitals are read. Left out, it follows from the alias's own letters (see `spotting/terms`). */
  case: v.optional(v.picklist(['any', 'name', 'exact'])),
  plural: v.optional(v.literal(true)),
  /** Counts if one of these stands in the same block of text. */
  near: v.optional(Cues),
  /** Counts if one of these stands anywhere on the page. */
  page: v.optional(Cues),
  /** Counts once the page has used a longer, unconditional name of the entity. */
  introduced: v.optional(v.literal(true)),
  /** Ruled out if one of these stands in the same block of text. */
  not: v.optional(Cues),
  /** Ruled out if one of these stands anywhere on the page. */
  notPage: v.optional(Cues),
  /** Other spellings that count the same, in other characters or cases; the build adds them. */
  forms: v.optional(v.pipe(v.array(TextSchema), v.minLength(1, rule('cues')))),
  /** Longer names that it is a part of, and does not count in. */
  within: v.optional(v.pipe(v.array(TextSchema), v.minLength(1, rule('cues')))),
  /** Shown and searched, never spotted. */
  unmarked: v.optional(v.literal(true)),
});
export const AliasSchema = v.union([TextSchema, AliasRuleSchema], rule('alias'));

export const RelationSchema = v.strictObject({ type: v.picklist(RELATION_TYPES), to: IdSchema });

export const EntitySchema = v.strictObject({
  id: IdSchema,
  name: TextSchema,
  type: v.picklist(ENTITY_TYPES),
  description: v.pipe(TextSchema, v.maxLength(DESCRIPTION_LENGTH, rule('descriptionLong'))),
  aliases: v.array(AliasSchema),
  relations: v.array(RelationSchema),
  /** Met in every kind of text (a country, 5G, the UN), so that a mention says little about what a page is about. */
  general: v.optional(v.literal(true)),
});

export const FigureSchema = v.strictObject({
  /** The figure exactly as it stands in the fact. */
  text: TextSchema,
  value: v.pipe(v.number(), v.finite()),
  unit: TextSchema,
  /** Figures with the same measure may be set side by side. */
  measure: v.optional(IdSchema),
});

/** Stands in place of a fact's id where it was looked for what came of a projection, and nothing was found. */
export const NO_OUTCOME = 'none found';

export const FactSchema = v.strictObject({
  id: IdSchema,
  says: v.pipe(TextSchema, v.maxLength(FACT_LENGTH, rule('factLong'))),
  about: v.pipe(v.array(IdSchema), v.minLength(1, rule('about'))),
  /** Those of `about` whose reader should meet this fact among the first two or three. */
  lead: v.optional(v.pipe(v.array(IdSchema), v.minLength(1, rule('lead')))),
  kind: v.picklist(FACT_KINDS),
  source: IdSchema,
  /** Who is speaking, where that is not the source's author. */
  by: v.optional(TextSchema),
  /** The date it speaks of. */
  when: v.optional(DateOrIntervalSchema),
  /** Where in the seed document it was read: a line, counted from 1. */
  at: v.optional(v.strictObject({ line: LineSchema })),
  /** A few exact words of the source, so that its page can be opened at the place. */
  passage: v.optional(
    v.pipe(
      TextSchema,
      v.check((text) => text.split(/\s+/).length <= 7, rule('passage')),
    ),
  ),
  /** The outside report it goes back to; facts with the same origin count as one. */
  origin: v.optional(TextSchema),
  figures: v.array(FigureSchema),
  /** What a reader should know before believing this fact; what holds for all of a source is said with the source. */
  caution: v.optional(v.pipe(TextSchema, v.maxLength(CAUTION_LENGTH, rule('cautionLong')))),
  /** Of a projection whose year has passed: the fact that tells what came of it, or that none was found. */
  outcome: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => text === NO_OUTCOME || v.is(IdSchema, text), rule('outcome')),
    ),
  ),
});

export const DisputeSchema = v.strictObject({
  id: IdSchema,
  /** Facts that contradict, correct or overtake each other. */
  facts: v.pipe(v.array(IdSchema), v.minLength(2, rule('dispute'))),
  /** The dispute in one sentence, with both sides, the year and the figures. */
  short: v.optional(v.pipe(TextSchema, v.maxLength(SHORT_LENGTH, rule('shortLong')))),
  note: TextSchema,
  /** Nobody holds the other side any more: one of the facts tells how it ended. */
  settled: v.optional(v.literal(true)),
});

const LabelSchema = v.pipe(TextSchema, v.maxLength(LABEL_LENGTH, rule('labelLong')));
const WordsSchema = v.pipe(v.array(LabelSchema), v.maxLength(MOST_WORDS, rule('manyWords')));

/** What figures with the same `measure` measure. */
export const MeasureSchema = v.strictObject({
  id: IdSchema,
  name: LabelSchema,
  /** The unit of all its figures: a plural noun or a currency code. */
  unit: LabelSchema,
  /** Words by which a text expresses it, beside its unit. */
  words: WordsSchema,
  /** What it covers, where two figures could seem to be of one measure and are not. */
  scope: v.optional(LabelSchema),
});

/** How search reads words in the pack's field. */
export const WordListSchema = v.strictObject({
  /** Groups of words of one meaning: who looks for one finds the others. */
  alike: v.pipe(
    v.array(v.pipe(WordsSchema, v.minLength(2, rule('alike')))),
    v.maxLength(MOST_WORDS, rule('manyWords')),
  ),
  /** Words that stand in so many of the facts that they tell little. */
  weak: WordsSchema,
});

/** The version of the pack format that this code reads and writes. */
export const PACK_FORMAT = 1;

export const PackSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  id: IdSchema,
  version: TextSchema,
  title: TextSchema,
  /** The date until which what it tells was followed up: what happened later, it cannot know. */
  readUntil: v.optional(PartialDateSchema),
  sources: v.array(SourceSchema),
  entities: v.array(EntitySchema),
  facts: v.array(FactSchema),
  disputes: v.array(DisputeSchema),
  measures: v.optional(v.array(MeasureSchema)),
  words: v.optional(WordListSchema),
});

export type Source = v.InferOutput<typeof SourceSchema>;
export type AliasRule = v.InferOutput<typeof AliasRuleSchema>;
export type Entity = v.InferOutput<typeof EntitySchema>;
export type Figure = v.InferOutput<typeof FigureSchema>;
export type Fact = v.InferOutput<typeof FactSchema>;
export type Dispute = v.InferOutput<typeof DisputeSchema>;
export type Measure = v.InferOutput<typeof MeasureSchema>;
export type WordList = v.InferOutput<typeof WordListSchema>;
export type Pack = v.InferOutput<typeof PackSchema>;
