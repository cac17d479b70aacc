import type { Term } from '../../spotting/terms/lexicon.ts';
import type { Entity } from './schema.ts';

// Half of a person's name; names in other scripts are written as one word.
const ONE_LATIN_WORD = /^[\p{Script=Latin}\p{M}'’-]+$/u;

/** The terms that stand for an entity on a page: its name and its aliases, each with its rules. */
export function termsOf(entity: Entity): Term[] {
  const rules = entity.aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias));
  // The name is an alias by itself, unless an alias of the same text gives it rules.
  if (!rules.some((rule) => rule.text === entity.name)) rules.unshift({ text: entity.name });
  return rules.flatMap((rule) => {
    if ('unmarked' in rule && rule.unmarked) return [];
    const { lang: _lang, unmarked: _unmarked, ...term } = { lang: undefined, unmarked: undefined, ...rule };
    const surname =
      entity.type === 'person' && ONE_LATIN_WORD.test(rule.text) ? { surname: true as const } : {};
    return [{ ...term, ...surname, entity: entity.id }];
  });
}

/** All texts by which an entity is known, the name first: what search looks through and cards show. */
export function namesOf(entity: Entity): string[] {
  const names = entity.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
  return [...new Set([entity.name, ...names])];
}
