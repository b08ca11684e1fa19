/** Whom a caller speaks for. `girl` and `boy`: one of the children, told by "la pequeña", "el mayor". */
export type Relation =
  | 'daughter'
  | 'son'
  | 'child'
  | 'girl'
  | 'boy'
  | 'mother'
  | 'father'
  | 'wife'
  | 'husband'
  | 'sister'
  | 'brother'
  | 'granddaughter'
  | 'grandson'
  | 'grandmother'
  | 'grandfather';

/** By language: Spanish, Catalan, English. What is nearer to a name comes first: "la niña pequeña". */
const WORDS: readonly (readonly [Relation, string])[] = [
  ['granddaughter', 'nieta|neta|granddaughter'],
  ['grandson', 'nieto|n[eé]t|grandson'],
  ['grandmother', 'abuela|abuelita|yaya|[aà]via|iaia|grandmother|grandma|gran'],
  ['grandfather', 'abuelo|abuelito|yayo|avi|iaio|grandfather|grandad|grandpa'],
  ['daughter', 'hija|filla|daughter'],
  ['son', 'hijo|fill|son'],
  ['mother', 'madre|mam[aá]|mare|mama|mother|mum|mom'],
  ['father', 'padre|pap[aá]|pare|papa|father|dad'],
  ['wife', 'mujer|esposa|pareja|dona|muller|parella|wife|partner'],
  ['husband', 'marido|esposo|marit|espòs|husband'],
  ['sister', 'hermana|germana|sister'],
  ['brother', 'hermano|germ[aà]|brother'],
  ['girl', 'niña|nena|girl|pequeña|petita|mediana|mitjana'],
  ['boy', 'niño|nen|boy|pequeño|petit|mediano|mitj[aà]'],
  ['child', 'beb[eé]|nad[oó]|criatura|child|kid|baby|youngest|younger one|little one|oldest|eldest|older one'],
];

const BEFORE =
  /(?<![\p{L}])(?:mi|mis|nuestr[oa]|la meva|el meu|pel meu|del meu|pels meus|la nostra|el nostre|ma|my|our|la|el|the)\s+(?:otr[oa]\s+|altr[ea]\s+|other\s+|little\s+)?$/iu;

const FINDERS = WORDS.map(([relation, words]) => ({
  relation,
  expression: new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'giu'),
}));

/** Whom a text names by a relation, with a possessive or an article before it; undefined where nobody is. */
export function relationIn(text: string): Relation | undefined {
  return FINDERS.find(({ expression }) =>
    [...text.matchAll(expression)].some(({ index }) => BEFORE.test(text.slice(0, index))),
  )?.relation;
}

const GIVEN_NAME_AFTER = /^[,\s]+(?:que\s+)?(?:se llama|es diu|called|named)?\s*(\p{Lu}\p{L}+)/u;

/** "para mi hija Lucía": the name beside the relation, where it is written as one. A hint, never a proof. */
export function nameBeside(text: string): string | undefined {
  for (const { expression } of FINDERS) {
    for (const match of text.matchAll(expression)) {
      const name = GIVEN_NAME_AFTER.exec(text.slice(match.index + match[0].length))?.[1];
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

const FOR_SELF = [
  /\bpara m[ií](?= ?[,.;!?]|$| (mism[oa]|tambi[eé]n|esta vez|ahora|otra))/iu,
  /\bper (a )?mi(?= ?[,.;!?]|$| (mateix|mateixa|tamb[eé]|ara))/iu,
  /\bfor (me|myself)(?= ?[,.;!?]|$| (too|this time|now))/iu,
];

/** "Y ahora otra para mí": after having spoken for somebody else. */
export function isForSelf(text: string): boolean {
  return FOR_SELF.some((one) => one.test(text));
}
