import { expect, test } from 'vitest';
import { addressOf } from '../../../components/fact/address.ts';

function sourced(url: string | undefined, passage?: string) {
  return {
    fact: {
      id: 'f',
      says: 'Says.',
      about: ['e'],
      kind: 'reported' as const,
      source: 's',
      figures: [],
      ...(passage && { passage }),
    },
    source: { id: 's', title: 'T', authors: [], publisher: 'P', kind: 'news' as const, ...(url && { url }) },
  };
}

test.each([
  [undefined, undefined, undefined],
  ['https://example.org/a', undefined, 'https://example.org/a'],
  [
    'https://example.org/a',
    'smart city-state, too',
    'https://example.org/a#:~:text=smart%20city%2Dstate%2C%20too',
  ],
  ['https://example.org/a', 'half \ud83d', 'https://example.org/a#:~:text=half%20%EF%BF%BD'],
  ['https://example.org/a#part', 'words', 'https://example.org/a#part:~:text=words'],
])('%s with the passage %s opens %s', (url, passage, wanted) => {
  expect(addressOf(sourced(url, passage))).toBe(wanted);
});
