import { assert } from '../../platform/kernel/assert.ts';

const WORDS = 4;
const FIRST_CAPACITY = 1_024;

/** The UUIDs of a file's rows in 16 bytes each (a Set of strings takes six times as much): a million rows fit in 32 MB. */
export class UuidSet {
  readonly #most: number;
  #table = new Uint32Array(FIRST_CAPACITY * WORDS);
  #size = 0;

  /** Adding more than `most` is an error. */
  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#size;
  }

  has(id: string): boolean {
    const words = wordsOf(id);
    return this.#same(this.#place(words), words);
  }

  add(id: string): void {
    const words = wordsOf(id);
    const place = this.#place(words);
    if (this.#same(place, words)) return;
    assert(this.#size < this.#most, `more than ${this.#most} rows`);
    this.#table.set(words, place);
    this.#size += 1;
    if (this.#size * 2 * WORDS > this.#table.length) this.#grow();
  }

  /** Where the id stands, or the empty place where it would. The words of a UUID are as good as random: no hash is needed. */
  #place(words: readonly number[]): number {
    const capacity = this.#table.length / WORDS;
    let place = (((words[0] ?? 0) ^ (words[3] ?? 0)) >>> 0) % capacity;
    while (!this.#isEmpty(place * WORDS) && !this.#same(place * WORDS, words)) place = (place + 1) % capacity;
    return place * WORDS;
  }

  /** No UUID in use is all zeros. */
  #isEmpty(at: number): boolean {
    return !this.#table[at] && !this.#table[at + 1] && !this.#table[at + 2] && !this.#table[at + 3];
  }

  #same(at: number, words: readonly number[]): boolean {
    return words.every((word, index) => this.#table[at + index] === word);
  }

  #grow(): void {
    const before = this.#table;
    this.#table = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += WORDS) {
      const words = [...before.subarray(at, at + WORDS)];
      if (words.some((word) => word !== 0)) this.#table.set(words, this.#place(words));
    }
  }
}

function wordsOf(id: string): readonly number[] {
  const hex = id.replaceAll('-', '');
  return [0, 8, 16, 24].map((from) => Number.parseInt(hex.slice(from, from + 8), 16) >>> 0);
}
