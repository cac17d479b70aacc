import { expect, test } from 'vitest';
import { entitiesIn } from '../../../data/collection/entities.ts';
import { compileTerms } from '../../../spotting/terms/compile.ts';
import { EMPTY_LEXICON } from '../../../spotting/terms/lexicon.ts';

test('the entities in some words are found once each, in their order, and not across blocks', () => {
  const term = (text: string, entity: string) => ({ text, entity });
  const lexicon = compileTerms([term('Safe City', 'safe-city'), term('Huawei', 'huawei')], {});
  expect(entitiesIn('Huawei sells Safe City. Huawei says so.', lexicon)).toEqual(['huawei', 'safe-city']);
  expect(entitiesIn('It is Safe\nCity life', lexicon)).toEqual([]);
  expect(entitiesIn('Huawei', EMPTY_LEXICON)).toEqual([]);
});
