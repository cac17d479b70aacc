import { expect, test } from 'vitest';
import { peopleIn } from '../../../spotting/page/metadata/byline.ts';

const read = (byline: string, sites: string[] = []) => peopleIn(byline, { sites });

test.each([
  ['By Ada Quill', ['Ada Quill']],
  ['Von Ada Quill und Bo Birch', ['Ada Quill', 'Bo Birch']],
  ['By Ada Quill, Bo Birch and Cy Cedar', ['Ada Quill', 'Bo Birch', 'Cy Cedar']],
  ['Ada Quill, Futurist', ['Ada Quill']],
  ['Ada Quill, MD, PhD', ['Ada Quill']],
  ['Bo Birch, Jr.', ['Bo Birch Jr.']],
  ['Centers for Disease Control and Prevention', ['Centers for Disease Control and Prevention']],
  ['Ada Quill March 25, 2015', ['Ada Quill']],
  ['View all posts by Ada Quill', ['Ada Quill']],
  ['Ada Quill (https://quill.example/ada)', ['Ada Quill']],
  ['Ada Quill | ada@news.example', ['Ada Quill']],
  ['Maria de la Cruz', ['Maria de la Cruz']],
  ['肖春芳', ['肖春芳']],
])('%s', (byline, names) => {
  expect(read(byline)).toEqual(names);
});

test('a brand behind a name is left out', () => {
  expect(read('Ada Quill, CNN', ['CNN'])).toEqual(['Ada Quill']);
  expect(read('Ada Quill, The Daily Post', ['The Daily Post'])).toEqual(['Ada Quill']);
});

test('accounts of the content system and placeholders are nobody', () => {
  for (const byline of [
    'admin',
    'wordpressadmin',
    'Super User',
    '{{author}}',
    'https://news.example/ada',
    '',
  ])
    expect(read(byline)).toEqual([]);
});

test('publishers of journals write the family name first', () => {
  expect(peopleIn('Quill, Ada B.', { sites: [], isScholarly: true })).toEqual(['Ada B. Quill']);
});
