import type { QuotedWords } from './quoted-words.ts';

export const ca: QuotedWords = {
  original: /^-{3,}\s*(?:missatge original|missatge reenviat)/iu,
  wrote: /^(?:el|a)\b.{5,200}\b(?:va escriure|ha escrit)\s*:?\s*$/iu,
  sender: /^(?:de|enviat)\s*:\s.+@.+/iu,
  device: /^(?:enviat des d)/iu,
};
