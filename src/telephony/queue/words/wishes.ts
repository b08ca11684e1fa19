import type { Language } from '../../../platform/i18n/language.ts';

/** What somebody who waits may ask for. `go`: they would rather not wait, nor be called. */
export type WaitWish = 'callback' | 'message' | 'go' | 'position' | 'slower';

/** In the order in which they are looked for: "no me llamen" is no wish to be called. A further language is a further entry. */
export const WISH_WORDS: Readonly<Record<Language, readonly (readonly [WaitWish, RegExp])[]>> = {
  es: [
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
  ],
  ca: [
    [
      'message',
      /\b(deixar(-(los|li|vos))? un (missatge|enc[aà]rrec|av[ií]s)|deixo un (missatge|enc[aà]rrec|av[ií]s))(?![\p{L}])/iu,
    ],
    [
      'callback',
      /(?<!\bno (vull que )?)\b((em|m['’]|ens) ?(truqu(in|i|eu)|truquen|poden trucar|tornen la trucada)|truqui?n?['’-]?(me|m|nos)|prefereixo (la trucada|penjar)|penjo i em truquen)(?![\p{L}])/iu,
    ],
    [
      'position',
      /\b(quant (falta|queda|triguen|triga|he d['’]esperar)|falta (molt|gaire)|queda (molt|gaire)|quant(a gent|es persones)|quin torn)(?![\p{L}])/iu,
    ],
    ['slower', /\b(m[eé]s (a poc a poc|lent|lentament)|no tan (r[aà]pid|de pressa))(?![\p{L}])/iu],
    [
      'go',
      /^\s*(doncs |b[eé],? |res,? |no,? )*(deixi['’-]?ho|deixa['’-]?ho|deixeu['’-]?ho|tant (és|se val)|no importa|ja trucar[eé]|no (vull|puc) esperar( m[eé]s)?|ad[eé]u)(,? (gr[aà]cies|és igual|ja trucar[eé]|ad[eé]u|sisplau|si us plau))*[.!\s]*$/iu,
    ],
  ],
  en: [
    ['message', /\b(leave (you |them |her |him )?a message|take a message)\b/iu],
    ['callback', /(?<!\b(don['’]?t|not|no) )\b((call|ring|phone) (me|us)( back)?|be called( back)?|call ?back)\b/iu],
    ['position', /\b(how (much longer|long)|how many people|what (number|position)|where am i)\b/iu],
    ['slower', /\b(slower|more slowly|slow down|not so fast)\b/iu],
    [
      'go',
      /^\s*(well,? |no,? |ok,? )*(never ?mind|forget (it|about it)|leave it|i['’]?ll call (again|later)|i (can['’]?t|don['’]?t want to) wait( any longer)?|goodbye|bye)(,? (thanks|thank you|bye|goodbye|please))*[.!\s]*$/iu,
    ],
  ],
};
