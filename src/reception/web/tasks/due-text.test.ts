import { describe, expect, test } from '@jest/globals';
import { ca } from '../i18n/ca.ts';
import { en } from '../i18n/en.ts';
import { es } from '../i18n/es.ts';
import { dueText } from './due-text.ts';

const NOW = Date.parse('2026-12-10T09:00:00Z');

function said(dueAt: string, words: Readonly<Record<keyof typeof es, string>>, locale: string): string {
  const t = (key: keyof typeof es, values: Readonly<Record<string, string | number | undefined>> = {}) =>
    words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  return dueText({ dueAt, now: NOW, zone: 'Europe/Madrid' }, { t, locale });
}

describe('by when a task was to be done', () => {
  test.each([
    ['2026-12-10T09:20:00Z', 'Quedan 20 min'],
    ['2026-12-10T12:00:00Z', 'Antes de las 13:00'],
    ['2026-12-11T12:00:00Z', 'Antes de vie, 11 dic, 13:00'],
    ['2026-12-10T08:50:00Z', 'Con retraso desde las 09:50'],
    ['2026-12-08T11:50:00Z', 'Con retraso desde el mar, 8 dic, 12:50'],
  ])('of %s: %s', (dueAt, text) => {
    expect(said(dueAt, es, 'es-ES')).toBe(text);
  });

  test('the day of another day is said in each language', () => {
    const late = '2026-12-08T11:50:00Z';
    expect([said(late, ca, 'ca-ES'), said(late, en, 'en-GB')]).toEqual([
      'Amb retard des de dt., 8 de des., 12:50',
      'Late since Tue 8 Dec, 12:50',
    ]);
  });
});
