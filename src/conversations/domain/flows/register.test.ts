import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../platform/i18n/language.ts';
import { waitingIn } from './by-text.ts';
import { flowTalk, houseWith, PATIENT } from '../../test-support/flow-talk.ts';

describe('somebody who comes for the first time', () => {
  test.each<[Language, string]>([
    ['es', 'soy nuevo'],
    ['ca', 'soc nou'],
    ['en', 'I am new here'],
  ])('in %s is taken on with the least, read back, and then booked', (language, first) => {
    const named = flowTalk({ language, node: { name: 'birth-date', failures: 1 }, state: { goal: 'book' } })
      .say(first)
      .say('Ana')
      .say('Vega Prats');
    expect(named.state.node).toMatchObject({ name: 'new-patient', part: 'birth-date' });
    const check = named.press('14051972');
    expect(check.said).toContain('Ana Vega Prats');
    expect(check.said).toContain('V, E, G, A. P, R, A, T, S');
    expect(check.said).toContain('1972');
    expect(check.effects).toEqual([]);
    expect(check.press('1').effects[0]).toEqual({
      kind: 'register-patient',
      patient: { givenName: 'Ana', familyName: 'Vega Prats', birthDate: '1972-05-14', language },
    });
  });

  test('is told how to say so after a birth date that did not match, and is asked on a no what of it is wrong', () => {
    const asked = flowTalk({ node: { name: 'birth-date', failures: 0 }, state: { goal: 'book' } }).press('01011990');
    expect(asked.said).toContain('soy nuevo');
    const check = asked.press('1').say('Ana').say('Vega').press('14051972');
    const again = check.press('2').press('1').state;
    expect(waitingIn(again)).toMatchObject({ name: 'new-patient', draft: { givenName: 'Ana' }, part: 'given-name' });
  });
});

test('a user of WhatsApp without a number is known by a code to the phone of the directory, and books without it', () => {
  const asked = flowTalk({ channel: 'sms', remote: 'whatsapp:US.123' }).say('¿qué citas tengo?');
  expect(asked.state.node).toEqual({ name: 'own-phone' });
  const known = asked.say('600 111 222').say('14/05/1972');
  const claim = { phone: '+34600111222', birthDate: '1972-05-14' };
  expect(known.effects).toMatchObject([{ kind: 'ask-code', claim }]);
  expect(known.said).not.toContain('Tiene cita');
  expect(known.say('123456').said).toContain('Tiene cita el martes 24 de noviembre');
  const books = flowTalk({ channel: 'sms', remote: 'whatsapp:US.123' }).say('quiero una cita de medicina general');
  const told = books.say('600 111 222').say('14/05/1972');
  expect(told.effects[0]).toMatchObject({ kind: 'verify-caller', birthDate: '1972-05-14', phone: '+34600111222' });
  expect(told.state).toMatchObject({ caller: { isTold: true }, node: { name: 'offer' } });
});

const CLAIM = { phone: '+34600111222', birthDate: '1972-05-14' };

test('a caller with a hidden number hears of a visit only after a code to the number that is on file', () => {
  const asked = flowTalk({ remote: 'anonymous' }).hear({ kind: 'start' }).press('2');
  expect(asked.said).toContain('número está oculto');
  expect(asked.effects).toEqual([]);
  const read = asked.press('600111222');
  expect(read.said).toContain('Su teléfono es el 600 111 222');
  const code = read.press('1').press('14051972');
  expect(code.effects).toMatchObject([{ kind: 'ask-code', claim: CLAIM }]);
  expect(code.said).not.toContain('Tiene cita');
  expect(code.press('123456').said).toContain('Tiene cita el martes 24 de noviembre');
});

test('a caller with a hidden number corrects the one that was read back', () => {
  const read = flowTalk({ remote: 'anonymous' }).hear({ kind: 'start' }).press('2').press('600111223');
  expect(read.press('2').state.node).toEqual({ name: 'own-phone' });
  expect(read.say('no, es el 600 111 222').said).toContain('Su teléfono es el 600 111 222');
});

test('a caller with a hidden number books by name, birth date and phone, whether the clinic knows them or not', () => {
  const asked = flowTalk({ remote: 'anonymous' }).hear({ kind: 'start' }).say('quiero una cita de medicina general');
  expect(asked.said).toContain('¿Cómo se llama el paciente?');
  const check = asked.say('Ana').say('Vega').press('14051972').press('600111222');
  for (const told of ['Ana Vega', '14 de mayo de 1972', '600 111 222']) expect(check.said).toContain(told);
  const booked = check.press('1');
  expect(booked.effects[0]).toMatchObject({ kind: 'register-patient', byWord: true, patient: CLAIM });
  expect(booked.state).toMatchObject({ node: { name: 'offer' }, claimedPhone: '+34600111222', canBeCalled: true });
});

test('by keys alone a caller with a hidden number books by phone and birth date', () => {
  const asked = flowTalk({ remote: 'anonymous' }).hear({ kind: 'start' }).say('quiero una cita de medicina general');
  const told = asked.press('1').press('600111222').press('1').press('14051972');
  expect(told.effects[0]).toMatchObject({ kind: 'verify-caller', ...CLAIM });
  expect(told.state).toMatchObject({ caller: { isTold: true }, node: { name: 'offer' } });
});

test('a caller with a hidden number who wants a person while nobody is put through leaves a number to call', () => {
  const house = houseWith({ putsThrough: false });
  const asked = flowTalk({ remote: 'anonymous', house }).hear({ kind: 'start' }).press('0');
  expect(asked.state.node).toMatchObject({ name: 'request', draft: { kind: 'callback' } });
  const check = asked.say('Ana Vega').press('600111222');
  expect(check.press('1').effects).toMatchObject([{ kind: 'leave-request', draft: { phone: '+34600111222' } }]);
  expect(asked.press('0').last.person).toMatchObject({ reason: 'asked-for-person' });
});

test.each<[Language, string, string, string]>([
  ['es', 'me llamo Ana', 'uve e ge a', 'Ana Vega'],
  ['es', 'Ana', 'Bidal con uve', 'Ana Vidal'],
  ['ca', 'Pau', 'ge a ela geminada a erra te', 'Pau Gal·lart'],
  ['en', 'Ann', 'Clark, c l a r k for king', 'Ann Clark'],
])('in %s a name may be spelled: %s, %s is read back as %s', (language, given, family, name) => {
  const check = flowTalk({
    language,
    node: { name: 'new-patient', draft: {}, part: 'given-name' },
    state: { isNew: true },
  })
    .say(given)
    .say(family)
    .press('14051972');
  expect(check.said).toContain(name);
});

test('who only told who they are may book, and hears of no visit before they prove it', () => {
  const told = flowTalk({ remote: 'anonymous', state: { caller: { patientId: PATIENT, isTold: true } } }).hear({
    kind: 'start',
  });
  const asked = told.say('¿qué citas tengo?');
  expect(asked.effects).toEqual([]);
  expect(asked.said).toContain('número está oculto');
  const seen = flowTalk({ state: { caller: { patientId: PATIENT, isTold: true } } }).hear({ kind: 'start' });
  expect(seen.say('quiero anular mi cita').state.node).toMatchObject({ name: 'birth-date' });
});

test('"espere un momento" is nobody\u2019s name', () => {
  const named = flowTalk({ node: { name: 'birth-date', failures: 1 }, state: { goal: 'book' } }).say('soy nuevo');
  expect(named.say('espere un momento').state.node).toMatchObject({ name: 'new-patient', draft: {} });
});

test.each([
  'Quiero hablar con una persona, por favor',
  'prefiero hablar con una persona real',
  '¿me pasa con alguien?',
])('"%s" is a call for a person where a name is asked', (text) => {
  const named = flowTalk({ node: { name: 'birth-date', failures: 1 }, state: { goal: 'book' } }).say('soy nuevo');
  expect(named.say(text).state.node).toEqual({ name: 'handed-over' });
});
