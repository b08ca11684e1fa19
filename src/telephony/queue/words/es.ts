export const es = {
  direct: 'Le paso con la clínica. Un momento, por favor. Si prefiere el asistente automático, pulse 1.',
  next: 'Le paso con una persona. Es usted el siguiente.',
  place: 'Le paso con una persona. Tiene {ahead, plural, one {una persona} other {# personas}} por delante.',
  minutes: 'La espera será de {minutes, plural, one {un minuto} other {unos # minutos}}.',
  'callback.offer': 'Si prefiere que le llamemos sin perder su turno, pulse 1.',
  'callback.promised':
    'De acuerdo. Conserva su turno. Le llamaremos en {minutes, plural, one {un minuto} other {unos # minutos}}. Hasta pronto.',
  'message.offer': 'Para dejar un recado, pulse 2.',
  gone: 'De acuerdo. Si nos necesita, llámenos cuando quiera. Hasta pronto.',
  slow: 'De acuerdo, voy más despacio.',
  alarm:
    'Lo que cuenta puede ser una emergencia. Cuelgue y llame ahora mismo al 112. Aviso también a una persona de la clínica.',
  hold: 'Sigue usted en espera. Gracias por su paciencia.',
  'too-long': 'Ahora no puede atenderle nadie. Una persona de la clínica le llamará lo antes posible. Hasta pronto.',
  'too-long.hidden': 'Ahora no puede atenderle nadie. Por favor, llame de nuevo más tarde. Hasta pronto.',
  transfer: 'Le paso. Un momento, por favor.',
  'taken-over': 'Le atiende ahora una persona de la clínica. Un momento, por favor.',
  trouble: 'Disculpe, ahora mismo tenemos un problema técnico. Por favor, llame de nuevo. Hasta pronto.',
  'offer.patient': 'Llamada de {who}.',
  'offer.unknown': 'Llamada de alguien sin identificar.',
  'offer.emergency': 'Motivo: posible emergencia.',
  'offer.asked-for-person': 'Motivo: quiere hablar con una persona.',
  'offer.transfer': 'Motivo: se la pasan sus compañeros.',
  'offer.taken-over': 'La ha pedido usted desde el puesto.',
  'offer.direct': 'Motivo: llama a la clínica.',
  'offer.other': 'Motivo: el asistente no ha podido ayudar.',
  'offer.waited': 'Lleva esperando {minutes, plural, one {un minuto} other {# minutos}}.',
  'offer.callback': 'Pidió que le llamaran: marcamos su número cuando usted acepte.',
  'offer.accept': 'Para aceptar, pulse 1.',
  'offer.gone': 'Esta llamada ya no espera. Gracias.',
} as const;

export type QueueWord = keyof typeof es;
