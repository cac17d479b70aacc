/** Whether the words of a query stand in a text as they were asked for: in their order, with nothing between them. */
import { isTelling, type SearchWord, searchWords, storedWords } from '../corpus/text/search-tokens.ts';
import { stem } from '../corpus/text/stem.ts';

/** Whether a text holds all words of a query in a row, whatever their endings. */
export function isMentioned(query: string, text: string): boolean {
  return placeOf(query, text) !== undefined;
}

/** Whether a text holds a query as a name: in a row, each telling word with a capital. */
export function isNamedIn(query: string, text: string): boolean {
  const place = placeOf(query, text);
  return place !== undefined && hasCapitals(text, place);
}

/** More telling words than this are a headline rather than a name. */
const LONGEST_NAME = 4;

/** Whether what was typed is written as a name is: few words, each telling one with a capital. */
export function isWrittenAsName(query: string): boolean {
  const words = searchWords(query);
  return words.filter(({ folded }) => isTelling(folded)).length <= LONGEST_NAME && hasCapitals(query, words);
}

function hasCapitals(text: string, words: readonly SearchWord[]): boolean {
  const telling = words.filter(({ folded }) => isTelling(folded));
  return telling.length > 0 && telling.every(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
}

function placeOf(query: string, text: string): readonly SearchWord[] | undefined {
  const wanted = withoutEdges(searchWords(query)).map(({ folded }) => stem(folded));
  if (wanted.length === 0) return undefined;
  const words = storedWords(text);
  const at = words.findIndex((_, first) =>
    wanted.every((each, index) => {
      const word = words[first + index];
      return word !== undefined && stem(word.folded) === each;
    }),
  );
  return at < 0 ? undefined : words.slice(at, at + wanted.length);
}

/** `the World Bank` is the World Bank. */
function withoutEdges(words: SearchWord[]): SearchWord[] {
  const first = words.findIndex(({ folded }) => isTelling(folded));
  const last = words.findLastIndex(({ folded }) => isTelling(folded));
  return first < 0 ? [] : words.slice(first, last + 1);
}
