/** The languages that are complete. A further one is added by files: phrases, templates, a grammar; and its code here. */
export const LANGUAGES = ['es', 'ca', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export function parseLanguage(text: unknown): Language | undefined {
  if (typeof text !== 'string') return undefined;
  const primary = text.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}
