import type { Entity, Fact, Pack } from '../../../data/corpus/schema.ts';

const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe qi ro su ta ve wi xo yu zan cher dor fin gol han jur kel mor nes'.split(
    ' ',
  );

/** A pack with made-up entities and a fact on each beside its own, so many that it has `size` of both together. */
export function growPack(pack: Pack, size: number): Pack {
  const draw = drawing();
  const name = () =>
    capital(Array.from({ length: 2 + draw(2) }, () => SYLLABLES[draw(SYLLABLES.length)]).join(''));
  // Words as the real facts have them, so that common words are common here too.
  const words = pack.facts.flatMap(({ says }) => says.split(' '));
  const some = (count: number) => Array.from({ length: count }, () => words[draw(words.length)]).join(' ');
  const made = Array.from(
    { length: Math.max(0, size - pack.entities.length) },
    (_, index): [Entity, Fact] => {
      const id = `made-${index}`;
      const entity: Entity = {
        id,
        name: `${name()} ${name()}`,
        type: 'company',
        description: some(8).slice(0, 120),
        aliases: [name()],
        relations: [],
      };
      const source = pack.sources[draw(pack.sources.length)]?.id ?? '';
      return [
        entity,
        {
          id: `${id}-fact`,
          says: some(18).slice(0, 240),
          about: [id],
          kind: 'reported',
          source,
          figures: [],
        },
      ];
    },
  );
  return {
    ...pack,
    entities: [...pack.entities, ...made.map(([entity]) => entity)],
    facts: [...pack.facts, ...made.map(([, fact]) => fact)],
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The same numbers below a limit in every run (mulberry32, Tommy Ettinger, public domain). */
function drawing(): (limit: number) => number {
  let state = 1;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
