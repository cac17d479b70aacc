/** What the popup and the side panel can be about. */
import { signal } from '@preact/signals';
import type { SourcedFact } from '../../../data/corpus/entity-details.ts';
import type { EntityResult, Range, Result } from '../../../data/corpus/result.ts';
import type { Entity } from '../../../data/corpus/schema.ts';
import type { UiError } from '../../../data/panel/attempts.ts';
import { createLookUp, type LookUpState } from '../../../data/panel/look-up-state.ts';
import type { PageReport } from '../../../data/panel/page-report.ts';
import { createPageState, type PageState } from '../../../data/panel/page-state.ts';
import type { Unreadable } from '../../../data/panel/readable.ts';
import type { PlacedMention } from '../../../data/panel/reading-order.ts';
import type { Settings } from '../../../data/settings/settings.ts';
import { FACTS, FULL } from '../bodies.ts';

const mention = (key: string, entity: string, name: string): PlacedMention => ({
  ...{ kind: 'entity', key, entity, name, text: name, frameId: 0 },
});

/** A page in front of the reader, of which this much is known. */
export function pageOf(report: PageReport, settings: Partial<Settings> = {}): PageState {
  const page = createPageState();
  page.tabId.value = 1;
  page.address.value = 'https://news.example/a-mayor-signs';
  page.siteName.value = 'news.example';
  page.title.value = 'A mayor signs';
  page.settings.value = { ...page.settings.value, ...settings };
  page.report.value = report;
  return page;
}

/** A page with some marks. */
export const pageWithMarks = (settings: Partial<Settings> = {}): PageState =>
  pageOf(
    {
      name: 'on',
      mentions: [
        mention('1', 'safe-city', 'Safe City'),
        mention('2', 'safe-city', 'Safe City'),
        mention('3', 'karamay', 'Karamay'),
      ],
    },
    settings,
  );

/** A page of a site whose name is as long as names of sites are, and that is switched off. */
export function longSite(): PageState {
  const host = 'www.the-morning-paper-of-a-region-far-away.example';
  const page = pageOf({ name: 'site-off' }, { offSites: [host] });
  page.address.value = `https://${host}/a-mayor-signs`;
  page.siteName.value = host;
  return page;
}

/** A page that nothing can be read of. */
export const unreadablePage = (why: Unreadable = 'browserPage'): PageState =>
  pageOf({ name: 'unreadable', why });

/** A look-up as it is before anything is typed, and as these words and results make it. */
export function lookUpOf(words = '', results?: Result[]): LookUpState {
  const state = createLookUp();
  state.corpus.value = { search: () => Promise.resolve([]), nearest: () => Promise.resolve([]) };
  state.recent.value = words === '' ? RECENT : [];
  state.query.value = words;
  state.answered.value = words;
  state.results.value = results;
  return state;
}

/** A look-up that found nothing but what comes near. */
export function nearestLookUp(): LookUpState {
  const state = lookUpOf('savecityy', []);
  state.nearest.value = [{ ...entityFound(FULL.entity), ranges: [] }];
  return state;
}

/** A look-up before what is known has been opened. */
export function unopenedLookUp(words = ''): LookUpState {
  const state = createLookUp();
  state.query.value = words;
  return state;
}

/** A look-up when what is known cannot be opened. */
export function failedLookUp(): LookUpState {
  return { ...createLookUp(), failure: signal(failureOf('known', 'held')) };
}

/** A look-up that led to what is no longer known. */
export function goneLookUp(): LookUpState {
  const state = lookUpOf();
  state.gone.value = true;
  return state;
}

/** Something that did not work, and that can be tried again. */
export function failureOf(what: UiError['what'], reason: UiError['reason']): UiError {
  return { what, reason, retry: () => undefined };
}

/** A page of which nothing that is asked for can be done. */
export function unwillingPage(): PageState {
  return { ...pageWithMarks(), failure: signal(failureOf('action', 'full')) };
}

/** A look-up of somebody who wants nothing remembered. */
export function forgetfulLookUp(): LookUpState {
  const state = lookUpOf();
  state.recent.value = [];
  return state;
}

/** A look-up with an entity opened from it. */
export function openedLookUp(): LookUpState {
  const state = lookUpOf();
  state.opened.value = { body: FULL, fact: undefined };
  return state;
}

const RECENT = [
  { id: 'huawei', name: 'Huawei' },
  { id: 'social-credit', name: 'Social Credit System' },
  { id: 'national-intelligence-law', name: 'National Intelligence Law' },
  { id: 'karamay', name: 'Karamay' },
];

const commandCentre = {
  ...FULL.entity,
  id: 'command-centre',
  name: 'Police command centre',
  type: 'technology',
  description: 'Control room in which the pictures of a city’s cameras come together',
} as const;

/** What is found for `safe`, with the words that begin so emphasised. */
export const RESULTS: Result[] = [
  entityFound(FULL.entity),
  entityFound(commandCentre, 'Safe-city command centre'),
  ...FACTS.filter(({ fact }) => safeIn(fact.says).length > 0).map(factFound),
];

/** Those of them that a chip leaves. */
export const NARROWED = RESULTS.filter(({ type }) => type === 'fact');

function entityFound(entity: Entity, alias?: string): EntityResult {
  const named = { type: 'entity', tier: 'prefix', score: 0, entity } as const;
  return alias === undefined
    ? { ...named, ranges: safeIn(entity.name), described: [] }
    : { ...named, alias, ranges: safeIn(alias), described: [] };
}

function factFound(sourced: SourcedFact): Result {
  return { type: 'fact', tier: 'text', score: 0.2, sourced, ranges: safeIn(sourced.fact.says) };
}

function safeIn(text: string): Range[] {
  return [...text.matchAll(/\bsafe/gi)].map(({ index }) => [index, index + 'safe'.length]);
}
