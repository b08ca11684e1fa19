/** Who of the family: what they had or died of is no complaint of today. */
const KIN =
  '(?:padre|madre|padres|abuelo|abuela|abuelos|hermano|hermana|tio|tia|primo|prima|marido|mujer|pare|mare|pares|avi|avia|avis|germa|germana|oncle|tieta|cosi|cosina|marit|dona|dad|mum|mam|father|mother|parents|grandad|granddad|grandfather|grandmother|gran|nan|brother|sister|uncle|aunt|auntie|cousin|husband|wife)';
const ONE = '(?:un |una |l |la |el |a |an |the )?';

/** "Mi padre murió de un …", "in my family there's …", all in the words right before what they had. */
const BEFORE = new RegExp(
  [
    String.raw` (?:murio|murieron|fallecio|fallecieron|ha muerto|va morir|van morir|died|dead) (?:\S+ )?(?:de|d|del|of|from|por|amb|con) ${ONE}$`,
    String.raw` (?:en|a) (?:mi|la meva|la) familia (?:\S+ ){0,5}$`,
    String.raw` (?:in|runs in|running in) (?:my|the|our) family (?:\S+ ){0,4}$`,
    String.raw` (?:antecedentes familiares|antecedents familiars|family history|antecedentes en la familia) (?:de|d|of) ${ONE}$`,
  ].join('|'),
);
/** "Mi padre tuvo un …": of the family where what follows tells at which age. */
const HAD = new RegExp(
  String.raw` ${KIN} (?:ya |also |both |tambien )?(?:tuvo|tuvieron|va tenir|van tenir|had|sufrio|va patir|le dio|li va donar) ${ONE}$`,
);
const AT_AN_AGE =
  /^(?:\S+ ){0,2}?(?:con|a los|a l|als|amb|at|aged|when (?:he|she) was|cuando tenia|quan tenia|in (?:his|her)) (?:los |only |solo |nomes |sus |early |late )?(?:\d\d|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|trenta|quaranta|cinquanta|seixanta|setanta|vuitanta|thirty|forty|fifty|sixty|seventy|eighty|thirties|forties|fifties|sixties|seventies) /;
/** "There's bowel cancer in my family", "runs in the family": said behind it. */
const BEHIND =
  /^(?:(?:runs? |is |que hay |hay |hi ha |ve )?(?:in|en|a|de) (?:my|the|our|mi|la|la meva) (?:family|familia)|de familia|in the family) /;

/** "…, porque mi hermana tuvo un ictus": why somebody asks, unless it is told of these days. */
const WHY = new RegExp(
  String.raw` (?:porque|perque|because|como|com que|since) (?:a )?(?:mi|mis|su|el meu|la meva|sa meva|es meu|my|his|her) ${KIN} (?:ya |also |tambien )?(?:tuvo|tuvieron|va tenir|van tenir|had|le dio|li va donar) ${ONE}$`,
);
const THESE_DAYS =
  / (?:hoy|ayer|anoche|ahora|esta|este|avui|ahir|ara|aquest|aquesta|today|yesterday|now|this|tonight|just|hace|fa|since|desde) /;

/** Is what stands there in the joined text told of the family's past? */
export function isOfFamily(text: string, index: number, length: number): boolean {
  const before =
    text
      .slice(Math.max(0, index - 70), index)
      .split(/[,.;:?!]/)
      .at(-1) ?? '';
  const after = text.slice(index + length);
  const told = ` ${before.trim()} `;
  if (WHY.test(told) && !THESE_DAYS.test(` ${after.split(/[.;?!]/)[0] ?? ''} `)) return true;
  return BEFORE.test(told) || BEHIND.test(after) || (HAD.test(told) && AT_AN_AGE.test(after));
}
