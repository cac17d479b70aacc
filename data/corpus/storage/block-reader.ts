/** Blocks kept in memory; a fraction of a large pack, all of a small one. */
const KEPT = 4000;

/**
 * Reads blocks once and keeps them: whoever types a word letter by letter needs the same ones again and again. What is
 * asked for in the same turn is read together, since each transaction costs more than what is read in it.
 */
export class BlockReader<Key extends readonly (string | number)[], Block> {
  readonly #read: (keys: Key[]) => Promise<(Block | undefined)[]>;
  readonly #kept = new Map<string, Block>();
  #waiting = new Map<string, Key>();
  #reading: Promise<void> | undefined;

  /** `read` gives a block, or nothing, for each key in turn. */
  constructor(read: (keys: Key[]) => Promise<(Block | undefined)[]>) {
    this.#read = read;
  }

  /** The blocks with these keys, as far as there are such. */
  async blocks(keys: Key[]): Promise<Block[]> {
    const kept = keys.map((key) => this.#kept.get(key.join('/')));
    const missing = keys.filter((_, index) => kept[index] === undefined);
    if (missing.length > 0) await this.#load(missing);
    return keys.flatMap((key, index) => kept[index] ?? this.#kept.get(key.join('/')) ?? []);
  }

  /** Keeps a block that was read otherwise. */
  keep(key: Key, block: Block): void {
    this.#kept.set(key.join('/'), block);
  }

  #load(keys: Key[]): Promise<void> {
    for (const key of keys) this.#waiting.set(key.join('/'), key);
    this.#reading ??= Promise.resolve().then(async () => {
      const waiting = this.#waiting;
      this.#waiting = new Map();
      this.#reading = undefined;
      if (this.#kept.size > KEPT) this.#kept.clear();
      const blocks = await this.#read([...waiting.values()]);
      for (const [index, name] of [...waiting.keys()].entries()) {
        const block = blocks[index];
        if (block !== undefined) this.#kept.set(name, block);
      }
    });
    return this.#reading;
  }
}
