import type { AliasRule, Dispute, Figure, Measure, WordList } from '../../../data/corpus/schema.ts';
import type { Omission, PackHeader, SeedEntity, SeedFact, SeedSource } from '../seed-schemas.ts';

/** How a part of a seed file is written. */
export type Shape = 'plain' | 'quoted' | 'inline' | MapShape | ListShape;

/** Fields in the order in which they are written. */
export interface MapShape {
  fields: Readonly<Record<string, Shape>>;
  /** Written on one line: always, or where it fits. */
  oneLine?: 'always' | 'if it fits';
}

export interface ListShape {
  each: Shape;
  /** What the entries are sorted by; entries that tie or lack it keep their order. */
  sortedBy?: readonly (readonly string[])[];
  /** A blank line between entries. */
  spaced?: true;
  /** Left out when it is empty. */
  optional?: true;
}

// Prose and dates are in quotes always, so that nobody has to know when YAML needs them.
const figure = {
  fields: { text: 'quoted', value: 'plain', unit: 'plain', measure: 'plain' } satisfies Fields<Figure>,
} satisfies MapShape;

const fact: MapShape = {
  fields: {
    id: 'plain',
    says: 'quoted',
    about: 'inline',
    lead: 'inline',
    kind: 'plain',
    by: 'quoted',
    when: 'quoted',
    at: 'inline',
    passage: 'quoted',
    origin: 'quoted',
    figures: { each: figure, optional: true },
    caution: 'quoted',
    outcome: 'plain',
  } satisfies Fields<SeedFact>,
};

const alias: MapShape = {
  fields: {
    text: 'plain',
    lang: 'plain',
    case: 'plain',
    plural: 'plain',
    introduced: 'plain',
    near: 'inline',
    page: 'inline',
    not: 'inline',
    notPage: 'inline',
    forms: 'inline',
    within: 'inline',
    unmarked: 'plain',
  } satisfies Fields<AliasRule>,
  oneLine: 'if it fits',
};

const source: MapShape = {
  fields: {
    id: 'plain',
    title: 'quoted',
    authors: 'inline',
    familyFirst: 'inline',
    publisher: 'quoted',
    published: 'quoted',
    url: 'plain',
    kind: 'plain',
    seed: 'quoted',
    caution: 'quoted',
    facts: { each: fact, sortedBy: [['at', 'line']] },
  } satisfies Fields<SeedSource>,
};

const entity: MapShape = {
  fields: {
    id: 'plain',
    name: 'plain',
    type: 'plain',
    description: 'quoted',
    general: 'plain',
    aliases: { each: alias, optional: true },
    relations: { each: { fields: { type: 'plain', to: 'plain' }, oneLine: 'always' }, optional: true },
  } satisfies Fields<SeedEntity>,
};

const dispute: MapShape = {
  fields: {
    id: 'plain',
    facts: { each: 'plain' },
    short: 'quoted',
    note: 'quoted',
    settled: 'plain',
  } satisfies Fields<Dispute>,
};

const omission: MapShape = {
  fields: { seed: 'quoted', line: 'plain', what: 'quoted', reason: 'quoted' } satisfies Fields<Omission>,
  oneLine: 'always',
};

const pack: MapShape = {
  fields: {
    id: 'plain',
    version: 'plain',
    title: 'quoted',
    readUntil: 'quoted',
  } satisfies Fields<PackHeader>,
};

const measure: MapShape = {
  fields: {
    id: 'plain',
    name: 'quoted',
    unit: 'plain',
    words: 'inline',
    scope: 'quoted',
  } satisfies Fields<Measure>,
};

const words: MapShape = {
  fields: { alike: { each: 'inline' }, weak: 'inline' } satisfies Fields<WordList>,
};

type Fields<T> = Record<keyof T, Shape>;

/** The form of a seed file and the name of the JSON Schema that describes it to editors. */
export interface FileForm {
  shape: Shape;
  schema: string;
}

/** The form of the seed file of this name; undefined where there is no such file. */
export function formOf(name: string): FileForm | undefined {
  if (name === 'pack.yaml') return { shape: pack, schema: 'schema/pack-header.schema.json' };
  if (name === 'disputes.yaml') {
    return {
      shape: { each: dispute, sortedBy: [['id']], spaced: true },
      schema: 'schema/disputes.schema.json',
    };
  }
  if (name === 'omitted.yaml') {
    return {
      shape: { each: omission, sortedBy: [['seed'], ['line']] },
      schema: 'schema/omitted.schema.json',
    };
  }
  if (name === 'measures.yaml') {
    return {
      shape: { each: measure, sortedBy: [['id']], spaced: true },
      schema: 'schema/measures.schema.json',
    };
  }
  if (name === 'words.yaml') return { shape: words, schema: 'schema/words.schema.json' };
  if (name.startsWith('sources/')) return { shape: source, schema: '../schema/source.schema.json' };
  if (name.startsWith('entities/')) {
    return {
      shape: { each: entity, sortedBy: [['id']], spaced: true },
      schema: '../schema/entities.schema.json',
    };
  }
  return undefined;
}
