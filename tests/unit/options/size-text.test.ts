import { expect, test } from 'vitest';
import { sizeText } from '../../../components/size-text.ts';

test.each([
  [340, '0.3 kB'],
  [48_000, '48 kB'],
  [999_000, '999 kB'],
  [1_250_000, '1.3 MB'],
  [62_000_000, '62 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes, 'en')).toBe(text);
});
