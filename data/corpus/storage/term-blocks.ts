/**
 * Which rows hold a term, kept in blocks of neighbouring terms. Indexes of the database would do the same, but writing
 * them takes minutes for a large pack; blocks are some thousand records.
 */

/** What search finds rows by: names as keys, words of entities, words of facts. */
const SEARCHED = ['name', 'entity', 'fact'] as const;
/** What leads from row to row: ids, the entities and the source of a fact, the entities that relations lead to. */
const LINKS = ['entityId', 'factId', 'about', 'source', 'target'] as const;
export const TERM_KINDS = [...SEARCHED, ...LINKS];
export type TermKind = (typeof TERM_KINDS)[number];

/** The numbers of the rows that hold a term, by term. */
export type RowsByTerm = ReadonlyMap<string, number[]>;

export interface TermBlock {
  pack: string;
  kind: TermKind;
  n: number;
  /** In order of their UTF-16 code units. */
  terms: string[];
  /** For each term, the numbers of the rows that hold it. */
  rows: number[][];
}

/** The first term of each block of a pack: read once, it tells which block has a term. */
export interface TermDirectory extends Record<TermKind, string[]> {
  pack: string;
}

/** Row numbers in a block, about: enough that blocks are few, few enough that one is read in no time. */
const BLOCK_SIZE = 512;
/** Rows kept for one term that is searched. What more rows hold tells little about any of them. */
const ROWS_PER_TERM = 400;
/** Blocks read for terms that begin alike. */
const BLOCKS_PER_BEGINNING = 6;

/** Packs terms with their rows into blocks. */
export function blocksOf(pack: string, kind: TermKind, rowsOf: RowsByTerm): TermBlock[] {
  const blocks: TermBlock[] = [];
  let size = BLOCK_SIZE;
  const most = SEARCHED.some((searched) => searched === kind) ? ROWS_PER_TERM : undefined;
  for (const term of [...rowsOf.keys()].sort()) {
    const rows = (rowsOf.get(term) ?? []).slice(0, most);
    let block = blocks.at(-1);
    if (!block || size >= BLOCK_SIZE) {
      block = { pack, kind, n: blocks.length, terms: [], rows: [] };
      blocks.push(block);
      size = 0;
    }
    block.terms.push(term);
    block.rows.push(rows);
    size += rows.length;
  }
  return blocks;
}

/** The directory of a pack's blocks. */
export function directoryOf(pack: string, blocks: TermBlock[]): TermDirectory {
  const directory: TermDirectory = {
    pack,
    name: [],
    entity: [],
    fact: [],
    entityId: [],
    factId: [],
    about: [],
    source: [],
    target: [],
  };
  for (const { kind, terms } of blocks) directory[kind].push(terms[0] ?? '');
  return directory;
}

/** The numbers of the blocks that may have a term or, with `isBeginning`, terms that begin so. */
export function blocksWith(firsts: string[], term: string, isBeginning: boolean): number[] {
  // The last block that does not begin after the term.
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  const found = low > 0 ? [low - 1] : [];
  if (isBeginning)
    for (let next = low; next < low + BLOCKS_PER_BEGINNING && firsts[next]?.startsWith(term); next++)
      found.push(next);
  return found;
}

/** The rows in a block in which a term stands or, with `isBeginning`, any term that begins so. */
export function rowsIn({ terms, rows }: TermBlock, term: string, isBeginning: boolean): number[] {
  return rows
    .filter((_, index) => {
      const other = terms[index] ?? '';
      return other === term || (isBeginning && other.startsWith(term));
    })
    .flat();
}
