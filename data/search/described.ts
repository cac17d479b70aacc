/**
 * Finds the entity that a query describes without naming it: `camera maker from hangzhou`. The query has to say what kind
 * of thing it looks for; its other words may stand in the entity's description, in the facts about it, or there in
 * related words.
 */
import type { EntityResult } from '../corpus/result.ts';
import type { CorpusReader, IndexedEntity, IndexedFact } from '../corpus/storage/index.ts';
import { isTelling, storedWords } from '../corpus/text/search-tokens.ts';
import { mostTelling } from './candidates.ts';
import { type Head, headOf } from './head-word.ts';
import { means, type Query, type QueryWord, rangesIn } from './query.ts';
import { relatedTo } from './related-words.ts';

/** Rows that are compared: the bundled corpus has few more. */
const ENTITIES = 400;
const FACTS = 300;
/** What a word counts for where it is found: in its own words or others, in the description or in a fact. */
const LEVEL = { own: 1, kind: 0.8, ownRelated: 0.75, fact: 0.6, factRelated: 0.3 };
/** From so many words on, one or the other may be missing. */
const MANY = 4;
/** The same where the query does not say what kind of thing it looks for. */
const SURELY = 0.65;
/** Fewer words than this have to stand in the description. */
const FEW = 3;
/** What is left of the score of something of another type. */
const OTHER_KIND = 0.75;
/** For being described as what is looked for. */
const BONUS = 0.15;
/** Of what all words count for, so much has to be found. */
const ENOUGH = 0.42;
/** What a word counts for that stands nowhere: it may be the reader's own. */
const UNKNOWN = 0.25;
/** Nearly as good as the best. */
const CLOSE = 0.85;
const MOST = 3;

/** Words that connect others, and are nothing to be found. */
const CONNECTING = /^(?:against|behind|between|half|like|near|now|once|over|part|partly|under|without)$/;

interface Wanted {
  word: QueryWord;
  related: ReadonlySet<string>;
  weight: number;
}

/** The entities that a query describes, the best first; none where it does not say what kind of thing it looks for. */
export async function findDescribed(
  corpus: CorpusReader,
  text: string,
  query: Query,
): Promise<EntityResult[]> {
  const head = headOf(text);
  // Who asks for a figure asks for a fact.
  if (!head || query.asksFigure || /\b\d+\b/.test(text) || query.words.length < 2) return [];
  const rows = await Promise.all(query.words.map((word) => rowsFor(corpus, word)));
  const wanted = query.words.flatMap((word, index): Wanted[] => {
    const { direct = 0 } = rows[index] ?? {};
    if (CONNECTING.test(word.folded)) return [];
    return [
      {
        word,
        related: relatedTo(word.norms[0] ?? ''),
        weight: direct === 0 ? UNKNOWN : 1 / Math.log2(3 + direct),
      },
    ];
  });
  const [entities, facts] = await Promise.all([
    corpus.entities(
      mostTelling(
        rows.map((row) => row.entities),
        ENTITIES,
      ),
    ),
    corpus.facts(
      mostTelling(
        rows.map((row) => row.facts),
        FACTS,
      ),
    ),
  ]);
  const factsAbout = groupByEntity(facts);
  const scored = entities
    .map((entity) => ({ entity, score: scoreOf(entity, factsAbout.get(entity.id) ?? [], wanted, head) }))
    .filter(({ score }) => score >= (head.kind ? ENOUGH : SURELY))
    .sort((a, b) => b.score - a.score || b.entity.factCount - a.entity.factCount);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score >= best * CLOSE)
    .slice(0, MOST)
    .map(({ entity, score }) => ({
      type: 'entity',
      entity,
      tier: 'text',
      score: 1 - score,
      ranges: rangesIn(entity.name, query),
      described: rangesIn(entity.description, query),
    }));
}

async function rowsFor(corpus: CorpusReader, { norms, beginning }: QueryWord) {
  const related = norms.flatMap((norm) => [...relatedTo(norm)]);
  const read = async (kind: 'entity' | 'fact', terms: string[]) => [
    ...new Set((await Promise.all(terms.map((term) => corpus.rowsWith(kind, term, false)))).flat()),
  ];
  const begun = async (kind: 'entity' | 'fact') =>
    beginning === undefined ? [] : corpus.rowsWith(kind, beginning, true);
  const [entities, facts, otherEntities, otherFacts, moreEntities, moreFacts] = await Promise.all([
    read('entity', norms),
    read('fact', norms),
    read('entity', related),
    read('fact', related),
    begun('entity'),
    begun('fact'),
  ]);
  return {
    direct: new Set([...entities, ...moreEntities]).size + new Set([...facts, ...moreFacts]).size / 3,
    entities: [...new Set([...entities, ...moreEntities, ...otherEntities])],
    facts: [...new Set([...facts, ...moreFacts, ...otherFacts])],
  };
}

function groupByEntity(facts: IndexedFact[]): Map<string, IndexedFact[]> {
  const groups = new Map<string, IndexedFact[]>();
  for (const fact of facts)
    for (const id of fact.about) {
      const group = groups.get(id);
      if (group) group.push(fact);
      else groups.set(id, [fact]);
    }
  return groups;
}

/** How much of what is wanted an entity and the best fact about it have, from 0 to 1. */
function scoreOf(entity: IndexedEntity, facts: IndexedFact[], wanted: Wanted[], head: Head): number {
  const own = wanted.map((each) => levelIn(entity.words, each, LEVEL.own, LEVEL.ownRelated));
  const isHeadHeld = wanted.some(({ word }, index) => word.norms.includes(head.norm) && own[index] !== 0);
  if (wanted.length < MANY && head.kind?.isGeneral === false && !isHeadHeld) return 0;
  const levels = wanted.map((each, index) =>
    head.kind?.isGeneral && head.kind.types.includes(entity.type) && each.word.norms.includes(head.norm)
      ? Math.max(own[index] ?? 0, LEVEL.kind)
      : (own[index] ?? 0),
  );
  // What its name holds, and is no name of it, is another's name: the Council of Europe.
  const name = storedWords(entity.name).map(({ norm }) => norm);
  if (wanted.every(({ word }) => name.some((norm) => means(word, norm)))) return 0;
  const sides = [
    [],
    ...(head.kind ? facts : []).map(({ says }) => storedWords(says).map(({ norm }) => norm)),
  ];
  const held = Math.max(...sides.map((norms) => sumOf(levels, norms, wanted)));
  if (held === 0) return 0;
  const isOfKind = head.kind === undefined || head.kind.types.includes(entity.type);
  // Few words are easily a name: of `asian development bank` each stands in what is known of Uzbekistan.
  if (wanted.length < MANY && !isOfKind && !isDescription(entity, wanted)) return 0;
  return (held + kindBonus(entity, head)) * (isOfKind ? 1 : OTHER_KIND);
}

/** Whether all words stand in a place's description, beside its name: `taiwanese chipmaker`. */
function isDescription({ type, words }: IndexedEntity, wanted: Wanted[]): boolean {
  return type === 'place' && wanted.every(({ word }) => words.some((norm) => means(word, norm)));
}

/** What something is stands at the beginning of its description: `Capital of Serbia`, `British chip designer`. */
function kindBonus({ name, description }: IndexedEntity, { norm, related }: Head): number {
  const words = storedWords(/^[^,;:(]*/.exec(description)?.[0] ?? '');
  const end = words.findIndex(({ folded }) => !isTelling(folded));
  const phrase = [...words.slice(0, end < 0 ? undefined : end), ...storedWords(name)].map(
    (word) => word.norm,
  );
  if (phrase.includes(norm)) return BONUS;
  return phrase.some((each) => related.has(each)) ? BONUS / 2 : 0;
}

function sumOf(levels: number[], norms: string[], wanted: Wanted[]): number {
  const all = wanted.map((each, index) =>
    Math.max(levels[index] ?? 0, levelIn(norms, each, LEVEL.fact, LEVEL.factRelated)),
  );
  if (wanted.length < MANY && all.includes(0)) return 0;
  if (wanted.length < FEW && all.some((level) => level < LEVEL.ownRelated)) return 0;
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const sum = all.reduce((so, level, index) => so + level * (wanted[index]?.weight ?? 0), 0);
  // Several words a little are more than one word fully.
  const share = all.filter((level) => level > 0).length / all.length;
  return (sum / total) * (0.5 + share / 2);
}

function levelIn(norms: readonly string[], { word, related }: Wanted, direct: number, other: number): number {
  if (norms.some((norm) => means(word, norm))) return direct;
  return norms.some((norm) => related.has(norm)) ? other : 0;
}
