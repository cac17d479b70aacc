import { ANY, CASE, EXACT, SMALL } from './lexicon.ts';
import { isCapitalised } from './signs.ts';
import { isPlain, type OpenTerm } from './table.ts';
import { bareWords } from './words.ts';

/** Fewest letters of an all-capital word that is taken for a name (`HUAWEI`) and not for an acronym of its own. */
const SPELT_OUT = 6;

/** Whether the words found are a name in small letters, such as status pages write (*huawei*). */
export function isSmall(text: string, start: number, end: number, term: OpenTerm): boolean {
  const found = text.slice(start, end);
  return (term.flags & SMALL) !== 0 && found === found.toLowerCase();
}

/** Whether the words found have the capitals that an alias asks for. `text` is the block that they stand in. */
export function hasItsCapitals(text: string, start: number, end: number, term: OpenTerm): boolean {
  if ((term.flags & CASE) === ANY || text.startsWith(term.text, start)) return true;
  const seen = bareWords(text.slice(start, end));
  const wanted = bareWords(term.text);
  if ((term.flags & CASE) === EXACT) return seen.join(' ') === wanted.join(' ');
  if (isShouted(seen.join(' '))) return mayBeShouted(text, start, end, seen, term);
  // Every word that the alias begins with a capital begins with one here.
  return wanted.every((word, at) => !isCapitalised(word) || isCapitalised(seen[at] ?? ''));
}

/** A name in capitals counts in a heading set in capitals; elsewhere it may be an acronym that spells the same. */
function mayBeShouted(text: string, start: number, end: number, seen: string[], term: OpenTerm): boolean {
  if (isShouted(term.text) || seen.length > 1) return true;
  const isSure = isPlain(term);
  if (isSure && (seen[0] ?? '').length >= SPELT_OUT) return true;
  const around = text.slice(0, start) + text.slice(end);
  // Where nothing stands around it, there is nothing to tell the case by.
  return isShouted(around) || (isSure && around === around.toUpperCase());
}

/** Whether all letters are capitals, and there are some. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
