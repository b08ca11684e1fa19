import type { Language } from '../../../platform/i18n/language.ts';
import type { Lexicon } from './lexicon.ts';
import { ca } from './ca.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { phraseBookOf, readPhrases, type PhraseBook } from '../text/lexemes.ts';
import { refusalWordsOf, type RefusalWords } from '../text/broken-refusals.ts';
import { typoBookOf, type TypoBook } from '../text/typos.ts';
import { evidenceOf, type LanguageEvidence } from '../which-language.ts';
import { intentRulesOf, type IntentRules } from '../intent-rules.ts';

/** A language made ready: its tables at their first use, and once. */
export class LanguageKit {
  readonly lexicon: Lexicon;
  #words: { readonly book: PhraseBook; readonly refusing: RefusalWords; readonly typos: TypoBook } | undefined;
  #intents: IntentRules | undefined;
  #evidence: LanguageEvidence | undefined;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  get book(): PhraseBook {
    return this.#readWords().book;
  }

  /** What a refusal in pieces is known by. */
  get refusing(): RefusalWords {
    return this.#readWords().refusing;
  }

  get typos(): TypoBook {
    return this.#readWords().typos;
  }

  get intents(): IntentRules {
    return (this.#intents ??= intentRulesOf(this.lexicon));
  }

  get evidence(): LanguageEvidence {
    return (this.#evidence ??= evidenceOf(this.lexicon));
  }

  /** Both come from the same phrases, which are many: they are read once and let go. */
  #readWords() {
    if (this.#words) return this.#words;
    const phrases = readPhrases(this.lexicon);
    const refusing = refusalWordsOf(this.lexicon, phrases);
    return (this.#words = { book: phraseBookOf(phrases), refusing, typos: typoBookOf(this.lexicon, phrases) });
  }
}

/** Makes a language's files ready: nothing else is needed for a further one. */
export function kitOf(lexicon: Lexicon): LanguageKit {
  return new LanguageKit(lexicon);
}

/** The one place that lists the languages: another one is a line here. */
export const LANGUAGE_KITS: Readonly<Record<Language, LanguageKit>> = {
  es: kitOf(es),
  ca: kitOf(ca),
  en: kitOf(en),
};
