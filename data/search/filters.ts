/** What narrows a search, typed among the words: `type:company`, `kind:figure`, `source:diplomat`, `year:2019`. */
import { fold } from '../../spotting/terms/words.ts';
import type { EntityResult, FactResult } from '../corpus/result.ts';
import { stem } from '../corpus/text/stem.ts';

export const FILTER_NAMES = ['type', 'kind', 'source', 'year'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];
export type Filters = Partial<Record<FilterName, string>>;

/** A value of several words stands in quotes, of which the second may still be to come: `source:"The Diplomat"`. */
const FILTER = /(?:^|\s)(type|kind|source|year):(?:["“]([^"“”]*)["”]?|(\S*))/gi;

/** Takes the filters out of what was typed. Of two with one name the last counts; one without a value does not. */
export function readFilters(typed: string): { words: string; filters: Filters } {
  const filters: Filters = {};
  const words = typed.replace(FILTER, (_, name: string, quoted: string | undefined, value: string) => {
    const known = FILTER_NAMES.find((each) => each === name.toLowerCase());
    const wanted = filterValue(quoted ?? value);
    if (known && wanted !== '') filters[known] = wanted;
    return ' ';
  });
  return { words: words.trimStart(), filters };
}

/**
 * What was typed with a filter added, exchanged or, where it is there already, taken out. It is put before the words,
 * so that the last of them can be typed on.
 */
export function toggleFilter(typed: string, name: FilterName, value: string): string {
  const isThere = readFilters(typed).filters[name] === filterValue(value);
  const others = typed
    .replace(FILTER, (all, other: string) => (other.toLowerCase() === name ? '' : all))
    .trimStart();
  const written = /\s/.test(value) ? `"${value.replaceAll('"', '')}"` : value;
  return isThere ? others : `${name}:${written} ${others}`;
}

/** A filter's value as it is compared. */
export function filterValue(value: string): string {
  return fold(value.replaceAll('"', ''));
}

/** Whether a result fits all filters. `type` is for entities, the others are for facts. */
export function fits(
  result: Pick<EntityResult, 'type' | 'entity'> | Pick<FactResult, 'type' | 'sourced'>,
  { type, kind, source, year }: Filters,
): boolean {
  if (result.type === 'entity') {
    if (kind !== undefined || source !== undefined || year !== undefined) return false;
    return type === undefined || isMeant(type, result.entity.type);
  }
  const { fact, source: from } = result.sourced;
  if (type !== undefined || (kind !== undefined && !isMeant(kind, fact.kind))) return false;
  const isFrom = [from.publisher, from.title, ...from.authors].some((text) =>
    fold(text).includes(source ?? ''),
  );
  const isOf = year === undefined || [from.published, fact.when].some((date) => date && isOfYear(date, year));
  return isFrom && isOf;
}

/** Whether a date, or a span of time such as `2015/2018`, is of a year, which may still be being typed. */
function isOfYear(date: string, year: string): boolean {
  const [begin = '', end = begin] = date.split('/');
  const isWithin = begin.slice(0, year.length) < year && year < end.slice(0, year.length);
  return begin.startsWith(year) || end.startsWith(year) || isWithin;
}

/** Whether a word is meant by a value, which may be in the plural, or still being typed. */
function isMeant(value: string, word: string): boolean {
  return word.startsWith(value) || stem(word) === stem(value);
}
