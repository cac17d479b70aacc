import * as v from 'valibot';
import { readJson } from '../files/read-json.ts';
import { schemaIssues } from '../files/schema-issues.ts';
import { MAX_ISSUES, type ValidationIssue } from '../files/validation-issue.ts';
import { type ValidationMessage, validationMessage } from '../files/validation-message.ts';
import { NO_OUTCOME, type Pack, PackSchema } from './schema.ts';
import type { Holding } from './storage/index.ts';

/** Reads a pack file. Gives the pack, or what is wrong with it. */
export function readPack(text: string): { pack: Pack } | { problems: ValidationIssue[] } {
  const json = readJson(text);
  if ('problem' in json) return { problems: [json.problem] };
  const read = v.safeParse(PackSchema, json.raw);
  return read.success ? { pack: read.output } : { problems: schemaIssues(read.issues) };
}

/**
 * What keeps a pack of good form from being stored beside others: ids that are there twice, or that another pack has,
 * and ids and names that stand for nothing. Entities of other packs may be referred to, sources and facts may not.
 */
export function checkPack(pack: Pack, others: Holding[]): ValidationIssue[] {
  const problems: ValidationIssue[] = [];
  const tell = (path: (string | number)[], what: ValidationMessage) => {
    if (problems.length < MAX_ISSUES) problems.push({ place: { in: 'field', path }, what });
  };
  const own = { sources: new Set(), entities: new Set(), facts: new Set(), disputes: new Set() };
  for (const kind of ['sources', 'entities', 'facts', 'disputes'] as const) {
    const taken = new Map(others.flatMap((other) => other[kind].split(' ').map((id) => [id, other.pack])));
    for (const [index, { id }] of pack[kind].entries()) {
      const path = [kind, index, 'id'];
      if (own[kind].has(id)) tell(path, validationMessage('idTwice', id));
      const holder = taken.get(id);
      if (holder !== undefined) tell(path, validationMessage('idTaken', id, holder));
      own[kind].add(id);
    }
  }
  const measureIds = (pack.measures ?? []).map(({ id }) => id);
  const known = new Set(others.flatMap(({ entities }) => entities.split(' ')));
  const isEntity = (id: string) => own.entities.has(id) || known.has(id);
  for (const [index, { authors, familyFirst = [] }] of pack.sources.entries())
    for (const [at, name] of familyFirst.entries())
      if (!authors.includes(name))
        tell(
          ['sources', index, 'familyFirst', at],
          validationMessage('choice', `"${name}"`, authors.join(', ')),
        );
  for (const [index, id] of measureIds.entries())
    if (measureIds.indexOf(id) < index) tell(['measures', index, 'id'], validationMessage('idTwice', id));
  for (const [index, { source, about, outcome = NO_OUTCOME, figures }] of pack.facts.entries()) {
    if (!own.sources.has(source)) tell(['facts', index, 'source'], validationMessage('noSource', source));
    for (const id of about)
      if (!isEntity(id)) tell(['facts', index, 'about'], validationMessage('noEntity', id));
    if (outcome !== NO_OUTCOME && !own.facts.has(outcome))
      tell(['facts', index, 'outcome'], validationMessage('noFact', outcome));
    for (const [at, { measure }] of figures.entries())
      if (pack.measures && measure !== undefined && !measureIds.includes(measure))
        tell(['facts', index, 'figures', at, 'measure'], validationMessage('noMeasure', measure));
  }
  for (const [index, { relations }] of pack.entities.entries())
    for (const { to } of relations)
      if (!isEntity(to)) tell(['entities', index, 'relations'], validationMessage('noEntity', to));
  for (const [index, { facts }] of pack.disputes.entries())
    for (const id of facts)
      if (!own.facts.has(id)) tell(['disputes', index, 'facts'], validationMessage('noFact', id));
  return problems;
}
