import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { localeOf, nameOf, parseLanguage, type Language } from '../../../platform/i18n/language.ts';
import { es, type MessageKey, type Messages } from './es.ts';

export type Values = Readonly<Record<string, string | number>>;
/** A key that comes in a singular and a plural. */
type CountKey = { [K in MessageKey]: K extends `${infer Base}.one` ? Base : never }[MessageKey];

/** What a language is called: by itself, and in the words of the reader. */
type LanguageKey = `language.${Language}` | `campaigns.language.${Language}`;

export interface I18n {
  readonly language: Language;
  readonly locale: string;
  setLanguage(language: Language): void;
  t(key: MessageKey | LanguageKey, values?: Values): string;
  tn(key: CountKey, count: number): string;
  /** The text of a code that a program sent, or of the fallback where we have no words for it. */
  code(prefix: string, code: string, fallback: MessageKey, values?: Values): string;
}

const STORED = 'centralita.language';

const FILES = import.meta.glob<Readonly<Record<string, Partial<Messages>>>>(['./??.ts', '!./es.ts']);

/** Spanish is part of the page, and stands in where a language lacks words; the others come when they are chosen. */
async function load(language: Language): Promise<Messages> {
  const file = await FILES[`./${language}.ts`]?.();
  return { ...es, ...file?.[language] };
}

/** The texts of any language: what is written to a patient is in theirs, whatever the desk reads. Undefined until they are here. */
export function useTextsOf(language: Language): Messages | undefined {
  const [loaded, setLoaded] = useState<{ readonly of: Language; readonly texts: Messages }>();
  useEffect(() => {
    let current = true;
    void load(language).then((texts) => current && setLoaded({ of: language, texts }));
    return () => {
      current = false;
    };
  }, [language]);
  return loaded?.of === language ? loaded.texts : undefined;
}

const I18nContext = createContext<I18n | undefined>(undefined);

function insert(text: string, values: Values): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The name of a language for which the page has no text. */
function languageNamed(key: string, locale: string): string {
  const code = parseLanguage(key.split('.').at(-1));
  if (code === undefined) return key;
  if (key.startsWith('language.')) return nameOf(code);
  const [first = '', ...rest] = new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? nameOf(code);
  return [first.toLocaleUpperCase(locale), ...rest].join('');
}

/** Dates and numbers are written as in Spanish where the browser does not know the language's own way. */
function localeIn(language: Language): string {
  const [known] = Intl.DateTimeFormat.supportedLocalesOf([localeOf(language), localeOf('es')]);
  return known ?? localeOf('es');
}

function isKey(key: string): key is MessageKey {
  return Object.hasOwn(es, key);
}

export function storedLanguage(): Language | undefined {
  return parseLanguage(localStorage.getItem(STORED));
}

export function I18nProvider({ children }: { readonly children: ReactNode }) {
  const [language, setChosen] = useState<Language>(() => storedLanguage() ?? 'es');
  const [messages, setMessages] = useState<{ readonly of: Language; readonly texts: Messages }>({
    of: 'es',
    texts: es,
  });
  useEffect(() => {
    let current = true;
    void load(language).then((texts) => current && setMessages({ of: language, texts }));
    return () => {
      current = false;
    };
  }, [language]);
  const setLanguage = useCallback((next: Language) => {
    localStorage.setItem(STORED, next);
    setChosen(next);
  }, []);
  const shown = messages.of;
  useEffect(() => {
    document.documentElement.lang = shown;
  }, [shown]);
  const i18n = useMemo<I18n>(() => {
    const { texts } = messages;
    const plural = new Intl.PluralRules(localeIn(shown));
    const t: I18n['t'] = (key, values = {}) =>
      insert(isKey(key) ? texts[key] : languageNamed(key, localeIn(shown)), values);
    return {
      language: shown,
      locale: localeIn(shown),
      setLanguage,
      t,
      tn: (key, count) => {
        const one: MessageKey = `${key}.one`;
        const other: MessageKey = `${key}.other`;
        return t(plural.select(count) === 'one' ? one : other, { count });
      },
      code: (prefix, code, fallback, values) => {
        const key = `${prefix}.${code}`;
        return t(isKey(key) ? key : fallback, values);
      },
    };
  }, [messages, shown, setLanguage]);
  // Nothing is shown in the wrong language while the right one is on its way.
  if (shown !== language && messages.of === 'es' && storedLanguage() !== undefined && storedLanguage() !== 'es')
    return null;
  return <I18nContext value={i18n}>{children}</I18nContext>;
}

export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (!i18n) throw new Error('useI18n stands inside I18nProvider');
  return i18n;
}
