import type { Cue } from '../understanding/talk/talk-words.ts';
import { saidInAny } from '../understanding/talk/languages.ts';

/** Which cue is looked for first, and in how many words: in more it is a part of something else that is said. */
const CUES: readonly (readonly [cue: Cue, mostWords: number])[] = [
  ['start-over', 10],
  ['wait', 8],
  ['indifferent', 7],
  ['slower', 10],
  ['unclear-to-them', 8],
  ['first-visit', 20],
  ['certificate', 40],
  ['message', 40],
  ['by-text', 14],
  ['for-other', 40],
];

/** The cue in a text, if there is one. */
export function cueOf(text: string): Cue | undefined {
  const count = text.trim().split(/\s+/).length;
  return CUES.find(([cue, mostWords]) => count <= mostWords && saidInAny(text, ({ cues }) => cues[cue]))?.[0];
}

/** Does a text ask for a person, and for nothing else? */
export function callsForPerson(text: string): boolean {
  const said = text
    .trim()
    .replace(/^[¿¡«"]+/, '')
    .replace(/[?!»"]+$/, '');
  return saidInAny(said, ({ callsForPerson: words }) => words);
}
