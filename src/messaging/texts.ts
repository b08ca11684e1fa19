import { createCatalog } from '../platform/i18n/catalog.ts';

/** The few sentences that messaging says itself; everything else comes from a conversation or a template. */
export const texts = createCatalog({
  es: {
    stopped: '{clinic}: no le enviaremos más mensajes a este número. Si desea volver a recibirlos, responda ALTA.',
    started: '{clinic}: volverá a recibir nuestros mensajes en este número.',
    wordsPlease:
      '{clinic}: aquí solo podemos leer texto. Escríbanos con palabras qué necesita, o PERSONA para que le llamemos.',
    pressedLate:
      '{clinic}: ese botón es de un mensaje anterior y no hemos cambiado nada. Escríbanos qué necesita, o PERSONA para que le llamemos.',
  },
  ca: {
    stopped: '{clinic}: no li enviarem més missatges a aquest número. Per tornar a rebre’n, respongui ALTA.',
    started: '{clinic}: tornarà a rebre els nostres missatges en aquest número.',
    wordsPlease:
      '{clinic}: aquí només podem llegir text. Escrigui’ns amb paraules què necessita, o PERSONA perquè li truquem.',
    pressedLate:
      '{clinic}: aquest botó és d’un missatge anterior i no hem canviat res. Escrigui’ns què necessita, o PERSONA perquè li truquem.',
  },
  en: {
    stopped: '{clinic}: we will send no more messages to this number. To receive them again, reply START.',
    started: '{clinic}: you will receive our messages on this number again.',
    wordsPlease:
      '{clinic}: we can only read text here. Please write what you need in words, or PERSON and we will call you.',
    pressedLate:
      '{clinic}: that button belongs to an earlier message and nothing was changed. Please write what you need, or PERSON and we will call you.',
  },
});
