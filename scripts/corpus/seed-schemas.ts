/** The shape of the seed files: that of the pack, less what the build fills in. */
import * as v from 'valibot';
import {
  AliasSchema,
  EntitySchema,
  FactSchema,
  FigureSchema,
  IdSchema,
  RelationSchema,
  SourceSchema,
} from '../../data/corpus/schema.ts';

const { source: _source, ...factEntries } = FactSchema.entries;

const SeedFactSchema = v.strictObject({
  ...factEntries,
  figures: v.optional(v.array(FigureSchema), []),
});

/** `seeds/sources/<id>.yaml`: a source, then what it says. */
export const SeedSourceSchema = v.strictObject({ ...SourceSchema.entries, facts: v.array(SeedFactSchema) });

export const SeedEntitySchema = v.strictObject({
  ...EntitySchema.entries,
  aliases: v.optional(v.array(AliasSchema), []),
  relations: v.optional(v.array(RelationSchema), []),
});

/** `seeds/omitted.yaml`: what was read and left out, and why. */
export const OmissionSchema = v.strictObject({
  seed: v.pipe(v.string(), v.regex(/^\d{3}$/, 'A seed number has three digits, in quotes: "003".')),
  line: v.pipe(
    v.number(),
    v.integer('A line is a whole number.'),
    v.minValue(1, 'Lines are counted from 1.'),
  ),
  what: v.pipe(v.string(), v.nonEmpty('This must not be empty.')),
  reason: v.pipe(v.string(), v.nonEmpty('Say why it was left out.')),
});

/** `seeds/pack.yaml`: what the pack is called. */
export const PackHeaderSchema = v.strictObject({
  id: IdSchema,
  version: v.pipe(v.string(), v.nonEmpty('This must not be empty.')),
  title: v.pipe(v.string(), v.nonEmpty('This must not be empty.')),
});

export type SeedFact = v.InferOutput<typeof SeedFactSchema>;
export type SeedSource = v.InferOutput<typeof SeedSourceSchema>;
export type SeedEntity = v.InferOutput<typeof SeedEntitySchema>;
export type Omission = v.InferOutput<typeof OmissionSchema>;
export type PackHeader = v.InferOutput<typeof PackHeaderSchema>;
