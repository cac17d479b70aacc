import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { suggest } from '../../../entrypoints/background/omnibox.ts';

vi.mock('#i18n', () => import('../fact/english.ts'));
vi.mock('../../../data/open-corpus.ts', () => ({
  corpus: { search: vi.fn(async (text: string) => (['', 'zz'].includes(text) ? [] : [COMPANY])) },
}));

const COMPANY = {
  type: 'entity',
  entity: { name: 'Huawei', type: 'company', description: 'Maker of networks' },
};

test.each([
  ['huawei', 'Look up “huawei”', ['Huawei (company): Maker of networks']],
  ['$1 $` %s', 'Look up “$1 $` %s”', ['Huawei (company): Maker of networks']],
  ['zz', 'No entry for “zz”.', []],
  ['', 'Search names, topics or numbers', []],
])('what is suggested for %s, and what is said of it', async (typed, said, suggested) => {
  const described: string[] = [];
  // What stands in for the browser has no address bar.
  Object.assign(browser.omnibox, {
    setDefaultSuggestion: ({ description }: { description: string }) => described.push(description),
  });
  const found: string[] = [];
  await suggest(typed, (suggestions) => found.push(...suggestions.map(({ description }) => description)));
  expect([described, found]).toEqual([[said], suggested]);
});
