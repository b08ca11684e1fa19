import type { MessageKey } from '../i18n/es.ts';

/** Of a rule, as the document has it: facts, joined by `all`, `any`, `atLeast` of several, and numbers. */
type Part = string | Readonly<Record<string, unknown>>;
type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

function partsOf(value: unknown): readonly Part[] {
  return Array.isArray(value) ? (value as readonly Part[]) : [];
}

function inside(value: unknown, word: string, t: Say): string {
  const said = partsOf(value).map((part) => {
    const text = conditionText(part, t);
    return typeof part === 'object' && partsOf(part['all'] ?? part['any']).length > 1 ? `(${text})` : text;
  });
  return said.join(` ${word} `);
}

/** When a rule fires, to be read by whoever signs it: the names of its facts, joined by words. What has another form stands as the document has it. */
export function conditionText(when: unknown, t: Say): string {
  if (typeof when === 'string') return when;
  const { all, any, atLeast, of, number, from, upTo } = (when ?? {}) as Readonly<Record<string, unknown>>;
  if (all !== undefined) return inside(all, t('protocols.and'), t);
  if (any !== undefined) return inside(any, t('protocols.or'), t);
  if (typeof atLeast === 'number') {
    const list = partsOf(of).map((part) => conditionText(part, t));
    return t('protocols.atLeast', { count: atLeast, list: list.join('; ') });
  }
  if (typeof number === 'string' && typeof from === 'number') return `${number} ≥ ${from}`;
  if (typeof number === 'string' && typeof upTo === 'number') return `${number} ≤ ${upTo}`;
  return JSON.stringify(when);
}
