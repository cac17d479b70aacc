import { describe, expect, test } from 'vitest';
import { formatDate, hasPassed } from '../../../components/fact/dates.ts';

describe('formatDate', () => {
  test.each([
    ['2019', '2019'],
    ['2019-08', 'August 2019'],
    ['2019-01-01', '1 January 2019'],
    ['2014/2020', '2014–2020'],
    ['2014/2014', '2014'],
    ['2018-04/2018-06', 'April–June 2018'],
    ['2018/2019-06', '2018 – June 2019'],
  ])('%s reads %s', (date, wanted) => {
    // Spaces around a range's dash differ between versions of the locale data.
    const plain = (text: string) => text.replace(/\s*–\s*/g, '–');
    expect(plain(formatDate(date, 'en-GB'))).toBe(plain(wanted));
  });

  test('in another language', () => {
    expect(formatDate('2019-08', 'de')).toBe('August 2019');
    expect(formatDate('2019-08-11', 'zh-CN')).toBe('2019年8月11日');
  });
});

test.each([
  ['2022', '2022-12-31', false],
  ['2022', '2023-01-01', true],
  ['2022-06', '2022-06-30', false],
  ['2022-06', '2022-07-01', true],
  ['2022-06-30', '2022-07-01', true],
  ['2014/2030', '2026-01-01', false],
])('%s on %s has passed: %s', (date, today, wanted) => {
  expect(hasPassed(date, new Date(`${today}T12:00:00Z`))).toBe(wanted);
});
