import { LANGUAGES } from '../../platform/i18n/language.ts';
import { saidInAny, TALK_WORDS } from '../understanding/talk/languages.ts';
import type { Relation, TalkWords } from '../understanding/talk/talk-words.ts';

/** What is nearer to a name comes first: "la niña pequeña". */
const RELATIONS: readonly Relation[] = [
  'granddaughter',
  'grandson',
  'grandmother',
  'grandfather',
  'daughter',
  'son',
  'mother',
  'father',
  'wife',
  'husband',
  'sister',
  'brother',
  'girl',
  'boy',
  'child',
];

/** The same words of every language as alternatives: callers mix them. */
function anyOf(kind: (family: TalkWords['family']) => string): string {
  return LANGUAGES.map((language) => kind(TALK_WORDS[language].family)).join('|');
}

const BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${anyOf(({ before }) => before)})\\s+(?:(?:${anyOf(({ other }) => other)})\\s+)?$`,
  'iu',
);

/** "Soy la hija de Carmen" says who calls, not who the patient is. */
const IS_CALLER = new RegExp(`(?<![\\p{L}])(?:${anyOf(({ iAm }) => iAm)})\\s+\\p{L}+\\s+$`, 'iu');

const FINDERS = RELATIONS.map((relation) => ({
  relation,
  expression: new RegExp(`(?<![\\p{L}])(?:${anyOf(({ words }) => words[relation])})(?![\\p{L}])`, 'giu'),
}));

/** Whom a text names by a relation, with a possessive or an article before it; undefined where nobody is. */
export function relationIn(text: string): Relation | undefined {
  return FINDERS.find(({ expression }) =>
    [...text.matchAll(expression)].some(({ index }) => {
      const before = text.slice(0, index);
      return BEFORE.test(before) && !IS_CALLER.test(before);
    }),
  )?.relation;
}

const GIVEN_NAME_AFTER = new RegExp(
  `^[,\\s]+(?:que\\s+)?(?:${anyOf(({ called }) => called)})?\\s*(\\p{Lu}\\p{L}+)`,
  'u',
);

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

/** "Y ahora otra para mí": after having spoken for somebody else. */
export function isForSelf(text: string): boolean {
  return saidInAny(text, ({ family }) => family.self);
}
