import type { WishWords } from '../wish-words.ts';

export const ca: WishWords = [
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
];
