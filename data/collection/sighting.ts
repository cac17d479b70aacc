/** How a saved quote is met on visits to its page, and when that is enough to say that it is gone. */
import * as v from 'valibot';

/** Visits without the words before they count as gone, and the days these have to be spread over. */
const VISITS = 3;
const DAYS = 2;
/** The first visit without the words and the latest are kept; more of them tell nothing new. */
const MOST_MISSED = 10;
const VISIT_LENGTH = 64;

/** How a quote was met in one look at a page. */
export const MetSchema = v.object({
  id: v.string(),
  state: v.picklist(['found', 'moved', 'changed', 'absent']),
  /** The page's words, where they are other ones. */
  now: v.optional(v.pipe(v.string(), v.maxLength(1_000_000))),
});

/** The looks of one visit have one id; the last of them counts. */
export const VisitSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(VISIT_LENGTH));

const Moment = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
  v.transform((text) => new Date(text).toISOString()),
);

const StoredSightingSchema = v.object({
  /** `unseen`: it was not there on some visit. `gone`: on several, or the reader says so. */
  state: v.picklist(['found', 'moved', 'changed', 'unseen', 'gone']),
  /** The last visit, ISO 8601 in UTC. */
  at: Moment,
  visit: v.optional(VisitSchema),
  /** The page's words at that time, where they had changed. */
  now: v.optional(v.string()),
  /** Visits in a row on which the words were not there, the first and the latest. */
  missed: v.optional(v.pipe(v.array(v.object({ at: Moment, visit: v.string() })), v.maxLength(MOST_MISSED))),
  /** The reader has said that it is gone. */
  confirmed: v.optional(v.literal(true)),
});

/** A sighting as it is stored, of version 0.1.0 too. */
export const SightingSchema = v.pipe(StoredSightingSchema, v.transform(notTooSure));

export type Met = v.InferOutput<typeof MetSchema>;
export type Sighting = v.InferOutput<typeof StoredSightingSchema>;

/** Version 0.1.0 called a quote gone after a single visit: it was not seen on that visit, no more. */
export function notTooSure(sighting: Sighting): Sighting {
  const { state, at, missed, confirmed } = sighting;
  if (state !== 'gone' || missed || confirmed) return sighting;
  return { ...sighting, state: 'unseen', missed: [{ at, visit: '' }] };
}

/** What is known of a quote after another look at its page. */
export function nextSighting(
  before: Sighting | undefined,
  { state, now }: Met,
  { id, at }: { id: string; at: string },
): Sighting {
  if (state !== 'absent') return { state, at, visit: id, ...(now === undefined ? {} : { now }) };
  if (before?.confirmed) return { ...before, at, visit: id };
  const earlier = (before?.missed ?? []).filter(({ visit }) => visit !== id);
  const missed = [...earlier, { at, visit: id }];
  const days = new Set(missed.map((each) => each.at.slice(0, 10)));
  const isGone = missed.length >= VISITS && days.size >= DAYS;
  const kept =
    missed.length > MOST_MISSED ? [...missed.slice(0, 1), ...missed.slice(1 - MOST_MISSED)] : missed;
  return { state: isGone ? 'gone' : 'unseen', at, visit: id, missed: kept };
}

/** The reader says that the words are gone for good. */
export function confirmedGone(before: Sighting): Sighting {
  return { ...before, state: 'gone', confirmed: true };
}
