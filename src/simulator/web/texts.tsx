import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createCatalog, type MessageValues } from '../../platform/i18n/catalog.ts';
import { byLanguage, localeOf, parseLanguage, type Language } from '../../platform/i18n/language.ts';
import { es, type PageKey } from './texts/es.ts';

const files = import.meta.glob<Readonly<Record<string, Readonly<Record<PageKey, string>>>>>('./texts/??.ts', {
  eager: true,
});
/** Where a language has no file, Spanish stands in. */
const catalog = createCatalog<PageKey>(byLanguage((language) => files[`./texts/${language}.ts`]?.[language] ?? es));
const STORED = 'simulator.language';

export interface Texts {
  readonly language: Language;
  readonly locale: string;
  readonly setLanguage: (language: Language) => void;
  readonly t: (key: PageKey, values?: MessageValues) => string;
}

const TextsContext = createContext<Texts | undefined>(undefined);

/** The page's language: what was chosen last, else the browser's, else Spanish. */
export function TextsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState<Language>(
    () => parseLanguage(localStorage.getItem(STORED)) ?? parseLanguage(navigator.language) ?? 'es',
  );
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(STORED, language);
  }, [language]);
  const texts = useMemo<Texts>(
    () => ({
      language,
      locale: localeOf(language),
      setLanguage,
      t: (key, values) => catalog.format(language, key, values),
    }),
    [language],
  );
  return <TextsContext value={texts}>{children}</TextsContext>;
}

export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (!texts) throw new Error('TextsProvider is missing');
  return texts;
}
