import { termsOf } from '../../../data/corpus/terms-of.ts';
import { isUnconditional, type Term } from '../../../spotting/terms/lexicon.ts';
import { pluralOf } from '../../../spotting/terms/plural.ts';
import { foldedPhrase } from '../phrases.ts';
import type { Problem } from '../problem.ts';
import type { SeedEntity } from '../seed-schemas.ts';
import { errorAt, type Located, type Seeds, warningAt } from '../seeds.ts';

/** An alias that needs no cue stands for one entity, every alias is given once, and every entity can be spotted. */
export function checkAliases(seeds: Seeds): Problem[] {
  const owners = new Map<string, Located<SeedEntity>>();
  return seeds.entities.flatMap((entity) => [
    ...checkSpottable(entity),
    ...checkRepeated(entity),
    ...checkClaims(entity, owners),
  ]);
}

function checkSpottable(entity: Located<SeedEntity>): Problem[] {
  if (termsOf(entity.value).length > 0) return [];
  return [
    warningAt(
      entity,
      ['aliases'],
      `Every name of "${entity.value.id}" is unmarked, so it would never be found on a page. Add an alias as people write it.`,
    ),
  ];
}

function checkRepeated(entity: Located<SeedEntity>): Problem[] {
  const texts = entity.value.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
  return texts.flatMap((text, at) =>
    texts.indexOf(text) < at
      ? [errorAt(entity, ['aliases', at], `The alias "${text}" is given twice. Take one out.`)]
      : [],
  );
}

function checkClaims(entity: Located<SeedEntity>, owners: Map<string, Located<SeedEntity>>): Problem[] {
  const claims = termsOf(entity.value).filter(isUnconditional).flatMap(formsOf);
  return [...new Set(claims)].flatMap((form) => {
    const owner = owners.get(form) ?? entity;
    owners.set(form, owner);
    if (owner.value.id === entity.value.id) return [];
    const place = `${owner.file}:${owner.lineOf('id')}`;
    return [
      errorAt(
        entity,
        ['id'],
        `"${form}" would stand for both "${entity.value.id}" and "${owner.value.id}" (${place}). Give one of the two aliases cues (near, page or introduced), or take it out.`,
      ),
    ];
  });
}

/** What a term matches, folded as the spotter folds it. */
function formsOf({ text, plural }: Term): string[] {
  return plural ? [foldedPhrase(text), foldedPhrase(pluralOf(text))] : [foldedPhrase(text)];
}
