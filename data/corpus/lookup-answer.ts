import * as v from 'valibot';
import { SourcedFactSchema } from './entity-details.ts';
import { ENTITY_TYPES, IdSchema } from './schema.ts';

/** An entity that may be what was looked up. */
const ChoiceSchema = v.object({
  id: IdSchema,
  name: v.string(),
  type: v.picklist(ENTITY_TYPES),
  /** What it is or, where a fact about it answered, what that fact says. */
  says: v.string(),
  /** The id of that fact. */
  fact: v.optional(IdSchema),
});

/** What some words may stand for. */
export const LookupAnswerSchema = v.object({
  /** The best first; none where the words lead to no entity. */
  answers: v.array(ChoiceSchema),
  /** The words are a name of each of the answers: the card of a single one opens. */
  isNamed: v.boolean(),
  /** Where there is no entry: the first of the facts that mention the words, and how many there are. */
  facts: v.array(SourcedFactSchema),
  factCount: v.number(),
  /** Where nothing is known: the entities whose names are spelt nearly so. */
  nearest: v.array(ChoiceSchema),
});

export type LookupCandidate = v.InferOutput<typeof ChoiceSchema>;
export type LookupAnswer = v.InferOutput<typeof LookupAnswerSchema>;

/** There is no entry for the words, nor anything else. */
export const NO_ENTRY: LookupAnswer = { answers: [], isNamed: false, facts: [], factCount: 0, nearest: [] };
