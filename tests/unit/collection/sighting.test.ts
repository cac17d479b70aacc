import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  confirmedGone,
  nextSighting,
  type Sighting,
  SightingSchema,
} from '../../../data/collection/sighting.ts';

const MONDAY = '2026-11-02T08:00:00.000Z';
const TUESDAY = '2026-11-03T08:00:00.000Z';

/** What is known after looks at a page, each given by its visit, its day and what was met. */
function lookedAt(...looks: [visit: string, at: string, state: 'found' | 'absent'][]): Sighting | undefined {
  return looks.reduce<Sighting | undefined>(
    (before, [id, at, state]) => nextSighting(before, { id: 'quote', state }, { id, at }),
    undefined,
  );
}

describe('a quote that is not there', () => {
  test('is not seen yet after one visit, however often it was looked for', () => {
    const sighting = lookedAt(['a', MONDAY, 'absent'], ['a', TUESDAY, 'absent'], ['a', TUESDAY, 'absent']);
    expect(sighting?.state).toBe('unseen');
  });

  test('is not gone after many visits on one day', () => {
    const looks = ['a', 'b', 'c', 'd'].map((visit) => [visit, MONDAY, 'absent'] as const);
    expect(lookedAt(...looks.map((look): [string, string, 'absent'] => [...look]))?.state).toBe('unseen');
  });

  test('is gone after three visits on two days', () => {
    const looks: [string, string, 'absent'][] = [
      ['a', MONDAY, 'absent'],
      ['b', MONDAY, 'absent'],
      ['c', TUESDAY, 'absent'],
    ];
    expect(lookedAt(...looks.slice(0, 2))?.state).toBe('unseen');
    expect(lookedAt(...looks)?.state).toBe('gone');
  });

  test('is found where it comes later in the same visit, and that visit counts as none without it', () => {
    const sighting = lookedAt(['a', MONDAY, 'absent'], ['a', MONDAY, 'found'], ['b', TUESDAY, 'absent']);
    expect(sighting).toMatchObject({ state: 'unseen', missed: [{ visit: 'b' }] });
  });

  test('stays gone where the reader says so, until it is met again', () => {
    const said = confirmedGone({ state: 'unseen', at: MONDAY });
    const missed = nextSighting(said, { id: 'quote', state: 'absent' }, { id: 'b', at: TUESDAY });
    expect(missed.state).toBe('gone');
    expect(nextSighting(missed, { id: 'quote', state: 'found' }, { id: 'c', at: TUESDAY })).toEqual({
      state: 'found',
      at: TUESDAY,
      visit: 'c',
    });
  });

  test('is remembered in bounds', () => {
    const looks = Array.from({ length: 50 }, (_, index): [string, string, 'absent'] => [
      `visit ${index}`,
      index < 25 ? MONDAY : TUESDAY,
      'absent',
    ]);
    const sighting = lookedAt(...looks);
    expect(sighting?.missed).toHaveLength(10);
    expect(sighting?.missed?.[0]?.visit).toBe('visit 0');
    expect(v.is(SightingSchema, sighting)).toBe(true);
  });
});

test('version 0.1.0 called a quote gone after one visit; that is read as not seen yet', () => {
  expect(v.parse(SightingSchema, { state: 'gone', at: MONDAY })).toEqual({
    state: 'unseen',
    at: MONDAY,
    missed: [{ at: MONDAY, visit: '' }],
  });
});
