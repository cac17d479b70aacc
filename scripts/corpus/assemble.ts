import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { PACK_FORMAT, type Pack, PackSchema } from '../../data/corpus/schema.ts';
import { addForms } from './forms/add-forms.ts';
import { compareText } from './problem.ts';
import type { PackHeader } from './seed-schemas.ts';
import type { Located, Seeds } from './seeds.ts';

const ContentSchema = v.omit(PackSchema, ['version']);

/**
 * Makes one pack of checked seeds. Rows are sorted by id and the schema gives the order of keys, so that the same
 * seeds give the same bytes; the version ends with a digest of the content.
 */
export function assemble(header: PackHeader, seeds: Seeds): Pack {
  const { format, id, ...content } = v.parse(ContentSchema, {
    format: PACK_FORMAT,
    id: header.id,
    title: header.title,
    readUntil: header.readUntil,
    sources: byId(seeds.sources).map(({ facts: _, ...source }) => source),
    entities: addForms(byId(seeds.entities)),
    facts: byId(seeds.facts),
    disputes: byId(seeds.disputes),
    measures: seeds.measures.length > 0 ? byId(seeds.measures) : undefined,
    words: seeds.words?.value,
  });
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
  return { format, id, version: `${header.version}+${digest}`, ...content };
}

/** The pack as it is shipped. */
export function packToJson(pack: Pack): string {
  return `${JSON.stringify(pack)}\n`;
}

function byId<T extends { id: string }>(items: readonly Located<T>[]): T[] {
  return items.map(({ value }) => value).sort((a, b) => compareText(a.id, b.id));
}
