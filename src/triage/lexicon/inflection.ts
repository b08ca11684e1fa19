/** Pronouns that hang on a verb: "sangrándole", "moverse". */
const CLITICS = /(?<=(?:ndo|[aei]r))(?:me|te|se|le|la|lo|les|las|los|nos|li)+$/;
const ENDINGS_OF_ROMANCE =
  /(?:isimamente|isimas|isimos|isima|isimo|issimes|issims|issima|issim|amente|ecitos?|ecitas?|itos|itas|ito|ita|illos|illas|illo|illa|uelos?|etes|etas|aciones|acion|acio|aron|ieron|abamos|avem|aban|aven|abas|aba|ava|iendo|ando|ados|adas|ado|ada|idos|idas|ido|ida|ades|ides|uts|uda|ats|its|ant|int|aran|aras|ara|arem|eran|era|iran|ira|aria|eria|iria|amos|emos|imos|ian|ias|ia|ar|er|ir|at|it|ut|an|en|on|as|es|is|os|ns|a|e|i|o|s)$/;
const ENDINGS_OF_ENGLISH = /(?:ingly|ings|ing|edly|iness|ness|ies|ied|ers|er|est|ed|es|ly|y|s|e)$/;
const SHORTEST_STEM = 5;

/** What is common to the forms of a word, or undefined where that is too short to tell one word from another. */
export function stemOf(word: string, isEnglish: boolean): string | undefined {
  const stem = word.replace(CLITICS, '').replace(isEnglish ? ENDINGS_OF_ENGLISH : ENDINGS_OF_ROMANCE, '');
  return stem.length >= SHORTEST_STEM - (isEnglish ? 1 : 0) ? stem : undefined;
}

/** How a word sounds: what is written by ear has the same sound as the word that was meant. */
export function soundOf(word: string): string {
  return word
    .replaceAll(/h/g, '')
    .replaceAll(/v|w/g, 'b')
    .replaceAll(/ll/g, 'y')
    .replaceAll(/c(?=[ei])|z|ss|x/g, 's')
    .replaceAll(/qu(?=[ei])|c|q/g, 'k')
    .replaceAll(/gu(?=[ei])/g, 'g')
    .replaceAll(/g(?=[ei])/g, 'j')
    .replaceAll(/(.)\1/g, '$1');
}

/** How many letters two words end with in common. */
export function commonEnd(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}
