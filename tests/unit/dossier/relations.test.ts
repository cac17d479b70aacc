import { describe, expect, test } from 'vitest';
import { layOutRelations } from '../../../components/dossier/relation-layout.ts';
import { walkRelations } from '../../../components/dossier/relation-walk.ts';
import type { Entity } from '../../../data/corpus/schema.ts';
import { surroundingsOf } from './surroundings.ts';

const entity = (id: string, ...to: string[]): Entity => ({
  id,
  name: id.toUpperCase(),
  type: 'company',
  description: id,
  aliases: [],
  relations: to.map((other) => ({ type: 'part of', to: other })),
});

describe('the surroundings of an entity', () => {
  const all = [
    entity('a', 'b'),
    entity('b', 'c'),
    entity('c', 'd'),
    entity('d'),
    entity('e', 'a'),
    entity('f'),
  ];

  test('reach two steps, in either direction, and no further', async () => {
    const { entities } = await surroundingsOf(all, 'a');
    expect(entities.map(({ id, steps }) => [id, steps])).toEqual([
      ['a', 0],
      ['b', 1],
      ['e', 1],
      ['c', 2],
    ]);
  });

  test('hold the relations among those within reach only', async () => {
    const { links } = await surroundingsOf(all, 'a');
    expect(links.map(({ from, to }) => `${from}-${to}`)).toEqual(['a-b', 'b-c', 'e-a']);
  });

  test('of one that nobody knows are empty', async () => {
    expect(await surroundingsOf(all, 'nobody')).toEqual({ entities: [], links: [] });
  });
});

describe('the map', () => {
  const many = Array.from({ length: 30 }, (_, index) => entity(`near-${index}`, 'a'));
  const far = Array.from({ length: 30 }, (_, index) => entity(`far-${index}`, `near-${index}`));
  const mapOf = async (all: Entity[], id = 'a') => layOutRelations(await surroundingsOf(all, id));

  test('has the entity at its head, and a column for each step', async () => {
    const { entities, links, rows, left } = await mapOf([
      entity('a', 'b', 'c'),
      entity('b', 'd'),
      entity('c'),
      entity('d'),
    ]);
    expect(entities.map(({ id, steps, row }) => [id, steps, row])).toEqual([
      ['a', 0, 0],
      ['b', 1, 0],
      ['c', 1, 1],
      ['d', 2, 0.5],
    ]);
    expect(links.map(({ from, to }) => `${from.id}-${to.id}`)).toEqual(['a-b', 'a-c', 'b-d']);
    expect([rows, left]).toEqual([2, 0]);
  });

  test('draws a line once, from within outwards, and none inside a column', async () => {
    const { links } = await mapOf([entity('b', 'a', 'a', 'c'), entity('c', 'a'), entity('a', 'b')]);
    expect(links.map(({ from, to }) => `${from.id}-${to.id}`)).toEqual(['a-b', 'a-c']);
  });

  test('puts those two steps away in the order of what they are related to', async () => {
    const near = [entity('b', 'a', 'x'), entity('c', 'a', 'x', 'y'), entity('d', 'a', 'x', 'y', 'z')];
    const { entities } = await mapOf([entity('a'), ...near, entity('x'), entity('y'), entity('z')]);
    const column = (steps: number) => entities.filter((each) => each.steps === steps).map(({ id }) => id);
    expect(column(1)).toEqual(['d', 'c', 'b']);
    expect(column(2)).toEqual(['z', 'y', 'x']);
  });

  test('leaves out what there is no room for, and says how many', async () => {
    const { entities, left } = await mapOf([entity('a'), ...many, ...far]);
    expect(entities.filter(({ steps }) => steps === 1)).toHaveLength(12);
    expect(entities.length + left).toBe(61);
    expect(left).toBeGreaterThan(0);
  });
});

describe('an arrow key on the map', async () => {
  const map = layOutRelations(
    await surroundingsOf(
      [entity('a', 'b', 'c'), entity('b', 'd'), entity('c', 'e'), entity('d'), entity('e')],
      'a',
    ),
  );
  test.each([
    ['ArrowDown', 'b', 'c'],
    ['ArrowUp', 'c', 'b'],
    ['ArrowRight', 'a', 'b'],
    ['ArrowRight', 'c', 'e'],
    ['ArrowLeft', 'e', 'c'],
    ['ArrowLeft', 'c', 'a'],
    ['ArrowDown', 'c', undefined],
    ['ArrowUp', 'b', undefined],
    ['ArrowRight', 'd', undefined],
    ['Enter', 'a', undefined],
    ['ArrowDown', 'nobody', undefined],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(walkRelations(map, from, key, false)).toBe(to);
  });

  test('leads the other way where the map runs from right to left', async () => {
    expect(walkRelations(map, 'c', 'ArrowLeft', true)).toBe('e');
    expect(walkRelations(map, 'c', 'ArrowRight', true)).toBe('a');
    expect(walkRelations(map, 'b', 'ArrowDown', true)).toBe('c');
  });
});
