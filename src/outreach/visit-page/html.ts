import { LANGUAGES, nameOf, type Language } from '../../platform/i18n/language.ts';
import { texts, type PageText } from './texts.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Contrast is at least 7:1 for text; whatever is touched is at least 3 rem high. */
const STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#f4f5f7;color:#16202b;font:1.25rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
header,main,footer{max-width:34rem;margin:0 auto;padding:1rem}
header{font-weight:700}
main{background:#fff;border-radius:.75rem}
h1{font-size:1.5rem;line-height:1.25;margin:.25rem 0 .75rem}
.when{font-size:1.6rem;font-weight:700;line-height:1.25;margin:0}
.when span{display:block}
.where{margin:.25rem 0 1rem}
.note{border-left:.4rem solid #0b5d3b;background:#e9f5ef;padding:.75rem 1rem;margin:0 0 1rem}
.note.not{border-color:#8a4b00;background:#fdf3e4}
form{margin:0}
button,a.button{display:block;width:100%;min-height:3.25rem;padding:.7rem 1rem;margin:.75rem 0;border:.125rem solid #0b4f8a;border-radius:.6rem;background:#fff;color:#0b4f8a;font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
button.main{background:#0b4f8a;color:#fff}
button.grave{background:#a3201d;border-color:#a3201d;color:#fff}
:focus-visible{outline:.25rem solid #16202b;outline-offset:.15rem}
fieldset{border:0;padding:0;margin:0 0 1rem}
legend{font-weight:700;padding:.5rem 0 0}
label.time{display:flex;align-items:center;gap:.75rem;min-height:3rem;border:.1rem solid #6b7785;border-radius:.5rem;padding:.4rem .75rem;margin:.5rem 0}
label.time input{width:1.5rem;height:1.5rem;flex:none}
footer nav a{color:#0b4f8a;display:inline-block;padding:.6rem .75rem .6rem 0}
footer nav b{display:inline-block;padding:.6rem .75rem .6rem 0}
`;

export interface Frame {
  readonly language: Language;
  readonly nonce: string;
  /** Of the clinic; absent where it is not known whose page it is. */
  readonly clinicName?: string | undefined;
  /** This very page, for the switch of language; absent where there is nothing to come back to. */
  readonly path?: string | undefined;
  readonly title: PageText;
}

/** A whole page around a body that is HTML already. No script, no picture, no font: under 10 kB. */
export function page(frame: Frame, body: string): string {
  const { language, nonce, clinicName, path } = frame;
  const name = clinicName === undefined ? '' : escapeHtml(clinicName);
  const links = LANGUAGES.map((one) =>
    one === language
      ? `<b lang="${one}">${nameOf(one)}</b>`
      : `<a href="${escapeHtml(path ?? '')}?lang=${one}" lang="${one}" hreflang="${one}">${nameOf(one)}</a>`,
  );
  const nav =
    path === undefined ? '' : `<nav aria-label="${texts.format(language, 'language')}">${links.join(' ')}</nav>`;
  const title = escapeHtml(texts.format(language, frame.title));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="format-detection" content="telephone=no">
<title>${title}${name === '' ? '' : ` · ${name}`}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<header>${name}</header>
<main>
${body}
</main>
<footer>${nav}</footer>
</body>
</html>
`;
}
