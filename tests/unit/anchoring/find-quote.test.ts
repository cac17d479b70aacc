import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../spotting/anchoring/find-quote.ts';

const SAID = 'The cameras were switched on.';
/** The same words four times over, each between others. */
const PAGE = [
  `In spring the mayor spoke. ${SAID} Nobody was told.`,
  `In autumn the police chief spoke. ${SAID} The papers wrote of it.`,
  `And again. ${SAID} And again.`,
  `And again. ${SAID} And again.`,
].join('\n');
const places = [...PAGE.matchAll(/The cameras/g)].map(({ index }) => index);

/** A quote as it is kept: with what stood around it, and where. */
function quoteAt(start: number, page = PAGE) {
  const end = start + SAID.length;
  return {
    exact: page.slice(start, end),
    prefix: page.slice(Math.max(0, start - 32), start),
    suffix: page.slice(end, end + 32),
    position: { start, end },
  };
}
const elsewhere = { start: 0, end: SAID.length };

describe('where the same words stand in several places', () => {
  test.each([0, 1])('place %i is told by what stands around it, wherever it stood before', (index) => {
    const quote = { ...quoteAt(places[index] ?? 0), position: { start: PAGE.length, end: PAGE.length } };
    const found = findQuote(PAGE, quote);
    const start = places[index] ?? 0;
    expect(found).toEqual({ state: 'found', place: { start, end: start + SAID.length } });
  });

  test('what stands before is enough, and so is what stands after', () => {
    const quote = { ...quoteAt(places[1] ?? 0), position: elsewhere };
    expect(findQuote(PAGE, { ...quote, suffix: '' })).toMatchObject({ place: { start: places[1] } });
    expect(findQuote(PAGE, { ...quote, prefix: '' })).toMatchObject({ place: { start: places[1] } });
  });

  test.each([2, 3])('place %i, with the same around it as another, is told by where it stood', (index) => {
    const quote = quoteAt(places[index] ?? 0);
    const alike = { ...quote, prefix: 'And again. ', suffix: ' And again.' };
    expect(findQuote(PAGE, alike)).toMatchObject({ place: { start: places[index] } });
  });

  test('words that were changed are looked for where their surroundings are', () => {
    const now = PAGE.replaceAll('were switched on', 'were turned on');
    const quote = { ...quoteAt(places[1] ?? 0), position: elsewhere };
    const found = findQuote(now, quote);
    expect(found).toMatchObject({
      state: 'changed',
      place: { start: now.indexOf('The cameras', now.indexOf('autumn')) },
    });
    if (found.place)
      expect(now.slice(found.place.start, found.place.end)).toBe('The cameras were turned on.');
  });
});

test('words of which nothing is left are absent', () => {
  expect(findQuote('Another story altogether, about bread.', quoteAt(places[0] ?? 0))).toEqual({
    state: 'absent',
  });
});

const letters = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'abdeéilmnorstuжи7'), minLength, maxLength });

/** Words of which one in the middle was exchanged, and to whose first and last one letters were added. */
const edited = fc.record({
  words: fc.array(letters(3, 8), { minLength: 9, maxLength: 14 }),
  other: letters(3, 8),
  before: letters(0, 3),
  after: letters(0, 3),
});

test('what has changed is told in whole words, though similar letters begin or end inside one', () => {
  fc.assert(
    fc.property(edited, ({ words, other, before, after }) => {
      const now = words.with(4, `x${other}`);
      const passage = `${before}${now.join(' ')}${after}`;
      const page = `Zig zag. ${passage}. Zig zag.`;
      const found = findQuote(page, { exact: words.join(' '), prefix: '', suffix: '' });
      expect(found).toEqual({ state: 'changed', place: { start: 9, end: 9 + passage.length } });
    }),
  );
});
