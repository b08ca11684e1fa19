import { createCatalog } from '../../platform/i18n/catalog.ts';
import type { Language } from '../../platform/i18n/language.ts';

/** What the chat itself says; everything else comes from the conversation. */
export const chatTexts = createCatalog({
  es: {
    askPhone:
      'Antes debo comprobar quién es. Escriba su número de móvil en el recuadro: si consta en la clínica, recibirá un código por SMS.',
    proven: 'Gracias, el número es correcto. Ahora escriba la fecha de nacimiento del paciente.',
    sms: '{clinic}: su código para el chat es {code}. Caduca en 10 minutos. No se lo dé a nadie.',
  },
  ca: {
    askPhone:
      'Abans he de comprovar qui és. Escrigui el seu número de mòbil al requadre: si consta a la clínica, rebrà un codi per SMS.',
    proven: 'Gràcies, el número és correcte. Ara escrigui la data de naixement del pacient.',
    sms: '{clinic}: el seu codi per al xat és {code}. Caduca en 10 minuts. No el doni a ningú.',
  },
  en: {
    askPhone:
      'First I have to check who you are. Write your mobile number in the box: if the clinic has it, you will receive a code by SMS.',
    proven: 'Thank you, the number is right. Now write the patient’s date of birth.',
    sms: '{clinic}: your code for the chat is {code}. It expires in 10 minutes. Do not give it to anybody.',
  },
});

/** Words on the widget's own buttons and fields, sent along with its script. */
export const WIDGET_TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  es: {
    open: 'Abrir el chat',
    close: 'Cerrar el chat',
    title: 'Chat de citas',
    emergency: 'Si es una emergencia, llame al 112.',
    log: 'Conversación',
    write: 'Escriba su mensaje',
    send: 'Enviar',
    you: 'Usted',
    assistant: 'Asistente automático',
    person: 'Una persona de la clínica',
    phone: 'Número de móvil',
    askCode: 'Recibir un código',
    code: 'Código de 6 cifras',
    check: 'Comprobar',
    sent: 'Si el número consta en la clínica, el código llegará en un momento.',
    wrong: 'El código no es correcto o ha caducado.',
    phoneInvalid: 'Escriba un número de móvil, por ejemplo 600 111 222.',
    busy: 'Hay demasiados mensajes ahora. Espere un minuto y vuelva a intentarlo.',
    failed: 'No hay conexión. Su mensaje no se ha enviado; vuelva a intentarlo.',
    over: 'La conversación ha caducado. Cierre el chat y ábralo de nuevo.',
  },
  ca: {
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
  en: {
    open: 'Open the chat',
    close: 'Close the chat',
    title: 'Appointment chat',
    emergency: 'If this is an emergency, call 112.',
    log: 'Conversation',
    write: 'Write your message',
    send: 'Send',
    you: 'You',
    assistant: 'Automatic assistant',
    person: 'A person at the clinic',
    phone: 'Mobile number',
    askCode: 'Receive a code',
    code: '6-digit code',
    check: 'Check',
    sent: 'If the clinic has this number, the code will arrive in a moment.',
    wrong: 'The code is not right or has expired.',
    phoneInvalid: 'Write a mobile number, for example 600 111 222.',
    busy: 'There are too many messages now. Wait a minute and try again.',
    failed: 'There is no connection. Your message was not sent; please try again.',
    over: 'The conversation has expired. Close the chat and open it again.',
  },
};
