import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../platform/i18n/language.ts';
import type { PatientId } from '../../../platform/kernel/ids.ts';
import { flowTalk, id, OFFERS, PATIENT } from '../../test-support/flow-talk.ts';
import { relationIn } from '../relations.ts';

const asked = (language: Language = 'es') =>
  flowTalk({ language, node: { name: 'birth-date', failures: 0 }, state: { goal: 'book' } });
const lastOf = (effects: readonly { kind: string }[]) => effects.at(-1);

describe('a family on one phone', () => {
  test.each<[string, string | undefined]>([
    ['es para mi hija', 'daughter'],
    ['para la pequeña', 'girl'],
    ['para el niño pequeño', 'boy'],
    ['de mi madre', 'mother'],
    ['per a la meva filla', 'daughter'],
    ['pel meu avi', 'grandfather'],
    ['per a la petita', 'girl'],
    ["it's for my son", 'son'],
    ['for the youngest', 'child'],
    ['para mí', undefined],
    ['el martes por la tarde', undefined],
    ['con la doctora', undefined],
  ])('"%s" names %s', (text, relation) => {
    expect(relationIn(text)).toBe(relation);
  });

  test.each<[Language, string, string]>([
    ['es', 'es para mi hija', 'Dígame la fecha de nacimiento de su hija.'],
    ['ca', 'és per a la meva filla', 'Digui’m la data de naixement de la seva filla.'],
    ['en', 'it is for my daughter', 'Please tell me your daughter’s date of birth.'],
  ])(
    'in %s says of whom, and is asked for that birth date: nothing is told of whether there is one',
    (language, said, ask) => {
      const talk = asked(language).say(said);
      expect(talk.said).toContain(ask);
      expect(talk.effects).toEqual([]);
      expect(talk.state.misses).toBe(0);
      expect(lastOf(talk.press('14051972').effects.slice(0, 1))).toMatchObject({
        kind: 'verify-caller',
        birthDate: '1972-05-14',
        purpose: 'book-for-other',
      });
    },
  );

  test('a year alone narrows nothing down aloud: day and month are asked for as well', () => {
    const year = asked().say('la del 1972');
    expect(year.said).toContain('¿Qué día y qué mes de 1972?');
    expect(year.effects).toEqual([]);
    expect(year.say('el 14 de mayo').effects[0]).toMatchObject({ birthDate: '1972-05-14' });
    expect(year.press('1405').effects[0]).toMatchObject({ birthDate: '1972-05-14' });
    expect(asked().press('1972').press('1405').effects[0]).toMatchObject({ birthDate: '1972-05-14' });
    expect(year.press('3102').said).toContain('No he entendido la fecha.');
  });

  test('twins are told apart by the name that was said with the relation, and asked where it is none of theirs', () => {
    const twins = (known: string) =>
      flowTalk({
        node: { name: 'birth-date', failures: 0 },
        state: { goal: 'book' },
        answer: (effect) => {
          if (effect.kind !== 'verify-caller') return undefined;
          if (effect.givenName === known) return { kind: 'verified', patientId: PATIENT };
          const code = effect.givenName === undefined ? 'ambiguous' : 'not-matched';
          return { kind: 'refused', effect: effect.kind, code, attemptsLeft: 4 };
        },
      });
    const told = twins('Lucía').say('para mi hija Lucía').press('14051972');
    expect(told.state.caller).toEqual({ patientId: PATIENT });
    const wrong = twins('Marta').say('para mi hija Lucía').press('14051972');
    expect(wrong.said).toContain('¿Cómo se llama el paciente?');
    expect(wrong.say('Marta').state.caller).toEqual({ patientId: PATIENT });
  });
});

describe('who was identified', () => {
  const DAUGHTER = id<PatientId>(2);
  const offered = flowTalk({
    node: { name: 'offer', openings: OFFERS, shown: [] },
    state: { goal: 'book', caller: { patientId: PATIENT } },
    answer: (effect) =>
      effect.kind === 'verify-caller' && effect.birthDate === '2015-03-02'
        ? { kind: 'verified', patientId: DAUGHTER }
        : undefined,
  });

  test('is not booked for when it turns out to be for the daughter: her birth date first', () => {
    const turned = offered.say('es para mi hija');
    expect(turned.state.caller).toBeUndefined();
    expect(turned.said).not.toContain('lunes');
    const hers = flowTalk({ state: { caller: { patientId: PATIENT } } }).say('y una cita de fisioterapia para mi hija');
    expect(hers.state).toMatchObject({ node: { name: 'birth-date' }, relation: 'daughter' });
    expect(hers.state.caller).toBeUndefined();
    expect(hers.said).toContain('de su hija');
  });

  test('stays so when the same relation is said again, and is asked anew for oneself', () => {
    const hers = flowTalk({
      node: { name: 'menu', again: true },
      state: { caller: { patientId: DAUGHTER }, forOther: true, relation: 'daughter' },
    });
    expect(hers.say('otra de fisioterapia para mi hija').state.caller).toEqual({ patientId: DAUGHTER });
    const mine = hers.say('y otra cita de fisioterapia para mí');
    expect(mine.state.caller).toBeUndefined();
    expect(mine.state.node).toMatchObject({ name: 'birth-date' });
    expect(mine.said).toContain('del paciente');
  });
});
