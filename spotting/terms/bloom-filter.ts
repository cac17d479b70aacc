/**
 * A Bloom filter over words, as a string: it tells which words a large lexicon surely does not have, at ten bits a
 * word, and crosses from storage into a page at the cost of a copy. (B. H. Bloom, "Space/time trade-offs in hash coding
 * with allowable errors", 1970; two hashes in place of many after Kirsch and Mitzenmacher, 2006.)
 */

/** With four probes, one word in eighty is taken for one that may be there. */
const BITS_PER_WORD = 10;
const PROBES = 4;
/**
 * Bits in a character: with few enough, every character is a plain letter, digit or sign, which storage keeps as it is.
 */
const BITS = 6;
const FIRST = 48;

/** Builds a filter over words; over none, the empty string. */
export function bloomFilterOf(words: readonly string[]): string {
  const codes = new Uint8Array(Math.ceil((words.length * BITS_PER_WORD) / BITS)).fill(FIRST);
  for (const word of words)
    for (const bit of probes(word, codes.length * BITS)) {
      const at = Math.floor(bit / BITS);
      codes[at] = ((codes[at] ?? FIRST) - FIRST) | (1 << (bit % BITS));
      codes[at] += FIRST;
    }
  return new TextDecoder().decode(codes);
}

/** Whether a word may be one of those that a filter was built over; `false` is certain. */
export function mayHave(filter: string, word: string): boolean {
  for (const bit of probes(word, filter.length * BITS))
    if (((filter.charCodeAt(Math.floor(bit / BITS)) - FIRST) & (1 << (bit % BITS))) === 0) return false;
  return filter !== '';
}

function probes(word: string, size: number): number[] {
  // FNV-1a over UTF-16 units, and a mix of it as the second hash.
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  const step = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 7) | 1;
  return Array.from({ length: PROBES }, (_, n) => ((hash >>> 0) + n * step) % size);
}
