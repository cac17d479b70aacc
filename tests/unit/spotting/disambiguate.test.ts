import { describe, expect, test } from 'vitest';
import { mentionsOn, spotted, type TestTerm } from './spot.ts';

const entitiesOn = (blocks: Parameters<typeof mentionsOn>[0], ...terms: TestTerm[]) =>
  mentionsOn(blocks, terms).map(({ entity }) => entity);

describe('near', () => {
  const vega: TestTerm = { text: 'Vega', entity: 'vega', near: ['Kyrgyzstan', 'camera'], not: ['star'] };
  test('counts with a cue in the same block', () =>
    expect(spotted('Vega works in Kyrgyzstan', vega)).toEqual(['Vega']));
  test('takes a cue’s plural', () => expect(spotted('Vega cameras', vega)).toEqual(['Vega']));
  test.each([
    ['city', 'Vega in all cities'],
    ['state-owned', 'Vega is state owned'],
    ['Abigaël', 'Vega, says Abigael'],
    ['摄像头', '摄像头公司 Vega'],
    ['bus', 'Vega runs buses'],
  ])('takes the cue %s in: %s', (cue, text) =>
    expect(spotted(text, { ...vega, near: [cue] })).toEqual(['Vega']),
  );
  test('takes a cue’s possessive and any capitals', () =>
    expect(spotted("KYRGYZSTAN'S Vega deal", { ...vega, near: ['kyrgyzstan'] })).toEqual(['Vega']));
  test('does not count without', () => expect(spotted('Vega is bright', vega)).toEqual([]));
  test('does not count with the cue in another block', () =>
    expect(entitiesOn(['Vega is bright', 'Kyrgyzstan'], vega)).toEqual([]));
  test('does not take a part of a word for the cue', () =>
    expect(spotted('Vega cameraman', vega)).toEqual([]));
  test('is ruled out by a word against it', () =>
    expect(spotted('Vega, the star, seen from Kyrgyzstan', vega)).toEqual([]));
});

describe('page', () => {
  const beijing: TestTerm = { text: 'Beijing', entity: 'beijing', page: ['@huawei', 'mass surveillance'] };
  const huawei: TestTerm = { text: 'Huawei', entity: 'huawei' };
  test('counts with a cue anywhere', () =>
    expect(entitiesOn(['Beijing is cold', 'On mass surveillance'], beijing)).toEqual(['beijing']));
  test('counts with an entity anywhere', () =>
    expect(entitiesOn(['Beijing is cold', 'Huawei grows'], beijing, huawei)).toEqual(['beijing', 'huawei']));
  test('does not count without', () =>
    expect(entitiesOn(['Beijing is cold', 'the mass of surveillance'], beijing)).toEqual([]));
  test('does not count by what the page only points to', () =>
    expect(
      entitiesOn(['Beijing is cold', { teaser: 'Huawei and mass surveillance' }], beijing, huawei),
    ).toEqual(['huawei']));
});

describe('notPage', () => {
  const chen: TestTerm = { text: 'Chen', entity: 'chen', near: ['Tibet'], notPage: ['Karamay', '@other'] };
  test('counts without it', () => expect(entitiesOn(['Chen in Tibet'], chen)).toEqual(['chen']));
  test('is ruled out by a word on the page', () =>
    expect(entitiesOn(['Chen in Tibet', 'Karamay'], chen)).toEqual([]));
  test('is ruled out by an entity on the page', () =>
    expect(entitiesOn(['Chen in Tibet', 'Mr Other'], chen, { text: 'Other', entity: 'other' })).toEqual([
      'other',
    ]));
});

describe('introduced', () => {
  const long: TestTerm = { text: 'Cyberspace Administration of China', entity: 'cac' };
  const short: TestTerm = { text: 'CAC', entity: 'cac', introduced: true };
  test('an acronym counts with its long form on the page', () =>
    expect(
      entitiesOn(['The Cyberspace Administration of China (CAC) said', 'CAC again'], long, short),
    ).toEqual(['cac', 'cac', 'cac']));
  test('not without', () => expect(entitiesOn(['CAC again'], long, short)).toEqual([]));
  test('not by another acronym that needs an introduction itself', () =>
    expect(entitiesOn(['CAC again'], short, { ...short, text: 'CAOC' })).toEqual([]));
  test('by a name that counts through its own cue', () =>
    expect(
      entitiesOn(
        ['Samuel Locklear of Huawei', 'Locklear again'],
        'Huawei',
        { text: 'Samuel Locklear', entity: 's', near: ['@Huawei'] },
        { text: 'Locklear', entity: 's', introduced: true },
      ),
    ).toEqual(['s', 'Huawei', 's']));
});

describe('two that need each other', () => {
  test('do not count by each other alone', () =>
    expect(
      entitiesOn(
        ['Nest and Beeline'],
        { text: 'Nest', entity: 'a', near: ['@b'] },
        { text: 'Beeline', entity: 'b', near: ['@a'] },
      ),
    ).toEqual([]));
});

describe('of mentions that overlap', () => {
  test('the longest counts', () =>
    expect(entitiesOn(['Huawei Safe City'], 'Huawei', 'Safe City', 'Huawei Safe City')).toEqual([
      'Huawei Safe City',
    ]));
  test('the longest counts even if it begins later', () =>
    expect(entitiesOn(['a China social credit system'], 'China social', 'social credit system')).toEqual([
      'social credit system',
    ]));
  test('a longer one that does not count leaves the shorter', () =>
    expect(
      entitiesOn(['Belt and Road Forum'], 'Belt and Road', { text: 'Belt and Road Forum', near: ['x'] }),
    ).toEqual(['Belt and Road']));
  test('neighbours both count', () =>
    expect(entitiesOn(['Huawei Safe City'], 'Huawei', 'Safe City')).toEqual(['Huawei', 'Safe City']));
});

test('a mention tells its alias, the cues for it', () => {
  const [mention] = mentionsOn(
    ['The IOC of IBM in a smart city'],
    [
      {
        text: 'IOC',
        entity: 'ioc',
        near: ['IBM', 'smart city', 'Zhenjiang'],
        not: ['Olympic'],
        notPage: ['athlete'],
      },
    ],
  );
  expect(mention).toMatchObject({
    entity: 'ioc',
    alias: 'IOC',
    because: ['IBM', 'smart city'],
  });
});
