import { ca } from '../../../src/conversations/phrases/ca.ts';
import { en } from '../../../src/conversations/phrases/en.ts';
import { es } from '../../../src/conversations/phrases/es.ts';
import type { Language } from '../../../src/platform/i18n/language.ts';
import type { VisitEffect } from './conversation-file.ts';

const CATALOGS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { es, ca, en };

/** The sentences that say that something was done, by the stem of their keys. */
const CLAIMS: Readonly<Record<string, readonly VisitEffect['what'][]>> = {
  booked: ['booked'],
  moved: ['moved'],
  cancelled: ['cancelled'],
  'reminder.confirmed': ['confirmed'],
};
const ENDINGS = ['', '.text', '.short', '.short.text'];

/** A sentence made from this template. Made from the phrases themselves, so that it holds when their words change. */
function madeFrom(template: string): RegExp {
  const fixed = template
    .split(/\{[^{}]*(?:\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}[^{}]*)*\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${fixed.join('.*')}$`);
}

const claims = Object.values(CATALOGS).flatMap((catalog) =>
  Object.entries(CLAIMS).flatMap(([stem, done]) =>
    ENDINGS.flatMap((ending) => {
      const template = catalog[stem + ending];
      return template === undefined ? [] : [{ sentence: madeFrom(template), done }];
    }),
  ),
);

/** What a sentence says was done to a visit. */
export function claimsOf(sentence: string): readonly VisitEffect['what'][] {
  return claims.filter((claim) => claim.sentence.test(sentence)).flatMap(({ done }) => done);
}

const MOST_OPTIONS = 4;
/** `pulse 1`, `premi 1`, `press 1`, `responda 1`…, and `1 = …` where it is read; a person and a language are options like others. */
const OPTION_KEY = /(?:\p{L}{4,} |^)([0-9])(?= =|[.,]|$| [oó] | or )/gu;

/** How many keys one answer offers. */
export function optionsIn(says: readonly string[]): number {
  return new Set(says.flatMap((sentence) => [...sentence.matchAll(OPTION_KEY)].map((match) => match[1]))).size;
}

export interface Spoken {
  readonly says: readonly string[];
  /** The answer was to be silence. */
  readonly quiet: boolean;
  /** What had become of the visits by then. */
  readonly done: readonly VisitEffect[];
}

/** What no answer may ever do, whatever its words. Empty: nothing is wrong. */
export function faultsOf({ says, quiet, done }: Spoken): readonly string[] {
  const faults: string[] = [];
  if (says.length === 0 && !quiet) faults.push('nothing is answered');
  if (says.some((sentence) => sentence.trim() === '' || /[{}]|undefined/.test(sentence)))
    faults.push('a broken sentence');
  const options = optionsIn(says);
  if (options > MOST_OPTIONS) faults.push(`${options} options at once`);
  for (const sentence of says) {
    const missing = claimsOf(sentence).filter((what) => !done.some((change) => change.what === what));
    faults.push(...missing.map((what) => `"${sentence}" although nothing was ${what}`));
  }
  return faults;
}
