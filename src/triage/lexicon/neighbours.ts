import { tokenise } from './normalise.ts';

const LEAST_LIKENESS = 0.05;
/** Groups of so many letters within a word: "mareada" has much of "mareo". */
const LETTERS = 4;
/** What a group of letters weighs beside a word. */
const OF_LETTERS = 0.6;

/** Words, pairs of words, and groups of letters, with how often each is there and what it weighs. */
function featuresOf(text: string): ReadonlyMap<string, number> {
  const words = tokenise(text)
    .map((token) => token.text)
    .filter((word) => /^[\p{L}\d]/u.test(word));
  const counts = new Map<string, number>();
  const add = (feature: string, weight: number) => counts.set(feature, (counts.get(feature) ?? 0) + weight);
  for (const [at, word] of words.entries()) {
    add(word, 1);
    add(`${words[at - 1] ?? '^'} ${word}`, 1);
    const whole = `_${word}_`;
    for (let from = 0; from + LETTERS <= whole.length; from += 1)
      add(`~${whole.slice(from, from + LETTERS)}`, OF_LETTERS);
  }
  return counts;
}

/** What only one example has brings no two together. */
const LEAST_HOLDERS = 2;

/** One that is known, and how much a text is like it: the cosine of both, 0 to 1. */
export interface Near<Told> {
  readonly one: Told;
  readonly likeness: number;
}

interface Vector {
  readonly features: Uint32Array;
  readonly weights: Float32Array;
}

/** Known texts by what they are made of: for each feature, who has it and how much it weighs there. */
export class Neighbours<Told extends { readonly words: string }> {
  readonly #examples: readonly Told[];
  readonly #numbers = new Map<string, number>();
  readonly #rarity: Float32Array;
  readonly #from: Uint32Array;
  readonly #holders: Uint32Array;
  readonly #weights: Float32Array;

  constructor(examples: readonly Told[]) {
    this.#examples = examples;
    const features = examples.map(({ words }) => featuresOf(words));
    const holding = new Map<string, number>();
    for (const one of features) for (const name of one.keys()) holding.set(name, (holding.get(name) ?? 0) + 1);
    for (const [name, many] of holding) if (many >= LEAST_HOLDERS) this.#numbers.set(name, this.#numbers.size);
    this.#rarity = new Float32Array(this.#numbers.size);
    this.#from = new Uint32Array(this.#numbers.size + 1);
    for (const [name, at] of this.#numbers) {
      const many = holding.get(name) ?? 0;
      this.#rarity[at] = Math.log((examples.length + 1) / (many + 0.5));
      this.#from[at + 1] = (this.#from[at] ?? 0) + many;
    }
    const places = this.#from.at(-1) ?? 0;
    this.#holders = new Uint32Array(places);
    this.#weights = new Float32Array(places);
    const next = this.#from.slice();
    for (const [example, one] of features.entries()) {
      const vector = this.#vector(one);
      for (const [at, feature] of vector.features.entries()) {
        const place = next[feature] ?? 0;
        next[feature] = place + 1;
        this.#holders[place] = example;
        this.#weights[place] = vector.weights[at] ?? 0;
      }
    }
  }

  /** Of length one; what no two examples have says nothing. */
  #vector(counts: ReadonlyMap<string, number>): Vector {
    const known = [...counts].flatMap(([name, count]): [number, number][] => {
      const feature = this.#numbers.get(name);
      return feature === undefined ? [] : [[feature, Math.log1p(count) * (this.#rarity[feature] ?? 0)]];
    });
    const length = Math.sqrt(known.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return {
      features: Uint32Array.from(known, ([feature]) => feature),
      weights: Float32Array.from(known, ([, weight]) => weight / length),
    };
  }

  /** How much each example is like a text: the cosine of both. */
  #likeness(text: string): Float32Array {
    const likeness = new Float32Array(this.#examples.length);
    const { features, weights } = this.#vector(featuresOf(text));
    for (const [at, feature] of features.entries()) {
      const weight = weights[at] ?? 0;
      const to = this.#from[feature + 1] ?? 0;
      for (let place = this.#from[feature] ?? 0; place < to; place += 1) {
        const example = this.#holders[place] ?? 0;
        likeness[example] = (likeness[example] ?? 0) + weight * (this.#weights[place] ?? 0);
      }
    }
    return likeness;
  }

  /** The nearest to a text, the nearest first. One is never asked about itself, so that those that are known may test what the others know. */
  nearest(text: string, most: number): readonly Near<Told>[] {
    const own = text.trim();
    const near: Near<Told>[] = [];
    for (const [at, likeness] of this.#likeness(text).entries()) {
      const one = this.#examples[at];
      if (likeness > LEAST_LIKENESS && one && one.words !== own) near.push({ one, likeness });
    }
    return near.toSorted((a, b) => b.likeness - a.likeness).slice(0, most);
  }
}
