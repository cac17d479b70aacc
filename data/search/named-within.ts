import { compileTerms } from '../../spotting/terms/compile.ts';
import { disambiguate } from '../../spotting/terms/disambiguate.ts';
import { caseRuleOf, type Term } from '../../spotting/terms/lexicon.ts';
import { createMatcher } from '../../spotting/terms/match.ts';
import { namesOf } from '../corpus/names.ts';
import type { EntityResult } from '../corpus/result.ts';
import type { CorpusReader, IndexedEntity } from '../corpus/storage/index.ts';
import { termsOf } from '../corpus/terms-of.ts';
import { isTelling, keyOf, type SearchWord, searchWords, storedKey } from '../corpus/text/search-tokens.ts';

/** From so many telling words on, a text is a sentence or a headline rather than a name. */
const SENTENCE = 5;
/** Of a long text, so many words are read, and names of so many words found. */
const READ = 60;
const LONGEST_NAME = 12;

/** The entities that a sentence mentions, in its order: those that could be marked if it stood on a page. */
export async function findNamedWithin(corpus: CorpusReader, text: string): Promise<EntityResult[]> {
  const words = searchWords(text).slice(0, READ);
  if (words.filter(({ folded }) => isTelling(folded)).length < SENTENCE) return [];
  const rows = await Promise.all(keysIn(text, words).map((key) => corpus.rowsWith('name', key, false)));
  const entities = await corpus.entities([...new Set(rows.flat())]);
  const terms = entities.flatMap((entity) => termsIn(text, entity));
  const matcher = createMatcher(compileTerms(terms, {}));
  const [mentions = []] = disambiguate([matcher.find(text.slice(0, words.at(-1)?.end))]);
  return mentions.flatMap(({ entity: id, start, end }) => {
    const entity = entities.find((each) => each.id === id);
    return entity ? [toResult(entity, keyOf(text.slice(start, end)))] : [];
  });
}

/**
 * The terms of an entity as readers look for them: its own name needs no cause to be meant, while an alias may be a
 * common word; and who types leaves out capitals.
 */
function termsIn(sentence: string, entity: IndexedEntity): Term[] {
  const isTyped = sentence === sentence.toLowerCase();
  return termsOf(entity).map((term): Term => {
    const rule = caseRuleOf(term);
    const needs =
      term.text === entity.name
        ? { near: undefined, page: undefined, introduced: undefined, general: undefined }
        : {};
    return { ...term, ...needs, small: undefined, case: isTyped && rule === 'name' ? 'any' : rule };
  });
}

/** The keys of all that may be a name. */
function keysIn(text: string, words: SearchWord[]): string[] {
  const keys = words.flatMap(({ start }, at) =>
    words.slice(at, at + LONGEST_NAME).map(({ end }) => keyOf(text.slice(start, end))),
  );
  return [...new Set(keys)];
}

function toResult(entity: IndexedEntity, key: string): EntityResult {
  const name = namesOf(entity).find((each) => storedKey(each) === key) ?? entity.name;
  return {
    type: 'entity',
    entity,
    ...(name === entity.name ? {} : { alias: name }),
    tier: 'within',
    score: 0,
    ranges: [[0, name.length]],
    described: [],
  };
}
