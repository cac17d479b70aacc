/** What the popup and the side panel can be about. */
import type { PlacedMention } from '../../../components/popup/mentions.ts';
import type { Result } from '../../../data/search/result.ts';
import { createPageState, type PageState } from '../../../entrypoints/popup/page.ts';
import { createLookUp, type LookUpState } from '../../../entrypoints/popup/state.ts';
import { FACTS, FULL, SHORT } from '../bodies.ts';

const mention = (key: string, entity: string, name: string): PlacedMention => ({
  ...{ key, entity, name, text: name, rects: [], frameId: 0 },
  why: { alias: name, because: [], unless: [] },
});

/** A page in front of the reader, with some marks. */
export function pageWithMarks(): PageState {
  const page = createPageState();
  page.tabId.value = 1;
  page.address.value = 'https://news.example/a-mayor-signs';
  page.report.value = {
    name: 'on',
    mentions: [
      mention('1', 'safe-city', 'Safe City'),
      mention('2', 'safe-city', 'Safe City'),
      mention('3', 'karamay', 'Karamay'),
    ],
  };
  return page;
}

/** A page of the browser's own. */
export function unreadablePage(): PageState {
  const page = createPageState();
  page.report.value = { name: 'unreadable', why: 'browserPage' };
  return page;
}

/** A look-up as it is before anything is typed, and as these words and results make it. */
export function lookUpOf(words = '', results?: Result[]): LookUpState {
  const state = createLookUp();
  state.search.value = { prepare: () => Promise.resolve(), find: () => Promise.resolve([]) };
  state.recent.value = words === '' ? [{ id: 'huawei', name: 'Huawei' }] : [];
  state.query.value = words;
  state.answered.value = words;
  state.results.value = results;
  return state;
}

/** A look-up with an entity opened from it. */
export function openedLookUp(): LookUpState {
  const state = lookUpOf();
  state.opened.value = { body: FULL, fact: undefined };
  return state;
}

const ranked = { tier: 'prefix', score: 0 } as const;
export const RESULTS: Result[] = [
  { ...ranked, type: 'entity', entity: FULL.entity, ranges: [[0, 4]] },
  { ...ranked, type: 'entity', entity: SHORT.entity, alias: 'Kelamayi', ranges: [[0, 3]] },
  ...FACTS.slice(0, 2).map(
    (sourced): Result => ({ tier: 'text', score: 0.2, type: 'fact', sourced, ranges: [[0, 4]] }),
  ),
];
