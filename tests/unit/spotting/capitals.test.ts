import { describe, expect, test } from 'vitest';
import { spotted, type TestTerm } from './spot.ts';

describe('a common noun takes any capitals', () => {
  test.each(['social credit', 'Social credit', 'Social Credit', 'SOCIAL CREDIT'])('%s', (text) => {
    expect(spotted(`on ${text} today`, 'social credit')).toEqual([text]);
  });
});

describe('a name needs its capitals', () => {
  test('as written', () => expect(spotted('the Safe City plan', 'Safe City')).toHaveLength(1));
  test('not small', () => expect(spotted('a safe city', 'Safe City')).toEqual([]));
  test('not half small', () => expect(spotted('a Safe city', 'Safe City')).toEqual([]));
  test('small words within it may be capital', () =>
    expect(spotted('Belt And Road', 'Belt and Road')).toHaveLength(1));
});

describe('a name in capitals', () => {
  const vega: TestTerm = { text: 'Vega', near: ['Rostec'] };
  test('counts in a heading in capitals', () =>
    expect(spotted('NEW SAFE CITY IN KARAMAY', 'Safe City', 'Karamay')).toEqual(['SAFE CITY', 'KARAMAY']));
  test('counts where it is long enough to be no acronym', () =>
    expect(spotted('the new HUAWEI phone', 'Huawei')).toEqual(['HUAWEI']));
  test('does not count where it may be an acronym', () =>
    expect(spotted('the NEST survey', 'Nest')).toEqual([]));
  test('does not count with cues outside a heading in capitals', () =>
    expect(spotted('the VEGA survey by Rostec', vega)).toEqual([]));
  test('counts with its cues in one', () => expect(spotted('VEGA AND ROSTEC SIGN', vega)).toEqual(['VEGA']));
});

describe('an acronym is exact', () => {
  test('as written', () => expect(spotted('made by ZTE', 'ZTE')).toHaveLength(1));
  test('not small', () => expect(spotted('made by Zte or zte', 'ZTE')).toEqual([]));
  test('not 5 grams', () => expect(spotted('add 5g of salt', '5G')).toEqual([]));
});

describe('plurals', () => {
  const city: TestTerm = { text: 'smart city', plural: true };
  test('where the alias says so', () => expect(spotted('many smart cities', city)).toEqual(['smart cities']));
  test('not where it does not', () => expect(spotted('many smart cities', 'smart city')).toEqual([]));
  test('with a possessive', () =>
    expect(spotted('the smart cities’ sensors', city)).toEqual(['smart cities']));
});
