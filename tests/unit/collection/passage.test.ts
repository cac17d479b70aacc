import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf, toggleEmphasis } from '../../../data/collection/emphasis.ts';
import { passageLink } from '../../../data/collection/passage-link.ts';
import type { Emphasis } from '../../../data/collection/schema.ts';
import { wordDiff } from '../../../data/collection/word-diff.ts';

describe('links to the passage', () => {
  const page = (url: string) => ({ url, title: '', site: '', authors: [] });
  test.each([
    [
      'https://e.org/a',
      'he wrote that ',
      'safe-city, they say',
      'https://e.org/a#:~:text=wrote%20that-,safe%2Dcity%2C%20they%20say',
    ],
    ['https://e.org/a#top', 'Title\n', 'Two words', 'https://e.org/a#top:~:text=Two%20words'],
    [
      'https://e.org/',
      '',
      'one two three four five six seven eight nine',
      'https://e.org/#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
    ],
    ['https://e.org/', '', 'half \ud83d', 'https://e.org/#:~:text=half%20%EF%BF%BD'],
    ['https://e.org/', '', 'over two\nblocks', 'https://e.org/#:~:text=over%20two,blocks'],
    // What a fragment names does not go on from a heading into the text.
    [
      'https://e.org/',
      '',
      'Conclusion\n\nThe city has many cameras.',
      'https://e.org/#:~:text=Conclusion,city%20has%20many%20cameras.',
    ],
  ])('%s %s%s', (url, prefix, exact, link) =>
    expect(passageLink(page(url), { exact, prefix, suffix: '' })).toBe(link),
  );
  test('name both ends of what is written without spaces', () => {
    const exact = '这座城市的街道上安装了许多摄像头，以便警察观察行人。'.repeat(80);
    const link = passageLink(page('https://e.org/'), { exact, prefix: '', suffix: '' }) ?? '';
    const [first = '', last = ''] = decodeURIComponent(link.split('text=')[1] ?? '').split(',');
    expect(first.length * last.length).toBeGreaterThan(0);
    expect([exact.startsWith(first), exact.endsWith(last)]).toEqual([true, true]);
    expect(link.length).toBeLessThan(300);
  });
  test('follow the directive that was made on the page', () => {
    const directive = { prefix: 'said the-mayor', textStart: 'one, two', textEnd: 'nine', suffix: 'then' };
    expect(passageLink(page('https://e.org/'), { exact: 'x', prefix: '', suffix: '', directive })).toBe(
      'https://e.org/#:~:text=said%20the%2Dmayor-,one%2C%20two,nine,-then',
    );
  });
  test('pages that are not on the web have none', () =>
    expect(passageLink(page('file:///a.html'), { exact: 'a', prefix: '', suffix: '' })).toBeUndefined());
});

test('a change is told in words', () => {
  expect(wordDiff('It cost 126\nmillion.', 'It cost 162 million in all.')).toEqual([
    { text: 'It cost ', kind: 'same' },
    { text: '126', kind: 'gone' },
    { text: '162', kind: 'new' },
    { text: ' million', kind: 'same' },
    { text: ' in all', kind: 'new' },
    { text: '.', kind: 'same' },
  ]);
});

describe('emphasis', () => {
  const stretch = fc
    .record({
      start: fc.nat(20),
      length: fc.integer({ min: 1, max: 10 }),
      style: fc.constantFrom('underline' as const, 'highlight' as const),
    })
    .map(({ start, length, style }): Emphasis => ({ start, end: start + length, style }));
  const covered = (emphasis: Emphasis[], style: Emphasis['style']) =>
    Array.from({ length: 32 }, (_, at) =>
      emphasis.some((one) => one.style === style && one.start <= at && at < one.end),
    );

  test('is put on, or taken off where it was on throughout, and nowhere else', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), stretch, (before, change) => {
        const start = before.reduce(toggleEmphasis, []);
        const after = toggleEmphasis(start, change);
        for (const style of ['underline', 'highlight'] as const) {
          const was = covered(start, style);
          const inside = was.slice(change.start, change.end);
          const expected = was.map((on, at) =>
            style === change.style && at >= change.start && at < change.end ? !inside.every(Boolean) : on,
          );
          expect(covered(after, style)).toEqual(expected);
        }
      }),
    );
  });

  test('cuts a text without losing any of it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(stretch), (text, emphasis) => {
        const segments = segmentsOf(text, emphasis);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const segment of segments.filter(({ text: words }) => words !== ''))
          expect(segment.underline).toBe(covered(emphasis, 'underline')[segment.start]);
      }),
    );
  });
});
