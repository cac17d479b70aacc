import type { SourcedFact } from '../../data/corpus/entity-details.ts';
import { layOutTime, type TimeScale } from './time-scale.ts';

/** Rows that can be taken in at a glance; where there would be more, the dates of a year are marked as one. */
const MOST_LANES = 14;

export interface TimelineMarks {
  scale: TimeScale;
  /** The facts that speak of each time on the scale. */
  told: ReadonlyMap<string, SourcedFact[]>;
}

/**
 * What a line of time marks: every date and interval that facts speak of, or fewer marks where there is no room.
 * @param least The part of the scale that a mark takes up at least
 */
export function marksOf(facts: SourcedFact[], least: number): TimelineMarks {
  const exact = markBy(facts, least, (when) => when);
  if (exact.scale.lanes <= MOST_LANES) return exact;
  // An interval is drawn as long as it is, whatever else lies in its years.
  const yearly = markBy(facts, least, (when) => (when.includes('/') ? when : when.slice(0, 4)));
  // One mark would be no line of time.
  return yearly.scale.placed.length > 1 ? yearly : exact;
}

function markBy(facts: SourcedFact[], least: number, timeOf: (when: string) => string): TimelineMarks {
  const dated = facts.filter(({ fact }) => fact.when !== undefined);
  const told = Map.groupBy(dated, ({ fact }) => timeOf(fact.when ?? ''));
  return { scale: layOutTime([...told.keys()], least), told };
}
