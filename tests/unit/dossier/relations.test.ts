import { describe, expect, test } from 'vitest';
import { layOutRelations } from '../../../components/dossier/relation-layout.ts';
import { surroundingsOf } from '../../../data/corpus/around.ts';
import type { Entity } from '../../../data/corpus/schema.ts';

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

  test('reach two steps, in either direction, and no further', () => {
    const { entities } = surroundingsOf(all, 'a');
    expect(entities.map(({ id, steps }) => [id, steps])).toEqual([
      ['a', 0],
      ['b', 1],
      ['e', 1],
      ['c', 2],
    ]);
  });

  test('hold the relations among those within reach only', () => {
    const { links } = surroundingsOf(all, 'a');
    expect(links.map(({ from, to }) => `${from}-${to}`)).toEqual(['a-b', 'b-c', 'e-a']);
  });

  test('of one that nobody knows are empty', () => {
    expect(surroundingsOf(all, 'nobody')).toEqual({ entities: [], links: [] });
  });
});

describe('the map', () => {
  const many = Array.from({ length: 30 }, (_, index) => entity(`near-${index}`, 'a'));
  const far = Array.from({ length: 30 }, (_, index) => entity(`far-${index}`, `near-${index}`));

  test('has the entity at its middle, the others in rings around it', () => {
    const { entities } = layOutRelations(
      surroundingsOf([entity('a', 'b'), entity('b', 'c'), entity('c')], 'a'),
    );
    const distance = Object.fromEntries(entities.map(({ id, x, y }) => [id, Math.hypot(x, y)]));
    expect(distance['a']).toBe(0);
    expect(distance['b']).toBeCloseTo(0.5);
    expect(distance['c']).toBeCloseTo(0.96);
  });

  test('leaves out what there is no room for, and says how many', () => {
    const surroundings = surroundingsOf([entity('a'), ...many, ...far], 'a');
    const { entities, left } = layOutRelations(surroundings);
    expect(entities.length + left).toBe(61);
    expect(entities.filter(({ steps }) => steps === 1)).toHaveLength(12);
    expect(left).toBeGreaterThan(0);
  });

  test('puts no two on the same spot', () => {
    const { entities } = layOutRelations(surroundingsOf([entity('a'), ...many, ...far], 'a'));
    const spots = entities.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`);
    expect(new Set(spots).size).toBe(spots.length);
  });
});
