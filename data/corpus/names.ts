import type { Entity } from './schema.ts';

/** All texts by which an entity is known, the name first: what search looks through and cards show. */
export function namesOf(entity: Entity): string[] {
  const names = entity.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
  return [...new Set([entity.name, ...names])];
}
