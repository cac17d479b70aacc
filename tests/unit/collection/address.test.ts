import { describe, expect, test } from 'vitest';
import { comparableAddress, hostOf } from '../../../data/collection/address.ts';

const same: [string, string][] = [
  ['https://www.example.org/a/', 'http://example.org/a'],
  ['https://example.org/a?utm_source=x&b=1&fbclid=2', 'https://example.org/a?b=1'],
  ['https://example.org/?b=2&a=1', 'https://example.org?a=1&b=2'],
  ['https://example.org/a#part', 'https://EXAMPLE.org/a'],
];
const different: [string, string][] = [
  ['https://example.org/a', 'https://example.org/b'],
  ['https://example.org/?id=1', 'https://example.org/?id=2'],
  ['https://example.org/#/one', 'https://example.org/#/two'],
  ['https://example.org/a', 'https://news.example.org/a'],
  ['file:///a/b.html', 'https://a/b.html'],
];

describe('comparable addresses', () => {
  test.each(same)('%s is %s', (a, b) => expect(comparableAddress(a)).toBe(comparableAddress(b)));
  test.each(different)('%s is not %s', (a, b) => expect(comparableAddress(a)).not.toBe(comparableAddress(b)));
  test('what is no address stays as it is', () => expect(comparableAddress('no address')).toBe('no address'));
  test('a host has no www', () => expect(hostOf('https://www.example.org:8080/a')).toBe('example.org:8080'));
});
