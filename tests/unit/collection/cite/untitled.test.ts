import { describe, expect, test } from 'vitest';
import { cite } from '../../../../data/collection/cite/cite.ts';
import { plainText } from '../../../../data/collection/cite/runs.ts';
import { CITATION_STYLES } from '../../../../data/collection/cite/styles.ts';
import { firstWords } from '../../../../data/collection/cite/untitled.ts';
import { workOf } from '../../../../data/collection/cite/work.ts';
import type { Snippet } from '../../../../data/collection/schema.ts';

const SAVED = '2024-03-01T12:00:00.000Z';
const QUOTED: Snippet = {
  id: 'q',
  quote: { exact: 'the cameras “see”\nall of the city.', prefix: '', suffix: '' },
  entities: [],
  note: '',
  tags: [],
  emphasis: [],
  saved: SAVED,
  edited: SAVED,
  revision: 1,
};
const cited = (snippet: Snippet) => CITATION_STYLES.map((style) => plainText(cite(snippet, style)));

describe('words whose page nobody knows', () => {
  test('are cited by themselves', () => {
    expect(cited(QUOTED)).toEqual([
      '“the cameras ‘see’ all of the city.”',
      '[Passage beginning “the cameras ‘see’ all of the city”]. (n.d.).',
      '“the cameras ‘see’ all of the city.”',
      'No author n.d. (“the cameras ‘see’ all of the city.”)',
    ]);
  });
  test('keep what else is known', () => {
    const page = { url: '', title: '', site: 'The Daily', authors: ['Ann Ash'], published: '2019' };
    expect(cited({ ...QUOTED, page })).toEqual([
      'Ash, Ann. “the cameras ‘see’ all of the city.” The Daily, 2019.',
      'Ash, A. (2019). [Passage beginning “the cameras ‘see’ all of the city”]. The Daily.',
      'Ann Ash, “the cameras ‘see’ all of the city,” The Daily, 2019.',
      'Ash 19 (Ann Ash, “the cameras ‘see’ all of the city,” The Daily, 2019)',
    ]);
  });
});

test('a page without a title goes by its address', () => {
  const page = { url: 'https://example.org/a', title: '', site: '', authors: [] };
  expect(workOf({ ...QUOTED, page })).toMatchObject({ title: 'https://example.org/a' });
  expect(cited({ ...QUOTED, page })[0]).toBe(
    '“https://example.org/a.” example.org, https://example.org/a. Accessed 1 Mar. 2024.',
  );
});

describe('the first words of a quote', () => {
  test('end with an ellipsis where there are more', () => {
    const words = Array.from({ length: 21 }, (_, index) => `w${index + 1},`).join(' ');
    expect(firstWords(words)).toMatch(/^w1, .* w20…$/);
    expect(firstWords('华'.repeat(200))).toBe(`${'华'.repeat(160)}…`);
  });
  test('are all there are', () => {
    expect(firstWords(' a\n b. ')).toBe('a b');
    expect(firstWords('in the U.S.')).toBe('in the U.S.');
  });
});
