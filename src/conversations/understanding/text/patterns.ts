import type { Token } from './tokens.ts';

/** Tokens joined by spaces, with the way back from a place in the joined text to the original one. */
export interface JoinedText {
  readonly text: string;
  /** The original span of a match, half-open. */
  span(index: number, length: number): readonly [number, number];
}

export function joinTokens(tokens: readonly Token[]): JoinedText {
  const starts: number[] = [];
  let text = ' ';
  for (const token of tokens) {
    starts.push(text.length);
    text += `${token.text} `;
  }
  return {
    text,
    span(index, length) {
      const inside = tokens.filter((token, at) => {
        const start = starts[at] ?? 0;
        return start < index + length && start + token.text.length > index;
      });
      return [inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0];
    },
  };
}

export interface NegationWords {
  readonly negators: readonly string[];
  readonly negatorsUndone: readonly string[];
}

/** Is a negation said within the three words before a place, in the same thought? */
export function isNegatedAt(text: string, index: number, words: NegationWords): boolean {
  const thought =
    text
      .slice(Math.max(0, index - 60), index)
      .split(/[,.;:?!¿¡…]/)
      .at(-1) ?? '';
  const nearby = thought.trim().split(' ').slice(-6);
  const said = ` ${nearby.join(' ')} `;
  return (
    nearby.some((word) => words.negators.includes(word)) &&
    !words.negatorsUndone.some((undone) => said.includes(` ${undone} `))
  );
}
