import type { Language } from '../../../platform/i18n/language.ts';
import type { Lexicon } from './lexicon.ts';
import { ca } from './ca.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { phraseBookOf, type PhraseBook } from '../text/lexemes.ts';
import { typoBookOf, type TypoBook } from '../text/typos.ts';
import { evidenceOf, type LanguageEvidence } from '../which-language.ts';
import { intentRulesOf, type IntentRules } from '../intent-rules.ts';

/** A language, made ready once when the program starts. */
export interface LanguageKit {
  readonly lexicon: Lexicon;
  readonly book: PhraseBook;
  readonly typos: TypoBook;
  readonly intents: IntentRules;
  readonly evidence: LanguageEvidence;
}

/** Makes a language's files ready: nothing else is needed for a further one. */
export function kitOf(lexicon: Lexicon): LanguageKit {
  return {
    lexicon,
    book: phraseBookOf(lexicon),
    typos: typoBookOf(lexicon),
    intents: intentRulesOf(lexicon),
    evidence: evidenceOf(lexicon),
  };
}

/** The one place that lists the languages: another one is a line here. */
export const LANGUAGE_KITS: Readonly<Record<Language, LanguageKit>> = {
  es: kitOf(es),
  ca: kitOf(ca),
  en: kitOf(en),
};
