import { beginsAlike, distance, slipsAllowed } from './distance.ts';

/** More than this many equally near words would make almost anything an answer. */
const NEAREST = 3;

/** The words of a corpus as they are written, for finding what a mistyped one stands for. */
export class Vocabulary {
  /** The words of each shape: see `shapeOf`. */
  readonly #byShape = new Map<string, string[]>();
  /** The letters of the words of a shape, once a word of about that shape was looked for. */
  readonly #letters = new Map<string, Int32Array>();

  /** @param words Words without spaces, joined by spaces. */
  constructor(words: string) {
    for (const word of words.split(' ')) {
      const shape = shapeOf(word, word.length);
      const same = this.#byShape.get(shape);
      if (same) same.push(word);
      else this.#byShape.set(shape, [word]);
    }
  }

  /** The words that a mistyped one most likely stands for; none where every word is too far off. */
  near(word: string): string[] {
    const allowed = slipsAllowed(word);
    const letters = lettersOf(word);
    let least = allowed;
    let nearest: string[] = [];
    for (let length = word.length - allowed; allowed > 0 && length <= word.length + allowed; length++) {
      const shape = shapeOf(word, length);
      const sieve = this.#lettersOf(shape);
      for (const [index, other] of (this.#byShape.get(shape) ?? []).entries()) {
        // A slip changes at most one letter of either word, which is told faster than the distance.
        if (bitsIn(letters & ~(sieve[index] ?? 0)) > least) continue;
        if (!beginsAlike(word, other)) continue;
        const slips = distance(word, other);
        if (slips > least) continue;
        if (slips < least) nearest = [];
        least = slips;
        nearest.push(other);
      }
    }
    return nearest.slice(0, NEAREST);
  }

  #lettersOf(shape: string): Int32Array {
    const letters = this.#letters.get(shape) ?? Int32Array.from(this.#byShape.get(shape) ?? [], lettersOf);
    this.#letters.set(shape, letters);
    return letters;
  }
}

/** A length, and the script of a word as its first letter tells it: no slip makes one script of another. */
function shapeOf(word: string, length: number): string {
  return `${/^[a-z]/.test(word) ? 'latin' : /^[\u0400-\u04ff]/.test(word) ? 'cyrillic' : 'other'} ${length}`;
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
