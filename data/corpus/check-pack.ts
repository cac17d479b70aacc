import * as v from 'valibot';
import type { Holding } from './database.ts';
import { type Pack, PackSchema } from './schema.ts';

/** What is wrong with a pack, and where: a path such as `facts.12.source`, or nothing for the file as a whole. */
export interface PackProblem {
  path: string;
  reason: string;
}

/** As many problems as somebody can take in; a file that is no pack at all has thousands. */
const TOLD = 20;

/** Reads a pack file. Gives the pack, or what is wrong with it. */
export function readPack(text: string): { pack: Pack } | { problems: PackProblem[] } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { problems: [{ path: '', reason: error instanceof Error ? error.message : String(error) }] };
  }
  const read = v.safeParse(PackSchema, raw);
  if (read.success) return { pack: read.output };
  return {
    problems: read.issues
      .slice(0, TOLD)
      .map((issue) => ({ path: v.getDotPath(issue) ?? '', reason: issue.message })),
  };
}

/**
 * What keeps a pack of good form from being stored beside others: ids that are there twice, or that another pack has,
 * and ids that stand for nothing. Entities of other packs may be referred to, sources and facts may not.
 */
export function checkPack(pack: Pack, others: Holding[]): PackProblem[] {
  const problems: PackProblem[] = [];
  const tell = (path: string, reason: string) => {
    if (problems.length < TOLD) problems.push({ path, reason });
  };
  const own = { sources: new Set(), entities: new Set(), facts: new Set(), disputes: new Set() };
  for (const kind of ['sources', 'entities', 'facts', 'disputes'] as const) {
    const taken = new Map(others.flatMap((other) => other[kind].split(' ').map((id) => [id, other.pack])));
    for (const [index, { id }] of pack[kind].entries()) {
      const path = `${kind}.${index}.id`;
      if (own[kind].has(id)) tell(path, `The id ${id} is used twice.`);
      if (taken.has(id)) tell(path, `The pack ${taken.get(id)} has the id ${id} already.`);
      own[kind].add(id);
    }
  }
  const known = new Set(others.flatMap(({ entities }) => entities.split(' ')));
  const isEntity = (id: string) => own.entities.has(id) || known.has(id);
  for (const [index, { source, about }] of pack.facts.entries()) {
    if (!own.sources.has(source)) tell(`facts.${index}.source`, `There is no source ${source}.`);
    for (const id of about) if (!isEntity(id)) tell(`facts.${index}.about`, `There is no entity ${id}.`);
  }
  for (const [index, { relations }] of pack.entities.entries())
    for (const { to } of relations)
      if (!isEntity(to)) tell(`entities.${index}.relations`, `There is no entity ${to}.`);
  for (const [index, { facts }] of pack.disputes.entries())
    for (const id of facts)
      if (!own.facts.has(id)) tell(`disputes.${index}.facts`, `There is no fact ${id}.`);
  return problems;
}
