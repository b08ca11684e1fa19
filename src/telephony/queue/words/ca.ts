import type { QueueWord } from './es.ts';

export const ca: Readonly<Record<QueueWord, string>> = {
  direct: "El passo amb la clínica. Un moment, si us plau. Si prefereix l'assistent automàtic, premi 1.",
  next: 'El passo amb una persona. Vostè és el següent.',
  place: 'El passo amb una persona. Té {ahead, plural, one {una persona} other {# persones}} al davant.',
  minutes: "L'espera serà {minutes, plural, one {d''un minut} other {d''uns # minuts}}.",
  'callback.offer': 'Si prefereix que li truquem sense perdre el torn, premi 1.',
  'callback.promised':
    "D'acord. Conserva el seu torn. Li trucarem d'aquí a {minutes, plural, one {un minut} other {uns # minuts}}. Fins aviat.",
  'message.offer': 'Per deixar un encàrrec, premi 2.',
  gone: 'D’acord. Si ens necessita, truqui quan vulgui. Fins aviat.',
  slow: 'D’acord, parlaré més a poc a poc.',
  alarm:
    'El que explica pot ser una emergència. Pengi i truqui ara mateix al 112. Aviso també una persona de la clínica.',
  hold: 'Continua en espera. Gràcies per la paciència.',
  'too-long': 'Ara no el pot atendre ningú. Una persona de la clínica li trucarà tan aviat com pugui. Fins aviat.',
  'too-long.hidden': 'Ara no el pot atendre ningú. Si us plau, truqui més tard. Fins aviat.',
  transfer: 'El passo. Un moment, si us plau.',
  'taken-over': "Ara l'atén una persona de la clínica. Un moment, si us plau.",
  trouble: 'Disculpi, ara mateix tenim un problema tècnic. Si us plau, torni a trucar. Fins aviat.',
  'offer.patient': 'Trucada de {who}.',
  'offer.unknown': "Trucada d'algú sense identificar.",
  'offer.emergency': 'Motiu: possible emergència.',
  'offer.asked-for-person': 'Motiu: vol parlar amb una persona.',
  'offer.transfer': 'Motiu: la hi passen els companys.',
  'offer.taken-over': "L'ha demanat vostè des del lloc de treball.",
  'offer.direct': 'Motiu: truca a la clínica.',
  'offer.other': "Motiu: l'assistent no ha pogut ajudar.",
  'offer.waited': 'Fa {minutes, plural, one {un minut} other {# minuts}} que espera.',
  'offer.callback': 'Va demanar que li truquessin: marquem el seu número quan vostè accepti.',
  'offer.accept': 'Per acceptar, premi 1.',
  'offer.gone': 'Aquesta trucada ja no espera. Gràcies.',
};
