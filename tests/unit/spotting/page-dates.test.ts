import { expect, test } from 'vitest';
import { addressDate } from '../../../spotting/page/metadata/address-date.ts';
import { findDate, parseDate } from '../../../spotting/page/metadata/parse-date.ts';

const locale = (language: string, host = 'news.example') => ({
  language,
  host,
  today: new Date('2024-06-01T12:00:00Z'),
});
const read = (text: string, language = 'en', host?: string) => parseDate(text, locale(language, host))?.date;

test('a day written for machines stays the page’s own, whatever its time zone', () => {
  expect(read('2020-03-16T23:30:00-05:00')).toBe('2020-03-16');
  expect(read('20200316T13:00Z')).toBe('2020-03-16');
  expect(read('2020-3-6')).toBe('2020-03-06');
  expect(read('2018/03')).toBe('2018-03');
  expect(read('1584316800')).toBe('2020-03-16');
  expect(read('November 19, 2019, 07:47 PM EST')).toBe('2019-11-19');
});

test('day and month in digits stand in the order of the page’s language or host', () => {
  expect(read('12.08.2019', 'de')).toBe('2019-08-12');
  expect(read('12/08/2019', 'fr')).toBe('2019-08-12');
  expect(read('12/08/2019', 'en-US')).toBe('2019-12-08');
  expect(read('12/08/2019', 'en', 'paper.co.uk')).toBe('2019-08-12');
  expect(read('08/25/2019', 'en')).toBe('2019-08-25');
});

test('an order that nobody can tell gives no date', () => {
  expect(read('12/08/2019', 'en')).toBeUndefined();
  expect(read('03/04/2019', '')).toBeUndefined();
});

test('months are read in the page’s language, and in others where only one is meant', () => {
  expect(findDate('Opublikowano 3 listopada 2020', locale('pl'))).toBe('2020-11-03');
  expect(findDate('19 августа 2020', locale('ru'))).toBe('2020-08-19');
  expect(findDate('16. März 2020', locale('en'))).toBe('2020-03-16');
  expect(findDate('2020年3月16日', locale('ja'))).toBe('2020-03-16');
  expect(findDate('1er mars 2020', locale('fr'))).toBe('2020-03-01');
  expect(findDate('le 13 juin 2019 à 8 h', locale('fr'))).toBe('2019-06-13');
});

test('what is no date, or has not come, is none', () => {
  expect(read('2020-02-31')).toBeUndefined();
  expect(read('2031-01-01')).toBeUndefined();
  expect(findDate('Room 12 Mars 2020', locale('en'))).not.toBe('2012-03-20');
});

test('the date of an address is read, and of an archive’s page the address that was kept', () => {
  const date = (url: string) => addressDate(new URL(url), locale('en'));
  expect(date('https://news.example/2019/10/22/masts/')).toBe('2019-10-22');
  expect(date('https://news.example/a/20191022-masts.html')).toBe('2019-10-22');
  expect(date('https://news.example/2019/10/masts/')).toBe('2019-10');
  expect(date('https://news.example/masts-12345678/')).toBeUndefined();
  expect(date('https://web.archive.org/web/20210304050607/https://news.example/2019/10/22/masts/')).toBe(
    '2019-10-22',
  );
  expect(date('https://web.archive.org/web/20210304050607/https://news.example/masts/')).toBeUndefined();
});
