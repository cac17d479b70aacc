import { FACT_KIND_TRAITS, isForecast } from '../../data/corpus/fact-kinds.ts';
import { type Fact, NO_OUTCOME, type Pack } from '../../data/corpus/schema.ts';
import { isPast } from './past.ts';

/** Entities with nothing newer than this need somebody to look. */
const OLD_AFTER_YEARS = 5;
/** What leads may be this much older than the newest that is known. */
const LEAD_LAG_YEARS = 2;

/** Where a pack may no longer tell how things stand. */
export interface Staleness {
  /** Entities whose newest fact is old, with the year of it. */
  oldEntities: { id: string; newest: number }[];
  /** Entities whose newest leading fact is older than the newest of all. */
  oldLeads: { id: string; lead: number; newest: number }[];
  /** Forecasts whose time has passed and that tell no outcome. */
  openForecasts: string[];
  /** Forecasts whose outcome was looked for and not found. */
  unknownOutcomes: string[];
  /** Facts that tell of the present and show no date in their words. */
  undatedPresent: string[];
  /** Facts that were looked up on a page and keep no words of it, so that nobody can check them there at a glance. */
  withoutPassage: string[];
}

/** Looks for what is out of date in a pack, as of the day up to which was read. */
export function staleness({ sources, entities, facts, readUntil }: Pack): Staleness {
  const now = yearOf(readUntil ?? '') || Math.max(...facts.map(newestYear));
  const known = entities.map(({ id }) => {
    const about = facts.filter((fact) => fact.about.includes(id) && !isForecast(fact.kind));
    const leads = about.filter(({ lead }) => lead?.includes(id));
    return {
      id,
      newest: Math.max(0, ...about.map(newestYear)),
      lead: Math.max(0, ...leads.map(newestYear)),
      leads,
    };
  });
  const lookedUp = new Set(sources.filter(({ seed, url }) => !seed && url).map(({ id }) => id));
  const forecasts = facts.filter(({ kind, when }) => isForecast(kind) && isPast(when ?? '', readUntil));
  return {
    oldEntities: known
      .filter(({ newest }) => newest < now - OLD_AFTER_YEARS)
      .map(({ id, newest }) => ({ id, newest }))
      .sort((a, b) => a.newest - b.newest),
    oldLeads: known
      .filter(({ newest, lead, leads }) => leads.length > 0 && lead < newest - LEAD_LAG_YEARS)
      .map(({ id, newest, lead }) => ({ id, lead, newest }))
      .sort((a, b) => a.lead - b.lead),
    openForecasts: forecasts.filter(({ outcome }) => outcome === undefined).map(({ id }) => id),
    unknownOutcomes: forecasts.filter(({ outcome }) => outcome === NO_OUTCOME).map(({ id }) => id),
    undatedPresent: facts.filter((fact) => isUndatedPresent(fact, now)).map(({ id }) => id),
    withoutPassage: facts
      .filter(({ source, passage }) => lookedUp.has(source) && passage === undefined)
      .map(({ id }) => id),
  };
}

/** Verbs that say how things stand, where no year beside them says when. */
const PRESENT =
  /\b(?:is|are|has|have|uses?|sells?|supplies|supply|operates?|owns?|requires?|covers?|watch(?:es)?|holds?)\b/;
const YEAR = /\b(?:19|20)\d{2}\b/;

function isUndatedPresent(fact: Fact, now: number): boolean {
  return (
    FACT_KIND_TRAITS[fact.kind].describesPresent &&
    newestYear(fact) < now - OLD_AFTER_YEARS &&
    PRESENT.test(fact.says) &&
    !YEAR.test(fact.says)
  );
}

function newestYear({ when }: Fact): number {
  return yearOf(when?.split('/').at(-1) ?? '');
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The report in words. */
export function describeStaleness(of: Staleness): string {
  const list = (title: string, lines: string[]) => [
    `${lines.length} ${title}`,
    ...lines.map((line) => `  ${line}`),
  ];
  return [
    ...list(
      `entities whose newest fact is older than ${OLD_AFTER_YEARS} years`,
      of.oldEntities.map(({ id, newest }) => `${id} ${newest || 'forecasts only'}`),
    ),
    ...list(
      `entities whose leading facts are more than ${LEAD_LAG_YEARS} years older than the newest`,
      of.oldLeads.map(({ id, lead, newest }) => `${id} ${lead || 'undated'}, newest ${newest}`),
    ),
    ...list('forecasts whose time has passed, without outcome', of.openForecasts),
    ...list('forecasts of which no outcome was found', of.unknownOutcomes),
    ...list('facts that tell of the present without a date in their words', of.undatedPresent),
    ...list('facts looked up on a page that keep no words of it (passage)', of.withoutPassage),
  ].join('\n');
}
