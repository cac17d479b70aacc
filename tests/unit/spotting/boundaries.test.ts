import { describe, expect, test } from 'vitest';
import { spotted, type TestTerm } from './spot.ts';

describe('a mention stands by itself', () => {
  test.each([
    ['Huawei', 'Huawei’s plan'],
    ['Huawei', "Huawei's plan"],
    ['Huawei', 'the engineers’ Huawei phones'],
    ['Huawei', 'a Huawei-built network'],
    ['Huawei', 'a non-Huawei network'],
    ['Huawei', '(Huawei)'],
    ['Huawei', '“Huawei”'],
    ['Huawei', 'Huawei[1] said'],
    ['Huawei', 'ZTE/Huawei'],
    ['Huawei', '#Huawei'],
    ['Huawei', 'Huawei™ phones'],
    ['Huawei', 'Huawei🔥'],
    ['Huawei', 'They’ll see: Huawei’ll win'],
    ['Angola', 'le président de l’Angola'],
    ['Angola', "il governo dell'Angola"],
    ['5G', 'the 5G network'],
    ['ZTE', 'ZTE, 2019'],
  ])('%s in: %s', (alias, text) => {
    expect(spotted(text, alias)).toEqual([alias]);
  });

  test.each([
    ['a part of a word', 'Arm', 'the Army'],
    ['a part of a word in another alphabet', 'Пекин', 'Пекинский'],
    ['one word by an apostrophe', 'Xi', 'in Xi’an'],
    ['one word by an apostrophe before', 'Neill', 'O’Neill'],
    ['a part of a number', '5G', 'version 2.5G'],
    ['a numbered acronym', 'CCTV', 'CCTV-13 reported'],
    ['an address', 'Huawei', 'see huawei.com or www.Huawei.com/en'],
    ['a web address', 'Huawei', 'https://example.org/Huawei/a'],
    ['an e-mail address', 'Huawei', 'press@Huawei.com'],
    ['a handle', 'Huawei', '@Huawei wrote'],
    ['an identifier', 'Huawei', 'set Huawei_enabled to 1'],
    ['an assignment', 'ZTE', 'vendor=ZTE'],
    ['a call', 'Huawei', 'then Huawei() returns'],
    ['a longer katakana word', 'アーム', 'アームチェアに座る'],
  ])('not %s: %s', (_, alias, text) => {
    expect(spotted(text, alias)).toEqual([]);
  });
});

describe('scripts without spaces need no boundary', () => {
  test.each([
    ['华为', '美国对华为实施制裁'],
    ['华为', '华\u200b为公司'],
    ['一带一路', '“一带一路”倡议'],
    ['ファーウェイ', '中国のファーウェイは'],
    ['화웨이', '화웨이는 중국'],
    ['3·14事件', '关于3·14事件的报道'],
    ['Huawei', '中国Huawei公司'],
    ['Хуавэй', 'компания «Хуавэй» заявила'],
  ])('%s in: %s', (alias, text) => {
    expect(spotted(text, alias)).toHaveLength(1);
  });
});

describe('right-to-left text with Latin names in it', () => {
  test.each(['قالت شركة Huawei، إن', 'חברת Huawei, אמרה', '\u200fHuawei\u200f אמרה'])('%s', (text) => {
    expect(spotted(text, 'Huawei')).toEqual(['Huawei']);
  });
});

describe('a surname is not a part of somebody else’s name', () => {
  const chen: TestTerm = { text: 'Chen', entity: 'chen', surname: true };
  test.each([
    'Chen said so.',
    'Mr Chen said so.',
    'Mr. Chen said so.',
    'But Chen said so.',
    'It was over. Then Chen left.',
    'Tibet’s Chen said so.',
    'Secretary Chen said so.',
    'according to Chen, who left',
  ])('counts in: %s', (text) => {
    expect(spotted(text, chen)).toEqual(['Chen']);
  });

  test.each(['They met Chen Wei.', 'They met Andrea Chen.', 'said Chen-Li there', 'a CHEN WEI heading'])(
    'does not count in: %s',
    (text) => {
      expect(spotted(text, chen)).toEqual([]);
    },
  );
});
