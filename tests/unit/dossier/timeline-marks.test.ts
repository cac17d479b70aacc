import { expect, test } from 'vitest';
import { marksOf } from '../../../components/dossier/timeline-marks.ts';
import { sourcedFact } from '../card/facts-for-tests.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) => `2019-${String(month + 1).padStart(2, '0')}`);
const facts = ['2010', ...MONTHS, ...MONTHS, '2018-05/2019', '2019', '2019-04-05', undefined].map(
  (when, index) => sourcedFact({ id: String(index), ...(when && { when }) }),
);
const counts = (least: number) =>
  [...marksOf(facts, least).told].map(([time, told]) => [time, told.length] as const);

test('a line of time marks each date once, with all facts that speak of it', () => {
  expect(counts(0.01)).toEqual([
    ['2010', 1],
    ...MONTHS.map((month) => [month, 2]),
    ['2018-05/2019', 1],
    ['2019', 1],
    ['2019-04-05', 1],
  ]);
});

test('where that would be more rows than can be taken in, it marks years, and intervals as they are', () => {
  expect(counts(0.3)).toEqual([
    ['2010', 1],
    ['2019', 26],
    ['2018-05/2019', 1],
  ]);
  expect(marksOf(facts, 0.3).scale.lanes).toBe(2);
});

test('it marks the days of a single year, however many rows that takes', () => {
  const days = Array.from({ length: 20 }, (_, day) => `2019-03-${String(day + 1).padStart(2, '0')}`);
  const ofOneYear = days.map((when) => sourcedFact({ id: when, when }));
  expect(marksOf(ofOneYear, 0.3).told.size).toBe(20);
});
