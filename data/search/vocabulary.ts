import { distance, slipsAllowed } from './distance.ts';

/** More than this many equally near words would make almost anything an answer. */
const NEAREST = 3;

/** The words of a corpus as they are written, for finding what a mistyped one stands for. */
export class Vocabulary {
  readonly #byLength = new Map<number, string[]>();
  /** The letters of the words of a length, once a word of about that length was looked for. */
  readonly #letters = new Map<number, Int32Array>();

  /** @param words Words without spaces, joined by spaces. */
  constructor(words: string) {
    for (const word of words.split(' ')) {
      const same = this.#byLength.get(word.length);
      if (same) same.push(word);
      else this.#byLength.set(word.length, [word]);
    }
  }

  /** The words that a mistyped one most likely stands for; none where every word is too far off. */
  near(word: string): string[] {
    const allowed = slipsAllowed(word);
    const letters = lettersOf(word);
    let least = allowed;
    let nearest: string[] = [];
    for (let length = word.length - allowed; allowed > 0 && length <= word.length + allowed; length++) {
      const sieve = this.#lettersOf(length);
      for (const [index, other] of (this.#byLength.get(length) ?? []).entries()) {
        // A slip changes at most one letter of either word, which is told faster than the distance.
        if (bitsIn(letters & ~(sieve[index] ?? 0)) > least) continue;
        const slips = distance(word, other);
        if (slips > least) continue;
        if (slips < least) nearest = [];
        least = slips;
        nearest.push(other);
      }
    }
    return nearest.slice(0, NEAREST);
  }

  #lettersOf(length: number): Int32Array {
    const letters = this.#letters.get(length) ?? Int32Array.from(this.#byLength.get(length) ?? [], lettersOf);
    this.#letters.set(length, letters);
    return letters;
  }
}

/** The letters of a word as bits; letters that share a bit only make the sieve coarser. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
