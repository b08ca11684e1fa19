import { createCatalog } from '../../platform/i18n/catalog.ts';

/** What is said in emails beside the words of the conversation. */
export const emailTexts = createCatalog({
  es: {
    noWords: 'Su correo llegó sin texto. Escríbanos, por favor, con palabras qué necesita.',
    noAttachments: 'No podemos abrir archivos adjuntos por correo. Si son importantes, tráigalos a la clínica.',
  },
  ca: {
    noWords: 'El seu correu ha arribat sense text. Escrigui’ns, si us plau, amb paraules què necessita.',
    noAttachments: 'No podem obrir fitxers adjunts per correu. Si són importants, porti’ls a la clínica.',
  },
  en: {
    noWords: 'Your email arrived without any text. Please write to us in words what you need.',
    noAttachments: 'We cannot open files that are sent by email. If they matter, please bring them to the clinic.',
  },
});
