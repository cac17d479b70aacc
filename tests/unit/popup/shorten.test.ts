import { expect, test } from 'vitest';
import { shorten } from '../../../components/shorten.ts';

test.each([
  ['', ''],
  ['Safe City', 'Safe City'],
  ['a'.repeat(60), 'a'.repeat(60)],
  ['a'.repeat(61), `${'a'.repeat(60)}…`],
  [`${'a'.repeat(59)} and more`, `${'a'.repeat(59)}…`],
  ['😀'.repeat(60), '😀'.repeat(60)],
  ['😀'.repeat(500), `${'😀'.repeat(60)}…`],
])('“%s” is shown as “%s”', (words, shown) => {
  expect(shorten(words)).toBe(shown);
});
