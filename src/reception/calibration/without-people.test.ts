import { describe, expect, test } from '@jest/globals';
import { TEST_CALLERS } from '../../answering/index.ts';
import { inputWithoutPeople, textWithoutPeople } from './without-people.ts';

const by = TEST_CALLERS.new;
const replacing = { people: [{ givenName: 'María José', familyName: 'Núñez de Arce' }], by, language: 'es' } as const;
const clean = (text: string) => textWithoutPeople(text, replacing);

describe('what is kept of a call', () => {
  test('has no name of who called, with accents or without', () => {
    expect(clean('soy maria jose nunez y quiero cita')).toBe('soy Ana Ana Vega y quiero cita');
    expect(clean('Gracias, MARÍA.')).toBe('Gracias, Ana.');
  });
  test('has no telephone, email, identity document or birth date of theirs', () => {
    expect(clean('mi móvil es el 612 34 56 78')).toBe('mi móvil es el 600111001');
    expect(clean('escríbame a mj.nunez@correo.es')).toBe('escríbame a persona@ejemplo.example');
    expect(clean('mi dni es 12345678Z')).toBe('mi dni es 00000000T');
    expect(clean('nací el 3 de marzo de 1961')).toBe('nací el 14 de mayo de 1972');
    expect(clean('03/03/1961')).toBe('14 de mayo de 1972');
  });
  test('keeps times, dates of visits and what else was said', () => {
    const said = 'Para el lunes 23 de noviembre a las nueve y media con Laura Vidal, pulse 2.';
    expect(clean(said)).toBe(said);
    expect(clean('mariano no es María')).toBe('mariano no es Ana');
  });
  test('a birth date by keys or in words is that of the made-up caller', () => {
    const keys = (typed: string) =>
      inputWithoutPeople({ kind: 'keys', keys: typed }, { ...replacing, isBirthDate: false });
    expect(keys('03031961')).toEqual({ kind: 'keys', keys: '14051972' });
    expect(keys('612345678#')).toEqual({ kind: 'keys', keys: '600111001' });
    expect(keys('2')).toEqual({ kind: 'keys', keys: '2' });
    const said = { kind: 'speech', text: 'el tres de marzo del sesenta y uno' } as const;
    expect(inputWithoutPeople(said, { ...replacing, isBirthDate: true })).toEqual({
      kind: 'speech',
      text: '14 de mayo de 1972',
    });
  });
});
