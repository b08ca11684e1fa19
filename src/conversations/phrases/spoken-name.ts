import type { Language } from '../../platform/i18n/language.ts';

const WOMAN = /^(?:dra|doctora)\.?\s+/iu;
const MAN = /^(?:dr|doctor)\.?\s+/iu;

/** Titles as they follow a "with": "con la doctora", "amb el doctor". */
const TITLES: Readonly<Record<Language, { readonly woman: string; readonly man: string }>> = {
  es: { woman: 'la doctora', man: 'el doctor' },
  ca: { woman: 'la doctora', man: 'el doctor' },
  en: { woman: 'Doctor', man: 'Doctor' },
};

/** A practitioner's name for the ear: an abbreviated title is said in full. */
export function spokenName(name: string, language: Language): string {
  const { woman, man } = TITLES[language];
  return name.replace(WOMAN, `${woman} `).replace(MAN, `${man} `);
}
