/** With words that many phrases begin with, so that their expressions are made too. */
export const en = 'I cannot, it hurts a lot and I have a fever, she has fallen and keeps being sick';
