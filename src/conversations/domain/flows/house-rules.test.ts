import { describe, expect, test } from '@jest/globals';
import { openingState } from '../opening-state.ts';
import { flowTalk, houseWith } from '../../test-support/flow-talk.ts';

const begun = (more: Parameters<typeof houseWith>[0], language: 'es' | 'ca' | 'en' = 'es') =>
  flowTalk({ house: houseWith(more), language, node: { name: 'menu' } }).hear({ kind: 'start' });

describe('how the clinic wants to be answered', () => {
  test('the menu has its options in its order, and a person always', () => {
    const { said } = begun({ menu: ['change', 'book'] });
    expect(said).toContain('Para cambiar o anular una cita, pulse 1. Para pedir una cita, pulse 2.');
    expect(said).not.toContain('otras consultas');
    expect(said).toContain('Para hablar con una persona, pulse 0.');
  });

  test('a key does what the menu said of it', () => {
    const talk = (menu: readonly ('book' | 'change' | 'other')[], keys: string) =>
      flowTalk({ house: houseWith({ menu }), node: { name: 'menu' } }).press(keys).state;
    expect(talk(['change', 'book'], '2').goal).toBe('book');
    expect(talk(['change', 'book'], '1').goal).toBe('change');
    expect(talk(['other'], '1').node.name).toBe('other');
    expect(talk(['other'], '2')).toMatchObject({ node: { name: 'menu' }, misses: 1 });
  });

  test('what the menu does not offer is understood in words', () => {
    const { state } = flowTalk({ house: houseWith({ menu: ['other'] }), node: { name: 'menu' } }).say(
      'quiero pedir cita',
    );
    expect(state.goal).toBe('book');
  });

  test.each([
    ['es', 'a su disposición', 'Indíqueme, por favor'],
    ['ca', 'a la seva disposició', 'Indiqui’m, si us plau'],
    ['en', 'at your service', 'Please tell me'],
  ] as const)('a formal tone has other words in %s, and says that it is a machine', (language, greeting, asks) => {
    const { said } = begun({ tone: 'formal' }, language);
    expect(said).toContain(greeting);
    expect(said).toContain(asks);
    expect(said).toMatch(/assist?ente? automàtic|asistente automático|automatic assistant|assistent automàtic/);
    expect(begun({ tone: 'plain' }, language).said).not.toContain(greeting);
  });

  test('a calm tone speaks slowly from the first word', () => {
    expect(begun({ tone: 'calm' }).state.slow).toBe(true);
    expect(begun({}).state.slow).toBeUndefined();
  });

  test('a language that is not offered is no choice, but that of the line stays', () => {
    const { state } = flowTalk({});
    const opened = (languages: readonly ('es' | 'ca' | 'en')[]) =>
      openingState({
        channel: 'voice',
        clinic: { ...state.clinic, languages: ['es', 'ca', 'en'] },
        language: 'es',
        catalogue: { services: [], practitioners: [], severalSites: false, house: houseWith({ languages }) },
        node: { name: 'menu' },
        greeted: false,
        remote: '+34600111222',
      }).clinic.languages;
    expect(opened(['ca'])).toEqual(['es', 'ca']);
    expect(opened(['es'])).toEqual(['es']);
  });
});
