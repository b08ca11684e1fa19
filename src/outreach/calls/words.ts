import { createCatalog } from '../../platform/i18n/catalog.ts';

/** What is left on an answering machine: whoever hears it learns nothing about anybody's health. */
export const words = createCatalog({
  es: {
    voicemail:
      'Le llamamos de {clinic}. Es un aviso automático. Por favor, llámenos al {phone}. Repito: {phone}. Gracias.',
    over: 'Le llamamos de {clinic}. Es un aviso automático. Ya está todo resuelto y no tiene que hacer nada. Gracias.',
  },
  ca: {
    voicemail:
      'Li truquem de {clinic}. És un avís automàtic. Si us plau, truqui’ns al {phone}. Repeteixo: {phone}. Gràcies.',
    over: 'Li truquem de {clinic}. És un avís automàtic. Ja està tot resolt i no ha de fer res. Gràcies.',
  },
  en: {
    voicemail: 'This is {clinic}, with an automatic message. Please call us on {phone}. Again: {phone}. Thank you.',
    over: 'This is {clinic}, with an automatic message. It is settled already, and you need do nothing. Thank you.',
  },
});

/** For the ear, in groups of three. */
export function spokenNumber(phone: string): string {
  return phone.replace(/^\+34/, '').replace(/(\d{3})(?=\d)/g, '$1 ');
}
