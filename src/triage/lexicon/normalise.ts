/** A word or a mark of the text, folded, with its place in the original. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What hurried fingers write for a whole word. */
const SHORT: Readonly<Record<string, string>> = {
  q: 'que',
  k: 'que',
  ke: 'que',
  xq: 'porque',
  pq: 'porque',
  xk: 'porque',
  tb: 'tambien',
  tmb: 'tambien',
  toy: 'estoy',
  ta: 'esta',
  d: 'de',
  x: 'por',
  u: 'you',
  ur: 'your',
  im: 'im',
  cuesa: 'cuesta',
  dsd: 'desde',
  dde: 'desde',
  pa: 'para',
  mxo: 'mucho',
  mucha: 'mucha',
  tngo: 'tengo',
  tnc: 'tinc',
  cant: 'cant',
  cannot: 'cant',
  couldnt: 'cant',
  unable: 'cant',
};

const WORD = /\d+(?:[.,'’]\d+)?|[\p{L}\p{M}·]+(?:['’][\p{L}\p{M}·]+)*|[,.;:?!/]/gu;

function fold(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('·', '')
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      // "Diarrrea" has two, for between vowels both are letters of their own.
      .replaceAll(/(?<=[aeiou])([rl])\1{2,}(?=[aeiou])/g, '$1$1')
      .replaceAll(/(\p{L})\1{2,}/gu, '$1')
  );
}

/** Whose "'s" is a verb, written as one word in the lists: "hes", "its". Any other is "is" beside a thing: "jaw's locked". */
const WITH_VERB = /^(he|she|it|that|what|there|who|here|where|how|let)$/;

/** `can't` is one word in English; `m'ofego` is two in Catalan. */
function parts(word: string): readonly string[] {
  const [before = '', after] = word.split(/['’]/);
  if (after === undefined) return [word];
  return before.endsWith('n') && after === 't'
    ? [`${before}t`]
    : after === 's' && before.length > 2 && !WITH_VERB.test(before)
      ? [before, 'is']
      : /^(s|m|re|ve|ll|d)$/.test(after) && (before.length > 1 || (before === 'i' && after !== 's'))
        ? [`${before}${after}`]
        : word.split(/['’]/);
}

/** Case, accents, stretched letters, abbreviations and apostrophes are gone; punctuation stays, for thoughts end there. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.normalize('NFC').matchAll(WORD)) {
    const start = match.index;
    if (/^\d/.test(match[0])) {
      tokens.push({ text: match[0].replace(/[,'’]/, '.'), start, end: start + match[0].length });
      continue;
    }
    for (const part of parts(fold(match[0]))) {
      if (part !== '') tokens.push({ text: SHORT[part] ?? part, start, end: start + match[0].length });
    }
  }
  return tokens;
}
