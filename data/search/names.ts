import Fuse from 'fuse.js';
import { namesOf } from '../corpus/lexicon.ts';
import type { Entity } from '../corpus/schema.ts';
import { distance, slipsAllowed } from './distance.ts';
import { type Query, rangesIn } from './query.ts';
import { type EntityResult, TIERS, type Tier } from './result.ts';
import { keyOf, searchWords } from './words.ts';

interface Name {
  entity: Entity;
  text: string;
  key: string;
  norms: ReadonlySet<string>;
}

interface Hit {
  name: Name;
  tier: Tier;
  score: number;
}

/** Finds entities by their names and aliases. */
export class Names {
  readonly #names: Name[];
  readonly #weight: (entity: Entity) => number;
  #fuse: Fuse<Name> | undefined;

  /** @param weight How much is known about an entity: what is known well is looked up more. */
  constructor(entities: Entity[], weight: (entity: Entity) => number) {
    this.#names = entities.flatMap((entity) =>
      namesOf(entity).map((text) => ({
        entity,
        text,
        key: keyOf(text),
        norms: new Set(searchWords(text).map(({ norm }) => norm)),
      })),
    );
    this.#weight = weight;
  }

  /** The entities that a query names, each once, by its best name. */
  find(query: Query): EntityResult[] {
    if (query.key === '') return [];
    const hits = this.#names.flatMap((name) => judge(name, query) ?? []);
    const all = [...hits, ...this.#near(query)].sort((a, b) => this.#compare(a, b));
    const seen = new Set<string>();
    return all.flatMap((hit) => {
      if (seen.has(hit.name.entity.id)) return [];
      seen.add(hit.name.entity.id);
      return [toResult(hit, query)];
    });
  }

  /** Names that differ from the whole query by a slip or two. */
  #near({ key }: Query): Hit[] {
    const allowed = slipsAllowed(key);
    if (allowed === 0) return [];
    this.#fuse ??= new Fuse(this.#names, { keys: ['key'], threshold: 0.45, distance: 20 });
    return this.#fuse.search(key, { limit: 40 }).flatMap(({ item: name }): Hit[] => {
      const slips = distance(key, name.key);
      return slips <= allowed ? [{ name, tier: 'fuzzy', score: slips / key.length }] : [];
    });
  }

  #compare(a: Hit, b: Hit): number {
    return (
      TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
      a.score - b.score ||
      this.#weight(b.name.entity) - this.#weight(a.name.entity) ||
      a.name.key.length - b.name.key.length ||
      (a.name.entity.id < b.name.entity.id ? -1 : 1)
    );
  }
}

function judge(name: Name, query: Query): Hit | undefined {
  if (name.key === query.key)
    return { name, tier: name.text === name.entity.name ? 'name' : 'alias', score: 0 };
  if (name.key.startsWith(query.key)) return { name, tier: 'prefix', score: 0 };
  const { words } = query;
  const holdsAll =
    words.length > 0 && words.every(({ norms }) => [...norms].some((norm) => name.norms.has(norm)));
  if (!holdsAll) return undefined;
  const slips = words.filter(({ isSlip }) => isSlip).length;
  return { name, tier: slips > 0 ? 'fuzzy' : 'words', score: slips / words.length };
}

function toResult({ name, tier, score }: Hit, query: Query): EntityResult {
  const { entity, text } = name;
  const isWhole = tier === 'name' || tier === 'alias';
  const ranges = isWhole ? [[0, text.length] as const] : rangesIn(text, query);
  return { type: 'entity', entity, ...(text === entity.name ? {} : { alias: text }), tier, score, ranges };
}
