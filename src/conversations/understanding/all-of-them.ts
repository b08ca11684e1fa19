import { anyLanguage } from './talk/languages.ts';

/** How many visits a yes is for: a number of them, or all there are. */
export type AllOfThem = 'all' | 2 | 3 | 4;

const YES = anyLanguage(({ allOfThem }) => allOfThem.yes);
const POLITE = anyLanguage(({ allOfThem }) => allOfThem.polite);
const COUNTS = (
  [
    ['any', 'all'],
    ['two', 2],
    ['three', 3],
    ['four', 4],
  ] as const
).map(([name, count]) => ({ count, words: anyLanguage(({ allOfThem }) => allOfThem[name]) }));

/** They are all of what is said: "sí, a las dos" is an hour, and "las dos no" is no yes. */
const whole = (inside: string) => new RegExp(`^${inside}(?: (?:${POLITE}))?$`);
const WITH_YES = COUNTS.map(({ count, words }) => ({
  count,
  words: whole(`(?:(?:(?:${YES}) )+(?:${words})|(?:${words}) (?:${YES}))`),
}));
const ALONE = COUNTS.map(({ count, words }) => ({ count, words: whole(`(?:(?:${YES}) )*(?:${words})`) }));
/** Who says more than that says something else too. */
const LONGEST = 60;

function plainOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}

/** "Sí, las dos", "sí, totes dues", "yes, both". `answered`: the yes was said before, and "las dos" is enough. */
export function allOfThemIn(text: string, { answered }: { readonly answered: boolean }): AllOfThem | undefined {
  if (text.length > LONGEST) return undefined;
  const said = plainOf(text);
  return (answered ? ALONE : WITH_YES).find(({ words }) => words.test(said))?.count;
}
