import type { EntityDetails, SourcedFact } from './entity-details.ts';
import type { Dispute } from './schema.ts';

/** Most words a card shows before anything is opened. */
export const PREVIEW_WORDS = 90;
/** Words on a card beside its texts: the type, the counts, the position among the marks, how old it all is. */
const OTHER_WORDS = 20;
/** Words of the dates, kind and link of a fact, beside the names in it. */
const META_WORDS = 9;
/** Two facts are shown where both together are so short that the card stays low. */
const TWO_FACTS_LENGTH = 100;
/** Most characters of a dispute's sentence. */
const SENTENCE_LENGTH = 140;

/** The same details with one fact before all others; unchanged where it is not among them. */
export function withFirst(details: EntityDetails, first: string | undefined): EntityDetails {
  const isFirst = ({ fact }: SourcedFact) => Number(fact.id === first);
  return { ...details, facts: details.facts.toSorted((a, b) => isFirst(b) - isFirst(a)) };
}

/**
 * What a card shows before anything is opened: one or two facts, and of all else how much there is. Disputes keep their
 * sentence and leave their facts.
 */
export function toPreview(details: EntityDetails): EntityDetails {
  const since = new Set(details.since);
  // What the page could know comes first; a page from before everything still gets a later fact.
  const known = details.facts.filter(({ fact }) => !since.has(fact.id));
  const [first, second] = known.length > 0 ? known : details.facts;
  const facts = [first, second && first && fits(details, [first, second]) ? second : undefined].filter(
    (each) => each !== undefined,
  );
  return {
    ...details,
    facts,
    disputes: details.disputes.map(({ dispute }) => ({ dispute, facts: [] })),
    origins: [],
  };
}

/** A dispute in one sentence: the one that was written for it, else the first of its note, cut where it is long. */
export function disputeSentence({ short, note }: Dispute): string {
  if (short !== undefined) return short;
  const sentence = /^.*?[.!?。！？](?=\s|$)/s.exec(note)?.[0] ?? note;
  if (sentence.length <= SENTENCE_LENGTH) return sentence;
  return `${sentence.slice(0, SENTENCE_LENGTH - 1).replace(/\s+\S*$/, '')}…`;
}

function fits({ entity }: EntityDetails, facts: SourcedFact[]): boolean {
  const words = countWords(entity.name) + countWords(entity.description) + OTHER_WORDS;
  const length = facts.reduce((sum, { fact }) => sum + fact.says.length, 0);
  return (
    length <= TWO_FACTS_LENGTH &&
    words + facts.reduce((sum, each) => sum + factWords(each), 0) <= PREVIEW_WORDS
  );
}

function factWords({ fact, source }: SourcedFact): number {
  const names = [fact.by ?? '', source.publisher, ...source.authors.slice(0, 2)];
  return countWords(fact.says) + names.reduce((sum, name) => sum + countWords(name), META_WORDS);
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
