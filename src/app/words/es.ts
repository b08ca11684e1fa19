/** With words that many phrases begin with, so that their expressions are made too. */
export const es = 'no puedo, me duele mucho y tengo fiebre, se ha caído y no para de vomitar';
