/** The shape of the seed files: that of the pack, less what the build fills in. */
import * as v from 'valibot';
import {
  AliasSchema,
  EntitySchema,
  FactSchema,
  FigureSchema,
  IdSchema,
  LineSchema,
  PartialDateSchema,
  RelationSchema,
  SeedNumberSchema,
  SourceSchema,
  TextSchema,
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
  seed: SeedNumberSchema,
  line: LineSchema,
  what: TextSchema,
  reason: TextSchema,
});

/** `seeds/pack.yaml`: what the pack is called. */
export const PackHeaderSchema = v.strictObject({
  id: IdSchema,
  version: TextSchema,
  title: TextSchema,
  readUntil: v.optional(PartialDateSchema),
});

export type SeedFact = v.InferOutput<typeof SeedFactSchema>;
export type SeedSource = v.InferOutput<typeof SeedSourceSchema>;
export type SeedEntity = v.InferOutput<typeof SeedEntitySchema>;
export type Omission = v.InferOutput<typeof OmissionSchema>;
export type PackHeader = v.InferOutput<typeof PackHeaderSchema>;
