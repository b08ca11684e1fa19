import type { es } from './es.ts';

export const ca: typeof es = {
  messages: {
    stopped: '{clinic}: no li enviarem més missatges a aquest número. Per tornar a rebre’n, respongui ALTA.',
    started: '{clinic}: tornarà a rebre els nostres missatges en aquest número.',
    wordsPlease:
      '{clinic}: aquí només podem llegir text. Escrigui’ns amb paraules què necessita, o PERSONA perquè li truquem.',
    pressedLate:
      '{clinic}: aquest botó és d’un missatge anterior i no hem canviat res. Escrigui’ns què necessita, o PERSONA perquè li truquem.',
  },
  chat: {
    askPhone:
      'Abans he de comprovar qui és. Escrigui el seu número de mòbil al requadre: si consta a la clínica, rebrà un codi per SMS.',
    proven: 'Gràcies, el número és correcte. Ara escrigui la data de naixement del pacient.',
    sms: '{clinic}: el seu codi per al xat és {code}. Caduca en 10 minuts. No el doni a ningú.',
  },
  widget: {
    open: 'Obrir el xat',
    close: 'Tancar el xat',
    title: 'Xat de cites',
    emergency: 'Si és una emergència, truqui al 112.',
    log: 'Conversa',
    write: 'Escrigui el seu missatge',
    send: 'Enviar',
    you: 'Vostè',
    assistant: 'Assistent automàtic',
    person: 'Una persona de la clínica',
    phone: 'Número de mòbil',
    askCode: 'Rebre un codi',
    code: 'Codi de 6 xifres',
    check: 'Comprovar',
    sent: 'Si el número consta a la clínica, el codi arribarà en un moment.',
    wrong: 'El codi no és correcte o ha caducat.',
    phoneInvalid: 'Escrigui un número de mòbil, per exemple 600 111 222.',
    busy: 'Ara hi ha massa missatges. Esperi un minut i torni-ho a provar.',
    failed: 'No hi ha connexió. El seu missatge no s’ha enviat; torni-ho a provar.',
    over: 'La conversa ha caducat. Tanqui el xat i torni’l a obrir.',
  },
  email: {
    noWords: 'El seu correu ha arribat sense text. Escrigui’ns, si us plau, amb paraules què necessita.',
    noAttachments: 'No podem obrir fitxers adjunts per correu. Si són importants, porti’ls a la clínica.',
  },
};
