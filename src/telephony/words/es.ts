export const es = {
  'consent.ask':
    'Si nos lo permite, grabamos esta llamada para dejar constancia de lo que acordemos. {clinic} la guarda {days}, y usted puede pedir una copia o que la borremos.',
  'consent.who': 'Hola, le atiende el asistente automático de {clinic}.',
  'consent.how': 'Si nos deja grabar, diga sí o pulse 1. Si prefiere que no, diga no o pulse 2, y le atendemos igual.',
  days: '{days, plural, one {# día} other {# días}}',
  'consent.permit': 'Gracias. La llamada se graba.',
  'consent.deny': 'De acuerdo, no grabamos la llamada.',
  'consent.failed': 'Gracias. Esta vez no hemos podido grabar; seguimos sin grabación.',
  'voicemail.ask': 'Hola, este es el contestador automático de {clinic}. Ahora no podemos atenderle.',
  'voicemail.how':
    'Diga su nombre y qué necesita después de la señal: su mensaje queda grabado y le llamaremos. Al terminar, cuelgue o pulse almohadilla. Si es una emergencia, llame al 112.',
  'voicemail.thanks': 'Gracias. Hemos recibido su mensaje y le llamaremos. Adiós.',
  'voicemail.empty': 'No hemos oído ningún mensaje. Puede volver a llamar cuando quiera. Adiós.',
  commercial:
    'Gracias por llamar. Este número es para los pacientes y aquí no atendemos ofertas comerciales. Puede escribir a la clínica por correo electrónico. Adiós.',
};
