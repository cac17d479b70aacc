import { expect, test } from 'vitest';
import { respell } from '../../../data/search/respell.ts';

test.each([
  ['ЗТЕ', 'zte'],
  ['Дахуа', 'dahua'],
  ['Алибаба', 'alibaba'],
  ['Тоҷикистон', 'tojikiston'],
  ['Tadschikistan', 'tajikistan'],
  ['Tadzhikistan', 'tajikistan'],
  ['Taschkent', 'tashkent'],
  ['Douchanbé', 'duchanbé'],
  ['華為', '华为'],
  ['社會信用', '社会信用'],
])('%s is also read as %s', (typed, read) => {
  expect(respell(typed)).toBe(read);
});

test('what is spelt as English, or in simplified Chinese, stays as it is', () => {
  for (const typed of ['Huawei Safe City', '$60 million', '华为', '']) expect(respell(typed)).toBe(typed);
});
