/**
 * Which rows hold a term, kept in blocks of neighbouring terms. A database index over every word of every row would do
 * the same, but writing it takes minutes for a large pack; blocks are some thousand rows.
 */

/** Names as keys, words of entities, words of facts. */
export const TERM_KINDS = ['name', 'entity', 'fact'] as const;
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
/** Rows kept for one term. What more rows hold tells little about any of them. */
const ROWS_PER_TERM = 400;
/** Blocks read for terms that begin alike. */
const BLOCKS_PER_BEGINNING = 6;

/** Packs terms with their rows into blocks. */
export function blocksOf(pack: string, kind: TermKind, rowsOf: RowsByTerm): TermBlock[] {
  const blocks: TermBlock[] = [];
  let size = BLOCK_SIZE;
  for (const term of [...rowsOf.keys()].sort()) {
    const rows = (rowsOf.get(term) ?? []).slice(0, ROWS_PER_TERM);
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
  const firsts = (wanted: TermKind) =>
    blocks.filter(({ kind }) => kind === wanted).map(({ terms }) => terms[0] ?? '');
  return { pack, name: firsts('name'), entity: firsts('entity'), fact: firsts('fact') };
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
