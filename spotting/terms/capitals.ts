import type { OpenTerm } from './table.ts';
import { plain } from './words.ts';

/** Fewest letters of an all-capital word that is taken for a name (`HUAWEI`) and not for an acronym of its own. */
const SPELT_OUT = 6;

/** Whether the words found have the capitals that an alias asks for. `text` is the block that they stand in. */
export function hasItsCapitals(text: string, start: number, end: number, term: OpenTerm): boolean {
  if (term.rule === 'any') return true;
  const seen = plain(text.slice(start, end));
  if (term.rule === 'exact') return comparable(seen) === comparable(plain(term.text));
  if (seen === seen.toUpperCase() && seen !== seen.toLowerCase()) return mayBeShouted(text, start, end, seen, term);
  // Every word that the alias begins with a capital begins with one here.
  const got = capitalsOf(seen);
  return capitalsOf(plain(term.text)).every((capital, index) => !capital || got[index]);
}

/** A name in capitals counts in a heading set in capitals; elsewhere it may be an acronym that spells the same. */
function mayBeShouted(text: string, start: number, end: number, seen: string, term: OpenTerm): boolean {
  if (term.text === term.text.toUpperCase()) return true;
  if (/[^\p{L}\p{N}\p{M}]/u.test(seen)) return true;
  const isPlain = term.near.length + term.page.length === 0 && !term.introduced;
  if (isPlain && seen.length >= SPELT_OUT) return true;
  const around = text.slice(0, start) + text.slice(end);
  return !/\p{Ll}/u.test(around) && (isPlain || /\p{Lu}{2}/u.test(around));
}

function comparable(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ');
}

function capitalsOf(text: string): boolean[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ([word]) => /^\p{Lu}/u.test(word));
}
