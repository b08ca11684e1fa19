import { createCatalog } from '../platform/i18n/catalog.ts';

/** What callers hear outside of any talk. Everything else comes from a conversation. */
export const texts = createCatalog({
  es: {
    'consent.ask':
      'Si nos lo permite, grabamos esta llamada para dejar constancia de lo que acordemos. {clinic} la guarda {days}, y usted puede pedir una copia o que la borremos.',
    'consent.who': 'Hola, le atiende el asistente automático de {clinic}.',
    'consent.how':
      'Si nos deja grabar, diga sí o pulse 1. Si prefiere que no, diga no o pulse 2, y le atendemos igual.',
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
  },
  ca: {
    'consent.ask':
      'Si ens ho permet, gravem aquesta trucada per deixar constància del que acordem. {clinic} la guarda {days}, i vostè en pot demanar una còpia o que l’esborrem.',
    'consent.who': 'Hola, l’atén l’assistent automàtic de {clinic}.',
    'consent.how':
      'Si ens deixa gravar, digui sí o premi 1. Si prefereix que no, digui no o premi 2, i l’atenem igualment.',
    days: '{days, plural, one {# dia} other {# dies}}',
    'consent.permit': 'Gràcies. La trucada es grava.',
    'consent.deny': 'D’acord, no gravem la trucada.',
    'consent.failed': 'Gràcies. Aquesta vegada no hem pogut gravar; continuem sense gravació.',
    'voicemail.ask': 'Hola, aquest és el contestador automàtic de {clinic}. Ara no el podem atendre.',
    'voicemail.how':
      'Digui el seu nom i què necessita després del senyal: el seu missatge queda gravat i li trucarem. En acabar, pengi o premi coixinet. Si és una emergència, truqui al 112.',
    'voicemail.thanks': 'Gràcies. Hem rebut el seu missatge i li trucarem. Adeu.',
    'voicemail.empty': 'No hem sentit cap missatge. Pot tornar a trucar quan vulgui. Adeu.',
    commercial:
      'Gràcies per trucar. Aquest número és per als pacients i aquí no atenem ofertes comercials. Pot escriure a la clínica per correu electrònic. Adeu.',
  },
  en: {
    'consent.ask':
      'If you allow it, we record this call to keep what we agree on. {clinic} keeps it for {days}, and you can ask for a copy or have it deleted.',
    'consent.who': 'Hello, this is the automatic assistant of {clinic}.',
    'consent.how':
      'If we may record, say yes or press 1. If you would rather not, say no or press 2, and we will help you just the same.',
    days: '{days, plural, one {# day} other {# days}}',
    'consent.permit': 'Thank you. The call is being recorded.',
    'consent.deny': 'All right, we do not record the call.',
    'consent.failed': 'Thank you. We could not record this time; we go on without a recording.',
    'voicemail.ask': 'Hello, this is the answering machine of {clinic}. We cannot take your call now.',
    'voicemail.how':
      'Say your name and what you need after the tone: your message is recorded and we will call you. When you have finished, hang up or press the hash key. In an emergency, call 112.',
    'voicemail.thanks': 'Thank you. We have your message and will call you. Goodbye.',
    'voicemail.empty': 'We heard no message. You can call again whenever you like. Goodbye.',
    commercial:
      'Thank you for calling. This number is for patients and we do not take commercial offers here. You can write to the clinic by email. Goodbye.',
  },
});
