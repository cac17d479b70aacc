import { termsOf } from '../../../data/corpus/terms-of.ts';
import { isUnconditional } from '../../../spotting/terms/lexicon.ts';
import type { Problem } from '../problem.ts';
import type { SeedEntity } from '../seed-schemas.ts';
import { type Located, type Seeds, warningAt } from '../seeds.ts';

/** Every cue can be met: an entity speaks as a cue only by a name that needs none itself. */
export function checkCues(seeds: Seeds): Problem[] {
  const all = new Set(seeds.entities.map(({ value }) => value.id));
  const speaking = new Set(
    seeds.entities.flatMap(({ value }) => termsOf(value).filter(isUnconditional)).map(({ entity }) => entity),
  );
  // An id that does not exist is reported as a link that leads nowhere.
  const isMute = (id: string) => all.has(id) && !speaking.has(id);
  return seeds.entities.flatMap((entity) => checkEntity(entity, isMute));
}

function checkEntity(entity: Located<SeedEntity>, isMute: (id: string) => boolean): Problem[] {
  return entity.value.aliases.flatMap((alias, at) => {
    if (typeof alias === 'string') return [];
    const { text, introduced } = alias;
    const cues = [alias.near, alias.page, alias.not, alias.notPage].flatMap((list) => list ?? []);
    const mute = cues.filter((cue) => cue.startsWith('@') && isMute(cue.slice(1)));
    const problems = mute.map((cue) =>
      warningAt(
        entity,
        ['aliases', at],
        `The cue ${cue} of "${text}" can never be met: every name of that entity needs a cue itself. Write words instead.`,
      ),
    );
    if (!introduced || !isMute(entity.value.id)) return problems;
    const message = `"${text}" can never be introduced: every other name of the entity needs a cue itself. Give it near or page instead.`;
    return [...problems, warningAt(entity, ['aliases', at], message)];
  });
}
