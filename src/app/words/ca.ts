/** With words that many phrases begin with, so that their expressions are made too. */
export const ca = 'no puc, em fa molt de mal i tinc febre, ha caigut i no para de vomitar';
