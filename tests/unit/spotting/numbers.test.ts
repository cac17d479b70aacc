import { describe, expect, test } from 'vitest';
import { isOneNumber, numbersIn, splitScale, statedValue } from '../../../spotting/terms/numbers.ts';

describe('numbers that a figure should stand for', () => {
  const cases: [says: string, numbers: string[]][] = [
    ['It cost $1.5 billion, or 20% more.', ['1.5', 'billion', '20']],
    ['About 500 cities and 2,000 cameras', ['500', '2,000']],
    ['Five of the ten largest, two-thirds of them abroad', ['Five', 'ten', 'two-thirds']],
    ['half of the people; a third of the towns', ['half', 'third']],
    ['It moved 100km in 18 months.', ['100', '18']],
    ['€2019 was paid', ['2019']],
  ];
  test.each(cases)('%s', (says, numbers) => {
    expect(numbersIn(says).map(({ text }) => text)).toEqual(numbers);
  });
});

describe('dates, names and manners of speaking are no figures', () => {
  test.each([
    'On 12 August 2019, on 15–16 May and in the 1990s',
    'Between 2014 and 2020, in 2014–2020, in 2014/15, in the first half of 2019',
    'the 19th congress in the 21st century',
    '5G, G20, ECU-911, COVID-19 and the F-35',
    'Article 7, Section 889 and No. 9',
    'the 863 Programme',
    'the Thirteenth Five-Year Plan, a two-way street',
    'its “Five New” strategy and the Three Gorges',
    'around the clock, 24/7',
    'thousands of people, dozens of cities, one of them',
  ])('%s', (says) => {
    expect(numbersIn(says)).toEqual([]);
  });
});

describe('the value that a figure states', () => {
  const cases: [text: string, value: number | undefined][] = [
    ['$1.5 billion', 1_500_000_000],
    ['About 2,000', 2000],
    ['US$22 million', 22_000_000],
    ['20%', 20],
    ['$1bn', 1_000_000_000],
    ['1.5 bn', 1_500_000_000],
    ['$22m', 22_000_000],
    ['300 m', 300],
    ['3 trillion', 3_000_000_000_000],
    ['half', undefined],
    ['2 of 10', undefined],
  ];
  test.each(cases)('%s', (text, value) => expect(statedValue(text)).toBe(value));
});

describe('digits behind a sign', () => {
  test.each([
    ['300', ',', '000', true],
    ['1234', ',', '567', true],
    ['1', '.', '4', true],
    ['1.4', '.', '2', false],
    ['1.4', ',', '000', false],
    ['1', ',', '00', false],
    ['12', ' ', '000', false],
    ['12', undefined, '5', false],
    ['a', '.', '5', false],
  ] as const)('%s%s%s are one number: %s', (number, sign, digits, isOne) =>
    expect(isOneNumber(number, sign, digits)).toBe(isOne),
  );
});

test('a short scale is parted from its digits', () => {
  expect(splitScale('22m')).toEqual({ digits: '22', short: 'm', scale: 'million' });
  expect(['4k', '22', 'm', '22mm', 'a22m'].map(splitScale)).toEqual(Array(5).fill(undefined));
});
