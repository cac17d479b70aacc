import { describe, expect, test } from 'vitest';
import { spotted, type TestTerm } from './spot.ts';

const SAFE_CITY: TestTerm = 'Safe City';

describe('what a reader cannot see or does not notice is read through', () => {
  test.each([
    ['a soft hyphen', 'the Safe Ci\u00adty plan'],
    ['a zero-width space', 'the Sa\u200bfe City plan'],
    ['a zero-width joiner', 'the Safe\u200d City plan'],
    ['a word joiner', 'the Safe\u2060 City plan'],
    ['a no-break space', 'the Safe\u00a0City plan'],
    ['a narrow no-break space', 'the Safe\u202fCity plan'],
    ['repeated spaces', 'the Safe   City plan'],
    ['a line break in the source', 'the Safe\n      City plan'],
    ['a hyphen', 'the Safe-City plan'],
    ['a no-break hyphen', 'the Safe\u2011City plan'],
    ['full-width letters', 'the Ｓａｆｅ Ｃｉｔｙ plan'],
    ['an accent', 'the Safé City plan'],
  ])('%s', (_, text) => {
    expect(spotted(text, SAFE_CITY)).toHaveLength(1);
  });
});

describe('what parts two thoughts is not read through', () => {
  test.each([
    ['a comma', 'It was safe. Safe, City officials said'],
    ['a full stop', 'Keep it Safe. City officials said'],
    ['a dash with spaces', 'Keep it Safe – City officials said'],
    ['a hyphen with spaces', 'Keep it Safe - City officials said'],
    ['a slash', 'Safe/City'],
    ['glued words', 'the SafeCity plan'],
    ['what was skipped', 'the Safe \u001e City plan'],
  ])('%s', (_, text) => {
    expect(spotted(text, SAFE_CITY)).toEqual([]);
  });
});

describe('an alias with punctuation of its own', () => {
  test.each([
    ['U.S. Cyber Command', 'the U.S. Cyber Command said'],
    ['U.S. Cyber Command', 'the U.S.\u00a0Cyber Command said'],
    ['Belt & Road', 'the Belt & Road forum'],
    ["Xi'an", 'in Xi\u2019an on Monday'],
    ['JD.com', 'bought at JD.com yesterday'],
    ['JD.com', 'bought at JD.com.'],
    ['Face++', 'with Face++ software'],
    ['互联网+', '“互联网＋”行动'],
    ['C.E.I.E.C', 'the C.E.I.E.C. contract'],
  ])('%s is found in: %s', (alias, text) => {
    expect(spotted(text, alias)).toHaveLength(1);
  });

  test.each([
    ['Belt & Road', 'the belt of Road'],
    ['Face++', 'Face the facts'],
    ['JD.com', 'JD, com'],
  ])('%s is not found in: %s', (alias, text) => {
    expect(spotted(text, alias)).toEqual([]);
  });
});
