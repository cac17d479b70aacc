/** How well ranked lists answer labelled queries. */
import { answersIt, type LabelledQuery } from './queries.ts';

export interface Measures {
  queries: number;
  /** Share of queries with a right answer in first place, and within the first three. */
  successAt1: number;
  successAt3: number;
  /** Mean of one over the place of the first right answer. */
  meanReciprocalRank: number;
}

/** The ids found for a query, the best first. */
export type Finder = (query: string) => Promise<string[]>;

/** Measures the queries that have a right answer. */
export async function measure(queries: readonly LabelledQuery[], find: Finder): Promise<Measures> {
  const answerable = queries.filter(({ answers }) => answers.length > 0);
  const places = await Promise.all(
    answerable.map(async (labelled) =>
      (await find(labelled.query)).findIndex((id) => answersIt(labelled, id)),
    ),
  );
  const shareWithin = (limit: number) =>
    places.filter((place) => place >= 0 && place < limit).length / places.length;
  return {
    queries: places.length,
    successAt1: shareWithin(1),
    successAt3: shareWithin(3),
    meanReciprocalRank:
      places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0) / places.length,
  };
}

/** The share of nonsense queries that find nothing. */
export async function silence(queries: readonly LabelledQuery[], find: Finder): Promise<number> {
  const nonsense = queries.filter(({ answers }) => answers.length === 0);
  const found = await Promise.all(nonsense.map(({ query }) => find(query)));
  return found.filter((ids) => ids.length === 0).length / nonsense.length;
}
