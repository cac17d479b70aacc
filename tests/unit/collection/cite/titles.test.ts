import { describe, expect, test } from 'vitest';
import { apa } from '../../../../data/collection/cite/apa.ts';
import { chicagoNote } from '../../../../data/collection/cite/chicago.ts';
import { mla } from '../../../../data/collection/cite/mla.ts';
import { outsideQuotes, withinQuotes } from '../../../../data/collection/cite/quoted.ts';
import { plainText } from '../../../../data/collection/cite/runs.ts';
import { titleCase } from '../../../../data/collection/cite/title-case.ts';
import type { Work } from '../../../../data/collection/cite/work.ts';

describe('quotation marks', () => {
  test.each([
    ['curly ones', 'the “safe city” idea', 'the ‘safe city’ idea', 'the “safe city” idea'],
    ['straight ones', 'the "safe city" idea', 'the ‘safe city’ idea', 'the “safe city” idea'],
    ['straight single ones', "'safe city' sells", '‘safe city’ sells', '“safe city” sells'],
    ['curly single ones', 'reveals ‘it’ now', 'reveals ‘it’ now', 'reveals ‘it’ now'],
    ['one in another', 'he "said \'it\' twice"', 'he ‘said “it” twice’', 'he “said ‘it’ twice”'],
    ['at both ends of one word', '"\'it\'"', '‘“it”’', '“‘it’”'],
    ['after brackets and dashes', '("a")—"b"', '(‘a’)—‘b’', '(“a”)—“b”'],
    [
      'an apostrophe that begins a word',
      "'Tis the day, isn't it",
      '’Tis the day, isn’t it',
      '’Tis the day, isn’t it',
    ],
    ['one that ends a word', "the workers' day", 'the workers’ day', 'the workers’ day'],
    ['apostrophes within marks', '"the workers\' day"', '‘the workers’ day’', '“the workers’ day”'],
    ['one that nothing closes', 'he said "watch', 'he said ‘watch', 'he said “watch'],
    ['one that nothing opened', 'watch" he said', 'watch’ he said', 'watch” he said'],
  ])('%s', (_, text, within, outside) => {
    expect([withinQuotes(text), outsideQuotes(text)]).toEqual([within, outside]);
  });

  test('are set in what is very long, too', () => {
    const text = `"'`.repeat(100_000);
    expect(withinQuotes(text)).toHaveLength(text.length);
  });
});

describe('capitals', () => {
  test.each([
    ['the last word', 'where to log in', 'Where to Log In'],
    ['a last word that is a number', 'billions by 2025', 'Billions by 2025'],
    ['both parts of a compound', 'Muslim-tracking self-driving cars', 'Muslim-Tracking Self-Driving Cars'],
    ['no small words within a compound', 'the state-of-the-art guide', 'The State-of-the-Art Guide'],
    ['a small word that a compound begins with', 'a by-product of it', 'A By-Product of It'],
    ['the end of a compound at the end', 'the follow-through', 'The Follow-Through'],
    ['no small words within one at the end', 'the well-to-do', 'The Well-to-Do'],
    ['a prefix before a name', 'the anti-Huawei vote', 'The Anti-Huawei Vote'],
    ['no article of a name', 'hunting al-Qaeda there', 'Hunting al-Qaeda There'],
    ['what comes after a colon', 'Huawei: the story', 'Huawei: The Story'],
    ['nothing more after an abbreviation', 'the U.S. and the EU', 'The U.S. and the EU'],
    [
      'no addresses',
      'why example.org and https://example.org/a fell',
      'Why example.org and https://example.org/a Fell',
    ],
  ])('%s', (_, title, expected) => expect(titleCase(title)).toBe(expected));
});

describe('no stop is written after another mark', () => {
  const work: Work = { type: 'webpage', title: 'Store', authors: [], accessed: '2024-03-01' };
  const cited = (own: Partial<Work>) =>
    [mla, apa, chicagoNote].map((format) => plainText(format({ ...work, ...own })));

  test.each<[string, Partial<Work>, string[]]>([
    [
      'of a title',
      { title: 'Here’s what it means.', container: 'MIT' },
      ['“Here’s What It Means.” MIT.', 'Here’s what it means. (n.d.). MIT.', '“Here’s What It Means.,” MIT.'],
    ],
    [
      'of a title that breaks off',
      { title: 'And then …' },
      ['“And Then …”', 'And then … (n.d.).', '“And Then …”'],
    ],
    [
      'of a title in quotation marks',
      { title: '"Who knows?"' },
      ['“‘Who Knows?’”', '“Who knows?” (n.d.).', '“‘Who Knows?’”'],
    ],
    [
      'of a site',
      { container: 'Apple Inc.' },
      ['“Store.” Apple Inc.', 'Store. (n.d.). Apple Inc.', '“Store,” Apple Inc.'],
    ],
    [
      'of a site that calls out',
      { container: 'Yahoo!', published: '2019', authors: [{ literal: 'Big Co.' }] },
      ['Big Co. “Store.” Yahoo!, 2019.', 'Big Co. (2019). Store. Yahoo!', 'Big Co., “Store,” Yahoo!, 2019.'],
    ],
    [
      'of a report’s house',
      { type: 'report', publisher: 'Apple Inc.' },
      ['Store. Apple Inc.', 'Store. (n.d.). Apple Inc.', '“Store” (Apple Inc.).'],
    ],
  ])('%s', (_, own, expected) => expect(cited(own)).toEqual(expected));
});
