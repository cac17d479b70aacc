import * as v from 'valibot';
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
  /** The best first; only one where that is clearly the best, none where nothing is known. */
  answers: v.array(ChoiceSchema),
  /** Where nothing is known: what comes nearest, if anything does. */
  nearest: v.array(ChoiceSchema),
});

export type LookupCandidate = v.InferOutput<typeof ChoiceSchema>;
export type LookupAnswer = v.InferOutput<typeof LookupAnswerSchema>;
