import { byLanguage } from '../../../platform/i18n/language.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseBookOf, readPhrases, type PhraseBook } from '../text/phrase-book.ts';
import { refusalWordsOf, type RefusalWords } from '../text/broken-refusals.ts';
import { typoBookOf, type TypoBook } from '../text/typos.ts';
import { evidenceOf, type LanguageEvidence } from '../which-language.ts';
import { intentRulesOf, type IntentRules } from '../intent-rules.ts';
import { fromFiles } from '../../../platform/i18n/from-files.ts';

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
    return (this.#words = {
      book: phraseBookOf(phrases, this.lexicon.shorthand),
      refusing,
      typos: typoBookOf(this.lexicon, phrases),
    });
  }
}

/** Makes a language's files ready: nothing else is needed for a further one. */
export function kitOf(lexicon: Lexicon): LanguageKit {
  return new LanguageKit(lexicon);
}

const LEXICONS = await fromFiles<Lexicon>(import.meta.dirname);

/** What each language is understood by; all of them together know what is mixed. */
export const LANGUAGE_KITS = byLanguage((language) => kitOf(LEXICONS[language]));
