import type { Language } from '../../platform/i18n/language.ts';
import { examplesOf, type Example } from './examples/examples.ts';
import { tokenise } from './normalise.ts';

export interface Resembled {
  readonly finding: string;
  /** The share of the nearest examples that tell it, weighed by how near they are: 0 to 1. */
  readonly share: number;
  /** The nearest of them, to explain it. */
  readonly example: string;
}

/** So many of the nearest examples are asked. */
const NEAREST = 6;
/** Even six that agree say little when none of them is near. */
const NOBODY = 0.02;
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

interface Vector {
  readonly features: Uint32Array;
  readonly weights: Float32Array;
}

/** The examples of languages that are read together, by what they are made of: for each feature, who has it and how much it weighs there. */
class Neighbours {
  readonly #examples: readonly Example[];
  readonly #numbers = new Map<string, number>();
  readonly #rarity: Float32Array;
  readonly #from: Uint32Array;
  readonly #holders: Uint32Array;
  readonly #weights: Float32Array;

  constructor(examples: readonly Example[]) {
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

  #nearest(text: string): readonly { readonly example: Example; readonly weight: number }[] {
    const own = text.trim();
    const near: { readonly example: Example; readonly much: number }[] = [];
    for (const [at, much] of this.#likeness(text).entries()) {
      const example = this.#examples[at];
      if (much > LEAST_LIKENESS && example && example.words !== own) near.push({ example, much });
    }
    return near
      .toSorted((a, b) => b.much - a.much)
      .slice(0, NEAREST)
      .map(({ example, much }) => ({ example, weight: much * much }));
  }

  of(text: string): readonly Resembled[] {
    const nearest = this.#nearest(text);
    const whole = nearest.reduce((sum, { weight }) => sum + weight, NOBODY);
    const findings = [...new Set(nearest.flatMap(({ example }) => example.findings))];
    return findings
      .map((finding) => {
        const tellers = nearest.filter(({ example }) => example.findings.includes(finding));
        const share = tellers.reduce((sum, { weight }) => sum + weight, 0) / whole;
        return { finding, share, example: tellers[0]?.example.words ?? '' };
      })
      .toSorted((a, b) => b.share - a.share);
  }
}

/** Spanish and Catalan are read together. */
const TOGETHER: Readonly<Record<Language, readonly Language[]>> = { es: ['es', 'ca'], ca: ['es', 'ca'], en: ['en'] };
const made = new Map<string, Neighbours>();
/** Made ready at the first use: a process that never triages pays nothing. */
function neighboursOf(language: Language): Neighbours {
  const key = language === 'en' ? 'en' : 'es-ca';
  const known = made.get(key) ?? new Neighbours(TOGETHER[language].flatMap(examplesOf));
  made.set(key, known);
  return known;
}

/**
 * The findings that the nearest known ways of telling them share with a text, the likeliest first. Pure: same text, same answer. An
 * example is never asked about itself, so that examples may test what the others know.
 */
export function resembledIn(text: string, language: Language): readonly Resembled[] {
  return neighboursOf(language).of(text);
}
