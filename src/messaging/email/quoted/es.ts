import type { QuotedWords } from './quoted-words.ts';

export const es: QuotedWords = {
  original: /^-{3,}\s*(?:mensaje original|mensaje reenviado)/iu,
  wrote: /^(?:el|a)\b.{5,200}\b(?:escribió)\s*:?\s*$/iu,
  sender: /^(?:de|enviado)\s*:\s.+@.+/iu,
  device: /^(?:enviado desde)/iu,
};
