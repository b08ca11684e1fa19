import type { es } from './es.ts';

export const ca: Readonly<Record<keyof typeof es, string>> = {
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
};
