import type { QuotedWords } from './quoted-words.ts';

export const en: QuotedWords = {
  original: /^-{3,}\s*(?:original message|forwarded message)/iu,
  wrote: /^(?:on|at)\b.{5,200}\b(?:wrote)\s*:?\s*$/iu,
  sender: /^(?:from|sent)\s*:\s.+@.+/iu,
  device: /^(?:sent from|get outlook)/iu,
};
