import type { Language } from '../../../platform/i18n/language.ts';
import type { Lexicon } from './lexicon.ts';
import { ca } from './ca.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { caRedFlags } from '../red-flags/ca.ts';
import { enRedFlags } from '../red-flags/en.ts';
import { esRedFlags } from '../red-flags/es.ts';
import { phraseBookOf, type PhraseBook } from '../text/lexemes.ts';
import { typoBookOf, type TypoBook } from '../text/typos.ts';
import { intentRulesOf, type IntentRules } from '../intents.ts';
import { redFlagRulesOf, type RedFlagRules, type RedFlagWords } from '../red-flags/findings.ts';

/** A language, made ready once when the program starts. */
export interface LanguageKit {
  readonly lexicon: Lexicon;
  readonly book: PhraseBook;
  readonly typos: TypoBook;
  readonly intents: IntentRules;
  readonly redFlags: RedFlagRules;
  readonly telltales: ReadonlySet<string>;
}

/** Makes a language's files ready: nothing else is needed for a further one. */
export function kitOf(lexicon: Lexicon, redFlags: RedFlagWords): LanguageKit {
  return {
    lexicon,
    book: phraseBookOf(lexicon),
    typos: typoBookOf(lexicon),
    intents: intentRulesOf(lexicon),
    redFlags: redFlagRulesOf(redFlags),
    telltales: new Set(lexicon.telltales.split('|')),
  };
}

/** The one place that lists the languages: another one is a line here. */
export const LANGUAGE_KITS: Readonly<Record<Language, LanguageKit>> = {
  es: kitOf(es, esRedFlags),
  ca: kitOf(ca, caRedFlags),
  en: kitOf(en, enRedFlags),
};
