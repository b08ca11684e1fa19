import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../platform/i18n/language.ts';
import { flowTalk, type FlowTalk } from '../../test-support/flow-talk.ts';

const draft = { givenName: 'Ana', familyName: 'Bega Ruiz', birthDate: '1972-05-14' as never };
const readBack = (language: Language = 'es'): FlowTalk =>
  flowTalk({ language, node: { name: 'new-patient', draft, part: 'check' }, state: { goal: 'book' } });

describe('what was read back wrong of a new patient', () => {
  test.each<[Language, string, object]>([
    ['es', 'no, el apellido es con uve', { familyName: 'Vega Ruiz' }],
    ['es', 'no, los apellidos son Vega Prats', { familyName: 'Vega Prats' }],
    ['es', 'el nombre es Eva', { givenName: 'Eva' }],
    ['ca', 'no, el cognom és amb ve baixa', { familyName: 'Vega Ruiz' }],
    ['ca', 'el nom és Eva', { givenName: 'Eva' }],
    ['en', 'no, the first name is Eva', { givenName: 'Eva' }],
    ['es', 'corrijo el teléfono, es el 600 111 222', { phone: '+34600111222' }],
  ])('in %s is told anew in one breath: "%s"', (language, text, change) => {
    const told = readBack(language).say(text);
    expect(told.state.node).toEqual({ name: 'new-patient', part: 'check', draft: { ...draft, ...change } });
    expect(told.effects).toEqual([]);
  });

  test.each<[Language, string, string]>([
    ['es', 'me he equivocado con la fecha', 'birth-date'],
    ['es', 'corrijo el teléfono', 'phone'],
    ['es', 'el apellido está mal', 'family-name'],
    ['ca', 'm’he equivocat amb la data', 'birth-date'],
    ['en', 'the surname is wrong', 'family-name'],
  ])('in %s is asked for alone: "%s"', (language, text, part) => {
    expect(readBack(language).say(text).state.node).toEqual({ name: 'new-patient', draft, part });
  });

  test('is chosen by a key after a no, and the rest stays as it was told', () => {
    const which = readBack().press('2');
    expect(which.said).toMatch(/El nombre, pulse 1\..*El teléfono, pulse 4\./);
    const again = which.press('3').press('15051972');
    expect(again.state.node).toMatchObject({ part: 'check', draft: { ...draft, birthDate: '1972-05-15' } });
    expect(again.press('1').effects).toMatchObject([
      { kind: 'register-patient', patient: { familyName: 'Bega Ruiz', birthDate: '1972-05-15' } },
    ]);
  });

  test('is corrected before it is read back, too', () => {
    const asked = flowTalk({ node: { name: 'birth-date', failures: 1 }, state: { goal: 'book' } }).say('soy nuevo');
    const corrected = asked.say('Ana').say('Bega').say('me he equivocado, el apellido es Vega');
    expect(corrected.state.node).toMatchObject({ part: 'birth-date', draft: { givenName: 'Ana', familyName: 'Vega' } });
  });
});

describe('at a question that is answered in their own words', () => {
  const message = (language: Language) =>
    flowTalk({ language, node: { name: 'request', draft: { kind: 'message' }, part: 'words' } });

  test.each<[Language, string]>([
    ['es', 'espere un momento'],
    ['es', 'un momento, por favor'],
    ['ca', 'un moment, sisplau'],
    ['en', 'hold on a second please'],
  ])('in %s "%s" is waited for', (language, text) => {
    const { state, last } = message(language).say(text);
    expect(state).toMatchObject({ waits: true, node: { part: 'words' } });
    expect(last.unasked).toBe(true);
  });

  test.each<[Language, string]>([
    ['es', 'hable más despacio, por favor'],
    ['ca', 'més a poc a poc, sisplau'],
    ['en', 'could you speak slower please'],
  ])('in %s "%s" slows the voice', (language, text) => {
    expect(message(language).say(text).state).toMatchObject({ slow: true, node: { part: 'words' } });
  });

  test.each<[Language, string]>([
    ['es', 'perdone, ¿qué ha dicho?'],
    ['en', 'sorry, what did you say'],
  ])('in %s "%s" hears the question again', (language, text) => {
    expect(message(language).say(text).state.node).toMatchObject({ part: 'words', draft: { kind: 'message' } });
  });

  test('a message that holds such words is a message', () => {
    const told = message('es').say('que espere un momento el doctor Vidal mañana');
    expect(told.state.node).toMatchObject({ draft: { words: 'que espere un momento el doctor Vidal mañana' } });
  });
});
