/**
 * Which rows hold a term, kept in blocks of neighbouring terms. A database index over every word of every row would do
 * the same, but writing it takes minutes for a large pack; blocks are some thousand rows.
 */
import type { CorpusDatabase } from '../corpus/database.ts';

/** Names as keys, words of entities, words of facts. */
export type TermKind = 'name' | 'entity' | 'fact';

export interface TermBlock {
  pack: string;
  kind: TermKind;
  /** The first of its terms; the block reaches up to the next one's first. */
  first: string;
  /** In order of their UTF-16 code units, as the database compares. */
  terms: string[];
  /** For each term, the ids of the rows that hold it. */
  ids: string[][];
}

/** Ids in a block, about: enough that blocks are few, few enough that one is read in no time. */
const BLOCK_SIZE = 256;
/** Ids kept for one term. What more rows hold tells little about any of them. */
const IDS_PER_TERM = 400;
/** Blocks read for terms that begin alike. */
const BLOCKS_PER_BEGINNING = 6;

/** Packs terms with their ids into blocks. */
export function blocksOf(pack: string, kind: TermKind, idsOf: Map<string, string[]>): TermBlock[] {
  const blocks: TermBlock[] = [];
  let size = BLOCK_SIZE;
  for (const term of [...idsOf.keys()].sort()) {
    const ids = (idsOf.get(term) ?? []).slice(0, IDS_PER_TERM);
    let block = blocks.at(-1);
    if (!block || size >= BLOCK_SIZE) {
      block = { pack, kind, first: term, terms: [], ids: [] };
      blocks.push(block);
      size = 0;
    }
    block.terms.push(term);
    block.ids.push(ids);
    size += ids.length;
  }
  return blocks;
}

/** The ids of the rows in which a term stands or, with `isBeginning`, any term that begins so; the term itself first. */
export async function idsOf(
  db: CorpusDatabase,
  packs: string[],
  kind: TermKind,
  term: string,
  isBeginning: boolean,
): Promise<string[]> {
  const found = await Promise.all(
    packs.map(async (pack) => {
      const upTo = (first: string) => [pack, kind, first];
      const holding = db.terms.where('[pack+kind+first]').between(upTo(''), upTo(term), true, true).last();
      const following = isBeginning
        ? db.terms
            .where('[pack+kind+first]')
            .between(upTo(term), upTo(`${term}\uffff`), false, true)
            .limit(BLOCKS_PER_BEGINNING)
            .toArray()
        : [];
      const blocks = [await holding, ...(await following)];
      return blocks.flatMap((block) =>
        idsIn(block, (other) => other === term || (isBeginning && other.startsWith(term))),
      );
    }),
  );
  return [...new Set(found.flat())];
}

function idsIn(block: TermBlock | undefined, isWanted: (term: string) => boolean): string[] {
  return block?.ids.filter((_, index) => isWanted(block.terms[index] ?? '')).flat() ?? [];
}
