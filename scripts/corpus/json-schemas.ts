import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { DisputeSchema, MeasureSchema, PackSchema, WordListSchema } from '../../data/corpus/schema.ts';
import { OmissionSchema, PackHeaderSchema, SeedEntitySchema, SeedSourceSchema } from './seed-schemas.ts';

/** By file name in `seeds/schema/`. `pack` is the public format of packs; the others describe the seed files. */
const schemas: Readonly<Record<string, v.GenericSchema>> = {
  'disputes.schema.json': v.array(DisputeSchema),
  'entities.schema.json': v.array(SeedEntitySchema),
  'measures.schema.json': v.array(MeasureSchema),
  'omitted.schema.json': v.array(OmissionSchema),
  'pack.schema.json': PackSchema,
  'pack-header.schema.json': PackHeaderSchema,
  'source.schema.json': SeedSourceSchema,
  'words.schema.json': WordListSchema,
};

/** The JSON Schemas, as texts by file name, so that editors can complete and check what people write. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      // JSON Schema cannot express our own checks (an interval's order, a web address); the build still makes them.
      const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
      return [name, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
