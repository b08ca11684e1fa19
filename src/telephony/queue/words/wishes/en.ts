import type { WishWords } from '../wish-words.ts';

export const en: WishWords = [
  ['message', /\b(leave (you |them |her |him )?a message|take a message)\b/iu],
  ['callback', /(?<!\b(don['’]?t|not|no) )\b((call|ring|phone) (me|us)( back)?|be called( back)?|call ?back)\b/iu],
  ['position', /\b(how (much longer|long)|how many people|what (number|position)|where am i)\b/iu],
  ['slower', /\b(slower|more slowly|slow down|not so fast)\b/iu],
  [
    'go',
    /^\s*(well,? |no,? |ok,? )*(never ?mind|forget (it|about it)|leave it|i['’]?ll call (again|later)|i (can['’]?t|don['’]?t want to) wait( any longer)?|goodbye|bye)(,? (thanks|thank you|bye|goodbye|please))*[.!\s]*$/iu,
  ],
];
