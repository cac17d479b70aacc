import { describe, expect, test } from 'vitest';
import { layOutTime } from '../../../components/dossier/time-scale.ts';

const LEAST = 0.045;

describe('a scale of time', () => {
  test('is to scale', () => {
    const { placed } = layOutTime(['2010', '2015', '2019'], LEAST);
    expect(placed.map(({ when, start, length }) => [when, start, length])).toEqual([
      ['2010', 0, expect.closeTo(0.1)],
      ['2015', 0.5, expect.closeTo(0.1)],
      ['2019', 0.9, expect.closeTo(0.1)],
    ]);
  });

  test('draws months, days and intervals as long as they are', () => {
    const { placed } = layOutTime(['2019-01', '2019-07', '2019/2020', '2020-12-31'], LEAST);
    const lengths = Object.fromEntries(placed.map(({ when, length }) => [when, length]));
    expect(lengths['2019/2020']).toBeCloseTo(1);
    expect(lengths['2019-07']).toBeCloseTo(1 / 24);
    expect(lengths['2020-12-31']).toBeLessThan(0.002);
    expect(placed.find(({ when }) => when === '2019-07')?.start).toBeCloseTo(0.25);
  });

  test('lets none cover another in its lane', () => {
    const dates = ['2015/2019', '2016', '2016-02', '2016-02-03', '2017', '2018-05', '2018-06', '2019'];
    const { placed, lanes } = layOutTime(dates, LEAST);
    expect(new Set(placed.map(({ lane }) => lane)).size).toBe(lanes);
    for (const one of placed)
      for (const other of placed)
        if (one !== other && one.lane === other.lane && one.start <= other.start)
          expect(one.start + Math.max(one.length, LEAST)).toBeLessThanOrEqual(other.start + 1e-9);
  });

  test('takes more lanes where an item takes up more of it', () => {
    const dates = ['2016', '2017', '2018', '2019'];
    expect(layOutTime(dates, LEAST).lanes).toBe(1);
    expect(layOutTime(dates, 0.3).lanes).toBe(2);
  });

  test('names at most nine years, at even steps', () => {
    const { ticks } = layOutTime(['1987', '2023'], LEAST);
    expect(ticks.map(({ year }) => year)).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020]);
    expect(layOutTime(['2019'], LEAST).ticks.map(({ year }) => year)).toEqual([2019, 2020]);
  });

  test('of nothing is empty', () => {
    expect(layOutTime([], LEAST)).toEqual({ placed: [], ticks: [], lanes: 0 });
  });
});
