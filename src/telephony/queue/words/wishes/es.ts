import type { WishWords } from '../wish-words.ts';

export const es: WishWords = [
  ['message', /\b(dej(ar|arles?|o|aré) un (recado|mensaje|aviso))(?![\p{L}])/iu],
  [
    'callback',
    /(?<!\bno (quiero que )?)\b((me|nos) (llam(en|a|an|e|áis|éis)|llamar[aá]n?|pueden llamar|devuelven la llamada)|ll[aá]m(en|e|ad)(me|nos)|devu[eé]lv(an|a)me la llamada|prefiero (la llamada|colgar)|cu[eé]lgo y me llaman)(?![\p{L}])/iu,
  ],
  [
    'position',
    /\b(cu[aá]nto (falta|queda|tardan?|tengo que esperar)|falta mucho|queda mucho|cu[aá]nt[oa]s? (personas?|gente)|qu[eé] (turno|puesto)|por d[oó]nde voy)(?![\p{L}])/iu,
  ],
  ['slower', /\b(m[aá]s (despacio|lento)|no tan r[aá]pido)(?![\p{L}])/iu],
  [
    'go',
    /^\s*(pues |bueno,? |nada,? |no,? )*(d[eé]j(elo|alo|enlo|eme)|da igual|no importa|ya llamar[eé]|no (quiero|puedo) esperar( m[aá]s)?|adi[oó]s)(,? (gracias|es igual|ya llamar[eé]|da igual|adi[oó]s|por favor))*[.!\s]*$/iu,
  ],
];
