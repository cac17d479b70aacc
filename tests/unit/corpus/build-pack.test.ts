import { expect, test } from 'vitest';
import { packToJson } from '../../../scripts/corpus/assemble.ts';
import { buildPackFrom } from '../../../scripts/corpus/build-pack.ts';
import { seedsWith } from './seeds-for-tests.ts';

test('faultless seeds make a pack without problems', () => {
  const { pack, problems, counts } = buildPackFrom(seedsWith());

  expect(problems).toEqual([]);
  expect(pack).toMatchObject({ format: 1, id: 'small', title: 'A small pack' });
  expect(pack?.facts.map(({ id, source }) => [id, source])).toEqual([
    ['doe-acme-cameras', 'doe-cameras'],
    ['doe-smart-cities', 'doe-cameras'],
  ]);
  expect(counts).toMatchObject({
    sources: 1,
    entities: 3,
    facts: 2,
    figures: 1,
    factsByKind: { figure: 1, opinion: 1 },
  });
});

test('the same seeds give the same bytes, in whatever order the files are read', () => {
  const once = buildPackFrom(seedsWith()).pack;
  const again = buildPackFrom(new Map([...seedsWith()].reverse())).pack;

  expect(once && packToJson(once)).toBe(again && packToJson(again));
});

test('form and comments do not change the pack', () => {
  const file = 'sources/doe-cameras.yaml';
  const rewritten = seedsWith({
    file,
    from: 'title: "Cameras in Springfield"\nauthors: [Jane Doe]',
    to: 'authors:\n  - Jane Doe # a reporter\ntitle: Cameras in Springfield',
  });

  expect(buildPackFrom(rewritten).pack).toEqual(buildPackFrom(seedsWith()).pack);
});

test('the version tells contents apart', () => {
  const other = seedsWith({ file: 'entities/places.yaml', from: '"City"', to: '"Town"' });
  const [one, two] = [buildPackFrom(seedsWith()).pack?.version, buildPackFrom(other).pack?.version];

  expect(one).toMatch(/^1\.0\.0\+[0-9a-f]{8}$/);
  expect(two).not.toBe(one);
});

test('an error keeps the pack from being built, a warning does not', () => {
  const error = seedsWith({ file: 'entities/companies.yaml', from: 'to: springfield', to: 'to: nowhere' });
  const warning = seedsWith({
    file: 'sources/doe-cameras.yaml',
    from: 'about: [acme, springfield]',
    to: 'about: [acme]',
  });

  expect(buildPackFrom(error).pack).toBeUndefined();
  expect(buildPackFrom(warning).problems).toMatchObject([{ severity: 'warning' }]);
  expect(buildPackFrom(warning).pack?.facts).toHaveLength(2);
});
