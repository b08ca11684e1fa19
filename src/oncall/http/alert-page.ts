import type { Language } from '../../platform/i18n/language.ts';
import { words } from '../words.ts';

const HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
} as const;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** One sentence and one button, for a telephone at night. No script. */
export function alertPage(
  language: Language,
  shown: { readonly text: string; readonly button: boolean },
): { readonly html: string; readonly headers: typeof HEADERS } {
  const title = escaped(words.format(language, 'page.title', {}));
  const button = shown.button
    ? `<form method="post"><button type="submit">${escaped(words.format(language, 'page.button', {}))}</button></form>`
    : '';
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${title}</title>
<style>body{font:1.25rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:30rem;padding:0 1rem}button{font:inherit;padding:1rem 1.5rem;width:100%}</style>
</head><body><main><h1>${title}</h1><p>${escaped(shown.text)}</p>${button}</main></body></html>`;
  return { html, headers: HEADERS };
}
