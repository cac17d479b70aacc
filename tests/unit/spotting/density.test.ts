import { expect, test } from 'vitest';
import { thinOut } from '../../../spotting/terms/density.ts';

const page = [
  { entity: 'a', section: 1 },
  { entity: 'a', section: 1 },
  { entity: 'b', section: 1 },
  { entity: 'a', section: 2 },
];
const kept = (density: Parameters<typeof thinOut>[1], hidden: number[] = []) =>
  thinOut(page, density, (mention) => !hidden.includes(page.indexOf(mention))).map((mention) =>
    page.indexOf(mention),
  );

test('the first of each entity in each section', () => expect(kept('section')).toEqual([0, 2, 3]));
test('the first of each entity on the page', () => expect(kept('page')).toEqual([0, 2]));
test('all', () => expect(kept('all')).toEqual([0, 1, 2, 3]));
test('one that is not shown does not count, and the next does', () => {
  expect(kept('page', [0])).toEqual([0, 1, 2]);
  expect(kept('page', [0, 1])).toEqual([0, 1, 2, 3]);
  expect(kept('section', [1])).toEqual([0, 2, 3]);
});
