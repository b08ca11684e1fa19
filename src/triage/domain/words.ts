import type { Language } from '../../platform/i18n/language.ts';

/** One text in every language of the house. */
export type Words = Readonly<Record<Language, string>>;
