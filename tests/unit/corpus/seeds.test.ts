import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../../data/corpus/terms-of.ts';
import { buildPack } from '../../../scripts/corpus/build-pack.ts';
import { jsonSchemas } from '../../../scripts/corpus/json-schemas.ts';
import { formatProblem } from '../../../scripts/corpus/problem.ts';
import { compileTerms } from '../../../spotting/terms/compile.ts';
import { disambiguate } from '../../../spotting/terms/disambiguate.ts';
import { isUnconditional, type Term } from '../../../spotting/terms/lexicon.ts';
import { createMatcher } from '../../../spotting/terms/match.ts';

const SEEDS = join(import.meta.dirname, '..', '..', '..', 'seeds');
const { pack, problems } = await buildPack(SEEDS);
const entities = pack?.entities ?? [];

test('the seeds build without a problem', () => {
  expect(problems.map(formatProblem)).toEqual([]);
  expect(pack).toMatchObject({ format: 1, id: 'backgrounder' });
});

describe('every entity is spotted in a sentence that uses one of its names', () => {
  const terms = entities.flatMap(termsOf);
  const matcher = createMatcher(compileTerms(terms, {}));
  const plainName = new Map(
    terms.filter((term) => isUnconditional(term)).map((term) => [term.entity, term.text]),
  );

  test.each(entities.map((entity) => entity.id))('%s', (id) => {
    const sentences = terms
      .filter((term) => term.entity === id)
      .flatMap((term) => sentencesFor(term, plainName));

    const spotted = sentences.filter((sentence) =>
      disambiguate([matcher.find(sentence)])[0]?.some((mention) => mention.entity === id),
    );

    expect(spotted, `none of: ${sentences.join(' | ')}`).not.toEqual([]);
  });
});

/** Sentences in which an alias should count: alone where it needs no cue, else with each of its cues. */
function sentencesFor(term: Term, plainName: ReadonlyMap<string, string>): string[] {
  if (isUnconditional(term)) return [`They spoke about ${term.text} again.`];
  const cues = [...(term.near ?? []), ...(term.page ?? []), ...(term.introduced ? [`@${term.entity}`] : [])];
  return cues.flatMap((cue) => {
    const word = cue.startsWith('@') ? plainName.get(cue.slice(1)) : cue;
    return word === undefined ? [] : [`They spoke about ${term.text} again, and of ${word}.`];
  });
}

test('the JSON Schemas in seeds/schema are those of the code (else run "npm run seeds:schema")', async () => {
  for (const [name, text] of jsonSchemas()) {
    expect(await readFile(join(SEEDS, 'schema', name), 'utf8'), name).toBe(text);
  }
});
