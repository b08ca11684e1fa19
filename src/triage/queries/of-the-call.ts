import { byLanguage, type Language } from '../../platform/i18n/language.ts';

/** "no le entiendo", "ahora no puedo hablar", within a few words. */
const OF_THE_CALL: Readonly<Record<Language, RegExp>> = {
  es: /\bno (?:le|te|les|os) entiendo|\b(?:ahora )?no puedo hablar (?:ahora|en este momento|ahora mismo|mucho)|\bahora no puedo hablar/giu,
  ca: /\bno (?:l['’]|us |et )entenc|\b(?:ara )?no puc parlar (?:ara|en aquest moment|ara mateix|gaire)|\bara no puc parlar/giu,
  en: /\b(?:i )?can['’]?t (?:talk|speak) (?:now|right now|at the moment)/giu,
};
const MOST_WORDS_OF_CALL = 8;
/** Nobody who is busy says more. It bounds the work, too: a text may be 10,000 letters of such pieces. */
const MOST_WORDS_OF_BUSY = 24;

/** How speech is lost: how it is spoken, and since when. With any of it nothing is said of the call. */
const OF_SPEECH: Readonly<Record<Language, RegExp>> = {
  es: /\b(?:bien|claro|claramente|con claridad|normal|correctamente|seguido|de (?:repente|golpe|pronto)|subitamente|desde|hace|ni)\b/u,
  ca: /\b(?:be|clar|clarament|amb claredat|normal|correctament|seguit|de (?:sobte|cop|cop i volta)|sobtadament|des|fa|ni)\b/u,
  en: /\b(?:properly|well|clearly|normally|right(?! now)|straight|suddenly|sudden|since|ago|nor)\b/u,
};

interface Pieces {
  readonly opening: string;
  readonly busy: string;
  readonly wish: string;
  readonly speech: string;
}

const SPEAKS: Readonly<Record<Language, RegExp>> = { es: /hablar/u, ca: /parlar/u, en: /talk|speak/u };

/** The pieces that a busy caller's whole sentence is made of, folded; a word that is none of them tells something else. */
const PIECES: Readonly<Record<Language, Pieces>> = {
  es: {
    opening:
      'hola|buenas|buenos dias|buenas tardes|perdone?|disculpe|mire|oiga|es que|lo siento|pero|y|porque|si|vale|por favor|porfa|gracias|muchas gracias|adios|hasta luego',
    speech: '(?:ahora(?: mismo)?|en este momento) no puedo hablar|no puedo hablar (?:ahora(?: mismo)?|en este momento)',
    busy: '(?:estoy|voy) (?:conduciendo|trabajando|ocupad[oa]|en (?:una reunion|el trabajo|clase|el coche|el autobus|el bus|el metro|el tren)|reunid[oa])',
    wish: '(?:(?:que|pueden?|podrian?|podeis|me puede|me pueden) )?(?:me llamen?(?: alguien)?|llamenme|llameme|llamadme|llamame|llamarme|llamar)(?: (?:luego|despues|mas tarde|en otro momento|otro dia|manana|por la (?:tarde|manana)|esta tarde|a otra hora|en un rato))+',
  },
  ca: {
    opening:
      "hola|bones|bon dia|bona tarda|perdoni?|disculpi?|miri|escolti|es que|ho sento|pero|i|perque|si|d'acord|si us plau|sisplau|gracies|moltes gracies|adeu|fins despres",
    speech: '(?:ara(?: mateix)?|en aquest moment) no puc parlar|no puc parlar (?:ara(?: mateix)?|en aquest moment)',
    busy: "(?:estic|vaig) (?:conduint|treballant|ocupad?[at]|en una reunio|a la feina|a classe|al cotxe|a l'autobus|al metro|al tren|reunit|reunida)",
    wish: "(?:(?:que|poden|podrien|podeu|em poden|em podeu) )?(?:em truquin?(?: algu)?|em truqui(?: algu)?|truquin-me|truqui'm|truqueu-me|truca'm|trucar-me|trucar)(?: (?:luego|despres|mes tard|en un altre moment|un altre dia|dema|a la tarda|al mati|aquesta tarda|a una altra hora|d'aqui a una estona))+",
  },
  en: {
    opening: 'hi|hello|sorry|excuse me|look|but|and|so|because|as|yes|ok|okay|please|thanks|thank you|bye',
    speech: "(?:i )?(?:really )?(?:can't|cant|cannot) (?:talk|speak) (?:now|right now|just now|at the moment)",
    busy: "(?:i'm|im|i am) (?:driving|working|busy|at work|in a meeting|in class|on the bus|on the train|in the car)",
    wish: '(?:can|could|please|would|have|get) (?:please )?(?:you|someone|somebody|somebody please|someone please)?(?: to)? ?(?:call|ring|phone) me(?: back)?(?: (?:later(?: on)?|tomorrow|this (?:afternoon|evening)|in a bit|another time|after))+|(?:call|ring|phone) me(?: back)?(?: (?:later(?: on)?|tomorrow|this (?:afternoon|evening)|in a bit|another time))+',
  },
};

const folded = (text: string): string =>
  text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'");

const BUSY = byLanguage((language) => {
  const { opening, speech, busy, wish } = PIECES[language];
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
  if (SPEAKS[language].test(said) && OF_SPEECH[language].test(said)) return text;
  if (isBusyCaller(said, language)) return ' '.repeat(text.length);
  if (wordsOf(text) > MOST_WORDS_OF_CALL) return text;
  return text.replace(OF_THE_CALL[language], (part) => ' '.repeat(part.length));
}
