import { describe, expect, test } from '@jest/globals';
import { createCatalog } from './catalog.ts';
import { parseLanguage } from './language.ts';

describe('a catalogue', () => {
  test('formats ICU messages in each language', () => {
    const texts = createCatalog({
      es: { slots: '{count, plural, one {un hueco} other {# huecos}}' },
      ca: { slots: '{count, plural, one {un forat} other {# forats}}' },
      en: { slots: '{count, plural, one {one opening} other {# openings}}' },
    });
    expect(texts.format('es', 'slots', { count: 1 })).toBe('un hueco');
    expect(texts.format('ca', 'slots', { count: 3 })).toBe('3 forats');
    expect(texts.format('en', 'slots', { count: 3 })).toBe('3 openings');
  });

  test('with a key missing or unknown in one language does not start', () => {
    const holed = { es: { a: 'a', b: 'b' }, ca: { a: 'a' }, en: { a: 'a', b: 'b', c: 'c' } };
    expect(() => createCatalog<string>(holed)).toThrow('texts in ca: missing [b]');
  });

  test.each([
    ['es-ES', 'es'],
    ['ca', 'ca'],
    ['EN_gb', 'en'],
    ['fr', undefined],
    [undefined, undefined],
  ])('%p is the language %p', (text, language) => {
    expect(parseLanguage(text)).toBe(language);
  });
});
