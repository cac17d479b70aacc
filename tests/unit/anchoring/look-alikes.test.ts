import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../spotting/anchoring/find-quote.ts';
import { lookAlikesOf } from '../../../spotting/anchoring/look-alikes.ts';
import { quotedAt } from '../../../spotting/anchoring/quote.ts';

const HARARE = 'Harare leased nine hundred cameras for 12 million dollars in the spring.';
const LUSAKA = 'Lusaka leased nine hundred cameras for 12 million dollars in the spring.';
const page = (...sentences: string[]) =>
  ['The clerk counted twice.', ...sentences, 'Nobody could say who had signed.'].join(' ');

/** A quote as it is saved from a page: the `nth` place with its words, counted from 0. */
function save(text: string, words: string, nth = 0) {
  let start = text.indexOf(words);
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
  const position = { start, end: start + words.length };
  return { ...quotedAt(text, position), position, lookAlikes: lookAlikesOf(text, position) };
}

describe('a sentence that differs in a name only', () => {
  const saved = save(page(HARARE, LUSAKA), HARARE);

  test('is kept with the quote', () => {
    expect(saved.lookAlikes).toEqual([expect.objectContaining({ exact: LUSAKA })]);
  });

  test.each([
    ['stays while the quote is taken out', page(LUSAKA)],
    ['takes the place of the quote, which is taken out', page('Rain fell.', LUSAKA)],
    ['is corrected while the quote is taken out', page(LUSAKA.replace('nine hundred', 'eight hundred'))],
  ])('is not the quote where it %s', (_, now) => {
    expect(findQuote(now, saved)).toEqual({ state: 'absent' });
  });

  test('is not the quote of 0.1.0 either, which knows no look-alikes', () => {
    expect(findQuote(page(LUSAKA), { ...saved, lookAlikes: undefined })).toEqual({ state: 'absent' });
  });

  test('leaves the quote found where the two change places', () => {
    const now = page(LUSAKA, HARARE);
    expect(findQuote(now, saved)).toMatchObject({ state: 'found', place: { start: now.indexOf(HARARE) } });
  });

  test('leaves a correction of the quote seen', () => {
    const corrected = HARARE.replace('12', '21');
    const now = page(corrected, LUSAKA);
    const found = findQuote(now, saved);
    expect(found.state).toBe('changed');
    expect(found.place && now.slice(found.place.start, found.place.end)).toBe(corrected);
  });
});

describe('the same words twice on a page', () => {
  const before = page(HARARE, 'The mayor sighed at the thought of it.', HARARE);

  test.each([0, 1])('number %i is found as that one', (nth) => {
    const saved = save(before, HARARE, nth);
    expect(findQuote(before, saved).place?.start).toBe(saved.position.start);
    // More text above moves both.
    const moved = `Updated at noon. ${before}`;
    expect(findQuote(moved, saved).place?.start).toBe(saved.position.start + 17);
  });

  test('the one left is not the one that was taken out', () => {
    const now = page(HARARE, 'The mayor sighed at the thought of it.');
    expect(findQuote(now, save(before, HARARE, 1))).toEqual({ state: 'absent' });
    expect(findQuote(now, save(before, HARARE, 0)).state).toBe('found');
  });

  test('none is taken where they are as likely', () => {
    const saved = { exact: HARARE, prefix: '', suffix: '' };
    expect(findQuote(before, saved)).toEqual({ state: 'found' });
  });
});

test('a few words that stand elsewhere without anything that was around them are not the quote', () => {
  const saved = save('I give this atlas to Linus, who sleeps.', 'Linus');
  expect(findQuote('The dog Linus barks at night in the yard.', saved)).toEqual({ state: 'absent' });
});

test('joiners and direction marks on either side make no difference', () => {
  const persian = 'دوربین\u200cها در میدان روشن شدند.';
  const saved = save(`شهردار گفت. ${persian} کسی ندید.`, persian);
  expect(saved.exact).toBe(persian);
  const now = `شهردار گفت. ${persian.replace('\u200c', '')} کسی ندید.`;
  expect(findQuote(now, saved).state).toBe('found');
});

test('a passage too long to be taken for another has none, and costs nothing', () => {
  const text = 'word '.repeat(250_000);
  expect(lookAlikesOf(text, { start: 0, end: text.length })).toEqual([]);
});
