import type { Lexicon, Term } from '../../spotting/terms/lexicon.ts';
import type { CorpusDatabase } from './database.ts';
import type { Entity } from './schema.ts';

/** The terms that stand for an entity on a page: its name and its aliases, each with its rules. */
export function termsOf(entity: Entity): Term[] {
  const rules = entity.aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias));
  // The name is an alias by itself, unless an alias of the same text gives it rules.
  if (!rules.some((rule) => rule.text === entity.name)) rules.unshift({ text: entity.name });
  return rules.flatMap((rule) => {
    if ('unmarked' in rule && rule.unmarked) return [];
    const { lang: _lang, unmarked: _unmarked, ...term } = { lang: undefined, unmarked: undefined, ...rule };
    return [{ ...term, entity: entity.id }];
  });
}

/** All texts by which an entity is known, the name first: what search looks through and cards show. */
export function namesOf(entity: Entity): string[] {
  const names = entity.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
  return [...new Set([entity.name, ...names])];
}

/** The lexicon of everything that is known: what pages look for. */
export async function compileLexicon(db: CorpusDatabase): Promise<Lexicon> {
  const entities = await db.entities.toArray();
  return {
    terms: entities.flatMap(termsOf),
    names: Object.fromEntries(entities.map(({ id, name }) => [id, name])),
  };
}
