import { expect, test } from 'vitest';
import { canonicalOf } from '../../../spotting/address/canonical.ts';

const at = (given: string, address = 'https://www.news.co.uk/story/masts-48213?ref=x') =>
  canonicalOf(given, new URL(address));

test('an address of the same story on the same registrable domain is believed', () => {
  expect(at('/story/masts-48213')).toBe('https://www.news.co.uk/story/masts-48213');
  expect(at('https://news.co.uk/2020/masts-48213.html')).toBe('https://news.co.uk/2020/masts-48213.html');
  expect(at('https://news.co.uk/masts', 'https://m.news.co.uk/amp/masts')).toBe('https://news.co.uk/masts');
});

test('another site, a front page and the story that was read before are not', () => {
  expect(at('https://other.co.uk/story/masts-48213')).toBeUndefined();
  expect(at('https://www.news.co.uk/')).toBeUndefined();
  expect(at('https://www.news.co.uk/story/cables-48200')).toBeUndefined();
  expect(at('javascript:alert(1)')).toBeUndefined();
  expect(at('')).toBeUndefined();
});
