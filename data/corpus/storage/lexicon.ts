import { compileInTwo } from '../../../spotting/terms/compile.ts';
import type { Bucket, Lexicon, MoreTerms, Term } from '../../../spotting/terms/lexicon.ts';
import { fold } from '../../../spotting/terms/words.ts';
import type { Pack } from '../schema.ts';
import { termsOf } from '../terms-of.ts';
import type { CorpusDatabase, LexiconBlock } from './database.ts';
import { allEntities, generationsIn, readEntityRows, rowTables } from './rows.ts';

/** Terms that every page carries at most; packs that would go beyond are kept back. See docs/decisions/0004. */
const IN_PAGE = 5000;
/** As many as are read at little cost for one of them. */
const KEYS_PER_BLOCK = 64;

/**
 * Compiles what pages look for, out of everything that is known, and stores what large packs add to it: the lexicon
 * that every page reads.
 */
export async function compileLexicon(db: CorpusDatabase): Promise<Lexicon> {
  const compiled = await compileFrom(db, await generationsIn(db), await db.packs.toArray());
  await db.transaction('rw', db.lexiconBlocks, () => storeLexiconBlocks(db, compiled));
  return compiled.lexicon;
}

/** What pages look for, and what is kept back from them for `readTerms`. */
export interface CompiledLexicon {
  lexicon: Lexicon;
  blocks: LexiconBlock[];
}

/** Compiles what pages look for out of some generations of packs, by their words; nothing is stored. */
export async function compileFrom(
  db: CorpusDatabase,
  generations: string[],
  packsWithWords: readonly Pick<Pack, 'words'>[],
): Promise<CompiledLexicon> {
  const packs = Map.groupBy(await allEntities(db, generations), ({ pack }) => pack);
  const inPage: Term[] = [];
  const behind: Term[] = [];
  const names: Record<string, string> = {};
  for (const entities of [...packs.values()].sort((a, b) => a.length - b.length)) {
    const terms = entities.flatMap(termsOf);
    if (inPage.length + terms.length > IN_PAGE) {
      // One by one: so many are too many for one call.
      for (const term of terms) behind.push(term);
      continue;
    }
    inPage.push(...terms);
    for (const { id, name } of entities) names[id] = name;
  }
  const { lexicon, buckets } = compileInTwo(inPage, behind, names, weakIn(packsWithWords));
  return { lexicon, blocks: cutIntoLexiconBlocks(buckets) };
}

function weakIn(packs: readonly Pick<Pack, 'words'>[]): ReadonlySet<string> {
  return new Set(packs.flatMap(({ words }) => words?.weak ?? []).map(fold));
}

/** Puts the blocks of a lexicon in place of those of the last one; within a transaction over their table. */
export async function storeLexiconBlocks(db: CorpusDatabase, { blocks }: CompiledLexicon): Promise<void> {
  await db.lexiconBlocks.clear();
  await db.lexiconBlocks.bulkAdd(blocks);
}

/** What is kept back from pages under some keys. */
export async function readTerms(db: CorpusDatabase, asked: readonly string[]): Promise<MoreTerms> {
  return db.transaction('r', [db.lexiconBlocks, ...rowTables(db)], async () => {
    const blocks = await Promise.all(
      asked.map((key) => db.lexiconBlocks.where('first').belowOrEqual(key).last()),
    );
    const found = asked.flatMap((key, n) => {
      const bucket = blocks[n]?.buckets[blocks[n].keys.indexOf(key)];
      return bucket === undefined ? [] : [{ key, bucket }];
    });
    const entities = await readEntityRows(db, [
      ...new Set(found.flatMap(({ bucket }) => entitiesIn(bucket))),
    ]);
    return {
      keys: found.map(({ key }) => key),
      buckets: found.map(({ bucket }) => bucket),
      names: [...entities.values()].map(({ id, name }) => `${id}\t${name}`).join('\n'),
    };
  });
}

function cutIntoLexiconBlocks(buckets: ReadonlyMap<string, string>): LexiconBlock[] {
  // In the order in which the database compares keys.
  const keys = [...buckets.keys()].sort();
  return Array.from({ length: Math.ceil(keys.length / KEYS_PER_BLOCK) }, (_, n) => {
    const own = keys.slice(n * KEYS_PER_BLOCK, (n + 1) * KEYS_PER_BLOCK);
    return { first: own[0] ?? '', keys: own, buckets: own.map((key) => buckets.get(key) ?? '[]') };
  });
}

function entitiesIn(bucket: string): string[] {
  // Written by our own compiler and read from our own storage, so the shape is known.
  return (JSON.parse(bucket) as Bucket).flatMap(([, , entity]) => (entity === undefined ? [] : [entity]));
}
