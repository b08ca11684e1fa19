import { ALL_QUOTED } from './quoted/languages.ts';

/** Longer mails are cut, where a talk cuts too: what is wanted stands at the beginning, but words of alarm may stand at the end. */
const LONGEST_TEXT = 12_000;
const LONGEST_HTML = 200_000;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  agrave: 'à',
  egrave: 'è',
  ograve: 'ò',
  ccedil: 'ç',
  middot: '·',
  iquest: '¿',
};

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/giu, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** The words of a page, a line for each block. Nothing of it is ever shown as HTML. */
function wordsOfHtml(html: string): string {
  const bare = html
    .slice(0, LONGEST_HTML)
    .replace(/<!--[^]*?-->/gu, ' ')
    .replace(/<(script|style|head|title)\b[^]*?<\/\1\s*>/giu, ' ')
    .replace(/<blockquote\b[^]*$/iu, ' ')
    .replace(/<div[^>]+class="[^"]*(?:gmail_quote|moz-cite-prefix|yahoo_quoted)[^]*$/iu, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/giu, '\n')
    .replace(/<[^>]*>/gu, ' ');
  return decoded(bare)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ *\n */gu, '\n');
}

/** Lines after which nothing new comes: the mail that is answered, the signature, what a telephone adds. */
const LAST_LINES: readonly RegExp[] = [
  /^--\s*$/u,
  /^_{5,}$/u,
  ...ALL_QUOTED.flatMap(({ original, wrote, sender, device }) => [original, wrote, sender, device]),
];

function withoutQuotes(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const end = lines.findIndex((one, at) => {
    const two = `${one} ${lines[at + 1] ?? ''}`.trim();
    // Some programs break "El lun, 23 nov 2026 … escribió:" into two lines.
    return LAST_LINES.some((last) => last.test(one.trim())) || ALL_QUOTED.some(({ wrote }) => wrote.test(two));
  });
  return (end < 0 ? lines : lines.slice(0, end)).filter((one) => !/^\s*>/u.test(one)).join('\n');
}

/** The new words of a mail: no quoted text, no signature, no HTML. Empty where there are none. */
export function writtenText(mail: { readonly text?: string | undefined; readonly html?: string | undefined }): string {
  const text = mail.text?.trim() ? mail.text : wordsOfHtml(mail.html ?? '');
  return withoutQuotes(text)
    .replace(/\n{2,}/gu, '\n')
    .trim()
    .slice(0, LONGEST_TEXT);
}
