import { byLanguage, type Language } from '../../platform/i18n/language.ts';
import { TRIAGE_WORDS } from '../words/words.ts';

const MOST_WORDS_OF_CALL = 8;
/** Nobody who is busy says more. It bounds the work, too: a text may be 10,000 letters of such pieces. */
const MOST_WORDS_OF_BUSY = 24;

const folded = (text: string): string =>
  text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'");

const BUSY = byLanguage((language) => {
  const { opening, speech, busy, wish } = TRIAGE_WORDS[language].busy;
  const whole = new RegExp(`^(?:(?:${speech}|${busy}|${wish}|${opening})(?:[\\s,.;:!¡?¿]+|$))+$`, 'u');
  return { speech: new RegExp(speech, 'u'), whole };
});

const wordsOf = (text: string): number => text.trim().split(/\s+/u).length;

/** Said by one who is busy and wants a call at another time, in a sentence that holds nothing else. */
function isBusyCaller(said: string, language: Language): boolean {
  if (wordsOf(said) > MOST_WORDS_OF_BUSY) return false;
  const { speech, whole } = BUSY[language];
  return speech.test(said) && whole.test(said.replace(/^[\s,.;:!¡?¿]+/u, ''));
}

/**
 * A text without what is said to the machine, of the call itself: nobody loses his speech by "no le entiendo" or by "ahora no puedo
 * hablar, que me llame alguien luego". Only in a few words, or where the whole of it is so; who tells a story of somebody who cannot
 * speak, or how he speaks, is heard.
 */
export function withoutTalk(text: string, language: Language): string {
  const said = folded(text);
  const { speaks, ofSpeech, ofTheCall } = TRIAGE_WORDS[language];
  if (speaks.test(said) && ofSpeech.test(said)) return text;
  if (isBusyCaller(said, language)) return ' '.repeat(text.length);
  if (wordsOf(text) > MOST_WORDS_OF_CALL) return text;
  return text.replace(ofTheCall, (part) => ' '.repeat(part.length));
}
